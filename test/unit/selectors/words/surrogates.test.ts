import assert from 'node:assert/strict';
import { characterStart } from '../../../../src/core/selectors/words/surrogates.ts';

describe('where a character begins', () => {
  const starts = (text: string, offsets: readonly number[]): number[] =>
    offsets.map((offset) => characterStart(text, offset));

  it('is before a pair of surrogates that the offset cuts, and inside the text', () => {
    assert.deepEqual(starts('a🚢b', [-1, 0, 1, 2, 3, 4, 9]), [0, 0, 1, 1, 3, 4, 4]);
    assert.deepEqual(starts('\u{10000}', [1, 2]), [0, 2]);
    assert.deepEqual(starts('\u{10ffff}', [1, 2]), [0, 2]);
    assert.deepEqual(starts('', [-1, 0, 1]), [0, 0, 0]);
  });

  it('is at the offset where what stands there is no pair', () => {
    assert.deepEqual(starts('\ud83d\uff01', [1]), [1]);
    assert.deepEqual(starts('\ufb01\ude00', [1]), [1]);
    assert.deepEqual(starts('\ude00\ud83d', [1]), [1]);
    assert.deepEqual(starts('\ud83d\ud83d', [1]), [1]);
  });
});
