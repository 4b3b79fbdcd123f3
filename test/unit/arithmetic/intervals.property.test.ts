import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  difference,
  holds,
  product,
  quotient,
  sum,
  type Interval,
} from '../../../src/core/figures/intervals/interval.ts';
import { computedFrom, judged } from '../../../src/core/figures/intervals/judge.ts';
import { printed, type Printed } from '../../../src/core/figures/intervals/printed.ts';
import { figuresIn } from '../../../src/core/mentions/figures/figures.ts';

const number = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000);
/** An interval and a number in it. */
const within = fc
  .tuple(number, number, fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([a, b, at]): { interval: Interval; value: number } => {
    const interval = { low: Math.min(a, b), high: Math.max(a, b) };
    const value = interval.low + at * (interval.high - interval.low);
    return { interval, value: Math.min(interval.high, Math.max(interval.low, value)) };
  });

describe('intervals', () => {
  it('hold the sum, difference, product and quotient of numbers in them', () => {
    fc.assert(
      fc.property(within, within, (a, b) => {
        assert.ok(holds(sum(a.interval, b.interval), a.value + b.value));
        assert.ok(holds(difference(a.interval, b.interval), a.value - b.value));
        assert.ok(holds(product(a.interval, b.interval), a.value * b.value));
        if (b.value !== 0) assert.ok(holds(quotient(a.interval, b.interval), a.value / b.value));
      }),
    );
  });

  it('have a quotient by nothing that holds everything', () => {
    assert.deepEqual(quotient({ low: 1, high: 2 }, { low: 0, high: 1 }), { low: -Infinity, high: Infinity });
  });
});

/** What the one figure of the words stands for. */
function standing(words: string): Printed {
  const [figure] = figuresIn(words);
  assert.ok(figure, words);
  const stands = printed(words.slice(figure.start, figure.end), figure);
  assert.ok(stands, words);
  return stands;
}

const amount = fc.integer({ min: 1_000_000, max: 900_000_000_000 });
const inMillions = (value: number): string => `It cost $${(value / 1e6).toFixed(1)} million.`;
const cutOff = (value: number): string => `It cost $${(Math.floor(value / 1e5) / 10).toFixed(1)} million.`;

describe('what a printed number stands for', () => {
  it('holds the number that was rounded or cut off', () => {
    fc.assert(
      fc.property(amount, (value) => {
        assert.ok(holds(standing(inMillions(value)).narrow, value), inMillions(value));
        assert.ok(holds(standing(cutOff(value)).wide, value), cutOff(value));
      }),
    );
  });

  it('never disagrees with a share that was rounded from the true one', () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [part, whole] = [Math.min(a, b), Math.max(a, b)];
        const share = standing(`It was ${((part / whole) * 100).toFixed(0)} percent.`);
        const computed = computedFrom(standing(inMillions(part)), standing(inMillions(whole)), (x, y) =>
          product(quotient(x, y), { low: 100, high: 100 }),
        );
        assert.notEqual(judged(computed, share), 'disagrees');
      }),
    );
  });

  it('never disagrees with a hedge that is true', () => {
    const hedges: readonly (readonly [string, (value: number) => number])[] = [
      ['more than', (value) => Math.floor(value / 1e6) - 1],
      ['less than', (value) => Math.ceil(value / 1e6) + 1],
      ['at least', (value) => Math.floor(value / 1e6)],
      ['up to', (value) => Math.ceil(value / 1e6)],
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 3_000_000, max: 9e11 }),
        fc.constantFrom(...hedges),
        (value, [words, say]) => {
          const stands = standing(`It cost ${words} $${String(say(value))} million.`);
          assert.ok(holds(stands.wide, value), `${words} ${String(say(value))} for ${String(value)}`);
        },
      ),
    );
  });
});

describe('the rounding of printed numbers', () => {
  const cases: readonly (readonly [
    string,
    narrow: readonly [number, number],
    wide: readonly [number, number],
  ])[] = [
    ['$55 billion', [54.5e9, 55.5e9], [54.5e9, 56e9]],
    ['$120 billion', [119.5e9, 120.5e9], [115e9, 125e9]],
    ['$826.5 billion', [826.45e9, 826.55e9], [826.45e9, 826.6e9]],
    ['12 people', [12, 12], [12, 12]],
    ['20 people', [20, 20], [20, 20]],
    ['a dozen people', [12, 12], [11, 13]],
    ['7,500 troops', [7500, 7500], [7450, 7550]],
    ['1,237 delegates', [1237, 1237], [1237, 1237]],
    ['three million people', [2.5e6, 3.5e6], [2.5e6, 4e6]],
    ['46 percent', [45.5, 46.5], [45.5, 47]],
    ['4.6 percent', [4.55, 4.65], [4.55, 4.7]],
    ['more than 50 people', [50.00005, Infinity], [50.00005, Infinity]],
    ['up to 50 people', [0, 50], [0, 50]],
    ['nearly 200 people', [190, 200], [170, 200]],
  ];
  for (const [words, narrow, wide] of cases)
    it(words, () => {
      const stands = standing(words);
      const rounded = ({ low, high }: Interval): number[] =>
        [low, high].map((value) => Number(value.toPrecision(7)));
      assert.deepEqual([rounded(stands.narrow), rounded(stands.wide)], [narrow, wide]);
    });
});
