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
  const lastFirst = [...changes].sort((a, b) => b.start - a.start || b.end - a.end);
  return ranges.map((range) => {
    let shifted = range;
    for (const change of lastFirst) {
      if (shifted === null) break;
      shifted = shiftRange(shifted, change);
    }
    return shifted;
  });
}
