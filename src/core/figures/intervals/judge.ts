import type { RelationAnswer } from '../relation.ts';
import { meets, type Interval } from './interval.ts';
import type { Printed } from './printed.ts';

/**
 * Whether what is stated and what is computed can be the same: it fails only if no values within the widest intervals
 * make it so, and cannot be told where it takes rounding that nothing speaks for.
 */
export function judged(computed: Printed, stated: Printed): RelationAnswer {
  if (!meets(computed.wide, stated.wide)) return 'disagrees';
  return meets(computed.narrow, stated.wide) ? 'agrees' : 'unknown';
}

/** The same operation on what is meant and on what may be meant at the most. */
export const computedFrom = (
  a: Printed,
  b: Printed,
  operation: (a: Interval, b: Interval) => Interval,
): Printed => ({
  said: operation(a.said, b.said),
  narrow: operation(a.narrow, b.narrow),
  wide: operation(a.wide, b.wide),
});
