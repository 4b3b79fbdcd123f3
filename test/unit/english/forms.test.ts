import assert from 'node:assert/strict';
import { regularForms } from '../../../src/core/english/forms.ts';

describe('regular forms of a word', () => {
  for (const [word, ...forms] of [
    ['add', 'adds', 'added', 'adding'],
    ['bake', 'bakes', 'baked', 'baking'],
    ['agree', 'agrees', 'agreed', 'agreeing'],
    ['carry', 'carries', 'carried', 'carrying'],
    ['play', 'plays', 'played', 'playing'],
    ['match', 'matches', 'matched', 'matching'],
    ['wish', 'wishes', 'wished', 'wishing'],
    ['pass', 'passes', 'passed', 'passing'],
    ['box', 'boxes', 'boxed', 'boxing'],
    ['laugh', 'laughs', 'laughed', 'laughing'],
  ])
    it(`spells those of ${word}`, () => {
      assert.deepEqual(regularForms(word), forms);
    });
});
