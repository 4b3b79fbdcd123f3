import assert from 'node:assert/strict';
import { fitLogistic, unbounded, type Example, type Prior } from '../../../scripts/fit/regression.ts';

const free: Prior = { mean: 0, penalty: 1e-6, ...unbounded };

/** Every pattern of three features, counted as often as these weights make it positive and negative. */
function examplesOf(weights: readonly number[]): Example[] {
  const patterns = Array.from({ length: 8 }, (_, bits) => [
    1,
    bits & 1,
    (bits >> 1) & 1,
    2 * ((bits >> 2) & 1),
  ]);
  return patterns.flatMap((amounts) => {
    const score = amounts.reduce((sum, amount, index) => sum + amount * (weights[index] ?? 0), 0);
    const share = 1 / (1 + Math.exp(-score));
    const shown = amounts.flatMap((amount, index) => (amount === 0 ? [] : [[index, amount] as const]));
    return [
      { shown, isPositive: true, counts: share, offset: 0 },
      { shown, isPositive: false, counts: 1 - share, offset: 0 },
    ];
  });
}

const closeTo = (actual: readonly number[], expected: readonly number[]) => {
  assert.equal(actual.length, expected.length);
  for (const [index, value] of expected.entries())
    assert.ok(
      Math.abs((actual[index] ?? NaN) - value) < 0.01,
      `${actual.join(' ')} for ${expected.join(' ')}`,
    );
};

describe('fitLogistic', () => {
  const known = [-0.5, 2, -1.5, 0.75];

  it('finds the weights that the examples were drawn with', () => {
    closeTo(fitLogistic(examplesOf(known), [free, free, free, free]), known);
  });

  it('counts an example as often as it says', () => {
    const thrice = examplesOf(known).map((example) => ({ ...example, counts: 3 * example.counts }));
    closeTo(fitLogistic(thrice, [free, free, free, free]), known);
  });

  it('takes an offset for part of the score', () => {
    const shifted = examplesOf(known).map((example) => ({ ...example, offset: known[0] ?? 0 }));
    closeTo(fitLogistic(shifted, [free, free, free, free]), [0, 2, -1.5, 0.75]);
  });

  it('keeps within its bounds, and makes the best of the others', () => {
    const most = { ...free, most: 1 };
    const least = { ...free, least: -1 };
    const [, first = NaN, second = NaN] = fitLogistic(examplesOf(known), [free, most, least, free]);
    assert.equal(first, 1);
    assert.equal(second, -1);
  });

  it('stays at the mean where no example says anything, and near it where the penalty is high', () => {
    const examples = examplesOf(known).map(({ shown, ...rest }) => ({
      ...rest,
      shown: shown.filter(([feature]) => feature !== 2),
    }));
    const weights = fitLogistic(examples, [
      free,
      { ...free, mean: 0.5, penalty: 1e6 },
      { ...free, mean: -3 },
      free,
    ]);
    closeTo(weights.slice(1, 3), [0.5, -3]);
  });

  it('gives the same weights for the same examples', () => {
    const priors = [free, free, free, free];
    assert.deepEqual(fitLogistic(examplesOf(known), priors), fitLogistic(examplesOf(known), priors));
  });
});
