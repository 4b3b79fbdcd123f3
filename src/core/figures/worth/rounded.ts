import type { Interval } from '../intervals/interval.ts';

/** A number that was computed, with what it may be. */
export interface Computed {
  /** Rounded to what the interval is sure of. */
  readonly value: number;
  readonly within: Interval;
}

/** The bounds are shown one digit finer than the number. */
const finer = 10;
/** Computing in binary leaves a trace in the last of so many digits. */
const digitsKept = 12;

/** A number that lies in an interval of finite bounds, and the bounds, without digits that nothing speaks for. */
export function rounded({ low, high }: Interval): Computed {
  const middle = (low + high) / 2;
  const width = high - low;
  const step =
    width > 0
      ? 10 ** Math.floor(Math.log10(width))
      : 10 ** (Math.floor(Math.log10(Math.abs(middle) || 1)) - 2);
  const fine = step / finer;
  return {
    value: toStep(middle, step, Math.round),
    within: { low: toStep(low, fine, Math.round), high: toStep(high, fine, Math.round) },
  };
}

const toStep = (value: number, step: number, how: (value: number) => number): number =>
  Number((how(value / step) * step).toPrecision(digitsKept));
