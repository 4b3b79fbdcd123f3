import type { Range } from '../../model.ts';

/** Other words for a place of a file; UTF-16 offsets into its source, half-open. */
export interface Replacement extends Range {
  readonly text: string;
}

/** The one place in which two texts differ. */
export function differenceOf(before: string, after: string): Replacement {
  let start = 0;
  while (start < after.length && before[start] === after[start]) start += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - start;
  while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
