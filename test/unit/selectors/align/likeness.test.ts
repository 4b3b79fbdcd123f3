import assert from 'node:assert/strict';
import fc from 'fast-check';
import { likenessOf, wordsOf } from '../../../../src/core/selectors/align/likeness.ts';
import { wordSimilarity } from '../../../../src/core/selectors/words/similarity.ts';
import { tokenize } from '../../../../src/core/selectors/words/tokenize.ts';

const likeness = (old: string, current: string): number => {
  const [one, other] = [old, current].map((text) => wordsOf(tokenize(text))(0));
  return likenessOf(one, other);
};

describe('how alike two words in a text are', () => {
  it('is how alike their letters are, whatever tells at sight that they are others', () => {
    const letters = (maxLength: number) =>
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', 'A', 'ж'), minLength: 1, maxLength });
    const typed = fc
      .tuple(letters(12), letters(3), letters(3), fc.nat(12))
      .map(([word, one, other, at]) => [
        word.slice(0, at) + one + word.slice(at),
        word.slice(0, at) + other + word.slice(at),
      ]);
    fc.assert(
      fc.property(fc.oneof(typed, fc.tuple(letters(12), letters(12))), ([old, current]) => {
        const folded = [old, current].map((word) => word.toLowerCase());
        if (folded[0] !== folded[1])
          assert.equal(likeness(old, current), wordSimilarity(folded[0], folded[1]));
        else assert.equal(likeness(old, current), old.startsWith(current.charAt(0)) ? 1 : 0.97);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is little of two figures and nothing of a figure and a word', () => {
    assert.equal(likeness('1994', '1995'), 0.25);
    assert.equal(likeness('6.4', '8'), 0.25);
    assert.equal(likeness('1994', 'year'), 0);
    assert.equal(likeness('year', '1994'), 0);
  });

  it('can be asked of the words of a long text in any order', () => {
    const text = Array.from({ length: 5_000 }, (_, nth) => `word${nth}`).join(' ');
    const wordAt = wordsOf(tokenize(text));
    for (const at of [4_999, 0, 2_500, 4_999]) assert.equal(wordAt(at).folded, `word${at}`);
  });
});
