import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordSimilarity } from '../../../../src/core/selectors/words/similarity.ts';

/** The restricted Damerau-Levenshtein distance as it is defined. */
function distance(a: string, b: string): number {
  const cost = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const same = a[i - 1] === b[j - 1];
    let best = Math.min(cost(i - 1, j) + 1, cost(i, j - 1) + 1, cost(i - 1, j - 1) + (same ? 0 : 1));
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      best = Math.min(best, cost(i - 2, j - 2) + 1);
    return best;
  };
  return cost(a.length, b.length);
}

describe('how alike two words are', () => {
  const alike: readonly (readonly [string, string, number])[] = [
    ['receive', 'recieve', 1 / 7],
    ['board', 'bord', 1 / 5],
    ['harbour', 'harbor', 1 / 7],
    ['cat', 'cut', 1 / 3],
    ['house', 'mouse', 1 / 5],
    ['minister', 'minsiter', 1 / 8],
    ['oldani', 'oldini', 1 / 6],
    ['engineers', 'enginers', 1 / 9],
    ['approved', 'aproveed', 2 / 8],
    ['a'.repeat(29) + 'b', 'a'.repeat(28) + 'cb', 1 / 30],
  ];
  for (const [a, b, errors] of alike)
    it(`takes ${b} for a mistyped ${a}`, () => {
      assert.ok(Math.abs(wordSimilarity(a, b) - (1 - errors)) < 1e-9);
      assert.equal(wordSimilarity(a, b), wordSimilarity(b, a));
    });

  const other: readonly (readonly [string, string])[] = [
    ['cat', 'dog'],
    ['of', 'or'],
    ['rose', 'fell'],
    ['board', 'boardroom'],
    ['house', 'mousy'],
    ['a'.repeat(30) + 'b', 'a'.repeat(29) + 'cb'],
    ['winter', 'summer'],
    ['north', 'forty'],
  ];
  for (const [a, b] of other)
    it(`takes ${b} for another word than ${a}`, () => {
      assert.equal(wordSimilarity(a, b), 0);
      assert.equal(wordSimilarity(b, a), 0);
    });

  it('counts every error once, up to a third of the longer word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const length = Math.max(a.length, b.length);
        const errors = distance(a, b);
        const keepsAnEnd = a.startsWith(b.charAt(0)) || a.endsWith(b.slice(-1));
        const expected =
          length >= 3 && keepsAnEnd && errors <= Math.floor(length / 3) ? 1 - errors / length : 0;
        assert.ok(Math.abs(wordSimilarity(a, b) - expected) < 1e-9);
      }),
      { numRuns: 300 },
    );
  });
});
