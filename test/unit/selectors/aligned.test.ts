import assert from 'node:assert/strict';
import type { Range } from '../../../src/core/model.ts';
import type { FoundPlace } from './texts.ts';
import { follow, rangeOfWords } from './texts.ts';

const before = 'Ferry traffic rose last year, the port office said on Monday.';
const after = 'Engineers expect the work to last until the end of March.';
const around = (sentence: string): string => `${before}\n\n${sentence}\n\n${after}`;
const isDoubtful = ({ match }: FoundPlace): boolean => match === 'unsure' || match === 'lost';

describe('a passage that begins or ends inside a word, with the old text', () => {
  const old = around('They told the harbourmaster that no ferry would leave before noon.');
  const now = (word: string): string => old.replace('harbourmaster', word);
  const beginning: Range = rangeOfWords(old, 'They told the harbour');
  const end: Range = rangeOfWords(old, 'master that no ferry would leave');

  it('is asked about where that word is another one now', () => {
    for (const range of [beginning, end]) assert.ok(isDoubtful(follow(old, range, now('journalists'))));
  });

  it('is found where that word is the same, or has a letter wrong', () => {
    for (const range of [beginning, end])
      for (const word of ['harbourmaster', 'harbourmastre', 'Harbourmaster'])
        assert.ok(!isDoubtful(follow(old, range, `An update.\n\n${now(word)}`)), word);
  });

  it('is found where only other words changed', () => {
    const place = follow(old, end, old.replace('ferry', 'boat'));
    assert.deepEqual([place.match, place.words], ['changed', 'master that no boat would leave']);
  });
});

describe('a passage of signs alone, with the old text', () => {
  it('is found by what stands around it', () => {
    const old = around('LINDEN BAY — The board voted to close the pier.');
    const place = follow(old, rangeOfWords(old, '—'), `An update.\n\n${old}`);
    assert.deepEqual([place.match, place.words], ['moved', '—']);
    assert.equal(place.range?.start, old.indexOf('—') + 'An update.\n\n'.length);
  });
});
