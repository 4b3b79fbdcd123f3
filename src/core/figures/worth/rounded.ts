import type { Interval } from '../intervals/interval.ts';

/** A number that was computed, with what it may be. */
export interface Computed {
  /** Rounded to what the interval is sure of, and to two digits at the least. */
  readonly value: number;
  readonly within: Interval;
}

/** The bounds are shown one digit finer than the number. */
const finer = 10;
/** A number of one digit is too coarse to be of use: "2 kg" is 4.4 pounds to everybody. */
const fewestDigits = 2;
/** Computing in binary leaves a trace in the last of so many digits. */
const digitsKept = 12;

/** A number that lies in an interval of finite bounds, and the bounds, without digits that nothing speaks for. */
export function rounded({ low, high }: Interval): Computed {
  const middle = (low + high) / 2;
  const width = high - low;
  const size = Math.floor(Math.log10(Math.abs(middle) || 1));
  const sure = 10 ** (width > 0 ? Math.floor(Math.log10(width)) : size - 2);
  const step = Math.min(sure, 10 ** (size - fewestDigits + 1));
  const fine = sure / finer;
  return {
    value: toStep(middle, step, Math.round),
    within: {
      low: toStep(low, Math.min(fine, step), Math.round),
      high: toStep(high, Math.min(fine, step), Math.round),
    },
  };
}

const toStep = (value: number, step: number, how: (value: number) => number): number =>
  Number((how(value / step) * step).toPrecision(digitsKept));
