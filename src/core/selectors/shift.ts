import type { Range } from '../model.ts';

/**
 * One replacement in a text: the characters from `start` to `end` give way to `text` (or to as many characters
 * as `text` says). UTF-16 offsets, half-open, into the text before the edit that it is part of.
 */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string | number;
}

const lengthOf = (change: TextChange): number =>
  typeof change.text === 'number' ? change.text : change.text.length;

/**
 * Where a range lies after one change. Text typed at an edge stays outside, text typed inside is taken in, and a
 * change that reaches over an edge takes away what it covers. Replacing exactly the range keeps the replacement.
 * Null when nothing of the passage is left.
 *
 * This is the immediate answer while somebody types. It cannot know that an undo brings back what was deleted,
 * so whoever shifts ranges locates them again (`locateAll` with the old text) once the typing pauses.
 */
export function shiftRange(range: Range, change: TextChange): Range | null {
  const inserted = lengthOf(change);
  const delta = inserted - (change.end - change.start);
  if (change.end <= range.start) return { start: range.start + delta, end: range.end + delta };
  if (change.start >= range.end) return range;

  const within = change.start >= range.start && change.end <= range.end;
  const start = change.start < range.start ? change.start + inserted : range.start;
  const end = within || change.end < range.end ? range.end + delta : change.start;
  return end > start ? { start, end } : null;
}

/**
 * Moves several ranges by the changes of one edit: their offsets all refer to the text before it, and they do not
 * overlap, as in VS Code's `contentChanges`.
 */
export function shiftRanges(
  ranges: readonly (Range | null)[],
  changes: readonly TextChange[],
): (Range | null)[] {
  const ordered = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
  /** How much longer the text gets by so many of them. */
  const growth = new Float64Array(ordered.length + 1);
  for (const [index, change] of ordered.entries())
    growth[index + 1] = growth[index] + lengthOf(change) - (change.end - change.start);
  return ranges.map((range) => range && shiftByAll(range, ordered, growth));
}

/** Only those changes are looked at one by one that reach the range's edges: mostly two. */
function shiftByAll(range: Range, ordered: readonly TextChange[], growth: Float64Array): Range | null {
  const first = countUntil(ordered, ({ end }) => end > range.start);
  let after = countUntil(ordered, ({ start }) => start >= range.end);
  let shifted: Range | null = range;
  for (; after > first && ordered[after - 1].end >= shifted.end; after--) {
    shifted = shiftRange(shifted, ordered[after - 1]);
    if (!shifted) return null;
  }
  if (after > first) {
    const isOverStart = ordered[first].start < shifted.start;
    const end = shifted.end + growth[after] - growth[isOverStart ? first + 1 : first];
    if (end <= shifted.start) return null;
    shifted = { start: shifted.start, end };
    if (isOverStart) shifted = shiftRange(shifted, ordered[first]);
  }
  return shifted && { start: shifted.start + growth[first], end: shifted.end + growth[first] };
}

/** How many come before the first that is so, as all after it are. */
function countUntil(ordered: readonly TextChange[], isSo: (change: TextChange) => boolean): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(ordered[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
