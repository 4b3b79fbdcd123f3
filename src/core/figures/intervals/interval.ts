/** All numbers from `low` to `high`, both included; either may be infinite. `low` is never above `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const everything: Interval = { low: -Infinity, high: Infinity };

export const only = (value: number): Interval => ({ low: value, high: value });

export const around = (value: number, by: number): Interval => ({
  low: value - Math.abs(by),
  high: value + Math.abs(by),
});

export const sum = (a: Interval, b: Interval): Interval => ({ low: a.low + b.low, high: a.high + b.high });

export const negative = ({ low, high }: Interval): Interval => ({ low: -high, high: -low });

export const difference = (a: Interval, b: Interval): Interval => sum(a, negative(b));

export function product(a: Interval, b: Interval): Interval {
  const corners = [times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)];
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

/** Nothing times anything is nothing, however large. */
const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

/** Everything where the divisor may be zero. */
export function quotient(a: Interval, b: Interval): Interval {
  if (b.low <= 0 && b.high >= 0) return everything;
  return product(a, { low: 1 / b.high, high: 1 / b.low });
}

/** Both are printed in decimals and computed in binary: so much of the larger is the same number. */
const sameWithin = 1e-9;

const slack = (a: number, b: number): number =>
  Number.isFinite(a) && Number.isFinite(b) ? sameWithin * Math.max(Math.abs(a), Math.abs(b)) : 0;

export const isAtMost = (a: number, b: number): boolean => a <= b + slack(a, b);

/** Some number is in both. */
export const meets = (a: Interval, b: Interval): boolean =>
  isAtMost(a.low, b.high) && isAtMost(b.low, a.high);

export const holds = (interval: Interval, value: number): boolean => meets(interval, only(value));

export const scaled = ({ low, high }: Interval, by: number): Interval => product({ low, high }, only(by));
