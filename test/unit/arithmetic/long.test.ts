import assert from 'node:assert/strict';
import { relationsOf } from './relating.ts';

/** Of texts that are made to be slow to read, none takes for ever. */
describe('relations of texts that are no news', () => {
  const repeated: readonly (readonly [string, string])[] = [
    ['numbers in a row', '5, '],
    ['numbers joined', '5 men and '],
    ['words joined by hyphens', 'a-'],
    ['percentages joined', '5 percent to '],
    ['changes joined', 'rose from 5 to '],
    ['dashes', '5 men -- '],
    ['open brackets', '5 men ('],
  ];
  for (const [what, piece] of repeated)
    it(`are found in many ${what}`, () => {
      const text = `It hurt 12 people, ${piece.repeat(1000)} of 7.`;
      assert.ok(relationsOf(text).length < text.length);
    });
});
