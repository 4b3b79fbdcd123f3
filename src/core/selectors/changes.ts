import type { Range } from '../model.ts';
import type { Unit } from './words/units.ts';
import { sameUnit, unitsOf } from './words/units.ts';

/** One difference between the words that were checked and those that stand there now. */
export interface WordChange {
  readonly kind: 'inserted' | 'deleted' | 'replaced';
  /** In the text that was checked; empty, at the place, for `inserted`. */
  readonly before: Range;
  /** In the current text; empty, at the place, for `deleted`. */
  readonly after: Range;
}

/** Above this many comparisons the middle of two long, very different texts is reported as one replacement. */
const maxComparisons = 1_000_000;

/** Do both say the same in the same words? Only typography may differ, see `changedWords`. */
export function sameWords(a: string, b: string): boolean {
  const known = sameAtSight(a, b);
  if (known !== null) return known;
  const unitsA = unitsOf(a, b);
  const unitsB = unitsOf(b, a);
  return unitsA.length === unitsB.length && unitsA.every((unit, i) => sameUnit(unit, unitsB[i]));
}

/**
 * Whether they are the same, where the first difference that is no other white space tells: a letter or digit in place of
 * another. A line that ends with a hyphen may break a word.
 */
function sameAtSight(a: string, b: string): boolean | null {
  if (a === b) return true;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const one = a.charCodeAt(at);
    const other = b.charCodeAt(at);
    if (one === other) continue;
    if (isAsciiWord(one) && isAsciiWord(other)) return false;
    const isBroken = at > 0 && !isAsciiWord(a.charCodeAt(at - 1)) && !isStop(a.charCodeAt(at - 1));
    if (!isBreak(one) || !isBreak(other) || isBroken) return null;
  }
  return a.length === b.length ? true : null;
}

const isAsciiWord = (unit: number): boolean =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
const isStop = (unit: number): boolean => unit === 0x2c || unit === 0x2e;
/** A space or the end of a line. */
const isBreak = (unit: number): boolean => unit === 0x20 || unit === 0x0a;

/**
 * The words, numbers and signs that differ, in text order; empty when the two are the same apart from typography:
 * curly or straight quotation marks, kinds of dashes, white space, line breaks and the hyphens at them, characters
 * without a width, ligatures, Unicode normal form, `…` for `...`.
 * Upper and lower case differ, and so do a hyphen and a space, a minus and a dash, a single and a double quotation mark.
 */
export function changedWords(checked: string, current: string): WordChange[] {
  if (checked === current) return [];
  const before = unitsOf(checked, current);
  const after = unitsOf(current, checked);
  const kept = keptUnits(before, after);

  const changes: WordChange[] = [];
  let nextBefore = 0;
  let nextAfter = 0;
  const report = (untilBefore: number, untilAfter: number): void => {
    const deleted = before.slice(nextBefore, untilBefore);
    const inserted = after.slice(nextAfter, untilAfter);
    if (deleted.length === 0 && inserted.length === 0) return;
    changes.push({
      kind: deleted.length === 0 ? 'inserted' : inserted.length === 0 ? 'deleted' : 'replaced',
      before: spanOf(deleted, nextBefore > 0 ? before[nextBefore - 1].end : 0),
      after: spanOf(inserted, nextAfter > 0 ? after[nextAfter - 1].end : 0),
    });
  };
  for (const [keptBefore, keptAfter] of kept) {
    report(keptBefore, keptAfter);
    nextBefore = keptBefore + 1;
    nextAfter = keptAfter + 1;
  }
  report(before.length, after.length);
  return changes;
}

/** From the first unit to the last; without any, the empty range at `place`. */
function spanOf(units: readonly Unit[], place: number): Range {
  const first = units.at(0);
  const last = units.at(-1);
  return first && last ? { start: first.start, end: last.end } : { start: place, end: place };
}

/** Pairs of indices of a longest common subsequence, in order. */
function keptUnits(before: readonly Unit[], after: readonly Unit[]): [number, number][] {
  const same = (i: number, j: number): boolean => sameUnit(before[i], after[j]);
  let head = 0;
  while (head < before.length && head < after.length && same(head, head)) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    same(before.length - 1 - tail, after.length - 1 - tail)
  )
    tail++;

  const kept: [number, number][] = [];
  for (let i = 0; i < head; i++) kept.push([i, i]);
  kept.push(...keptInMiddle(head, before.length - tail, head, after.length - tail, same));
  for (let i = tail; i > 0; i--) kept.push([before.length - i, after.length - i]);
  return kept;
}

function keptInMiddle(
  fromBefore: number,
  toBefore: number,
  fromAfter: number,
  toAfter: number,
  same: (i: number, j: number) => boolean,
): [number, number][] {
  const rows = toBefore - fromBefore;
  const columns = toAfter - fromAfter;
  if (rows === 0 || columns === 0 || rows * columns > maxComparisons) return [];

  const width = columns + 1;
  const longest = new Uint32Array((rows + 1) * width);
  const at = (row: number, column: number): number => longest[row * width + column];
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      longest[row * width + column] = same(fromBefore + row, fromAfter + column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const kept: [number, number][] = [];
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    if (same(fromBefore + row, fromAfter + column)) {
      kept.push([fromBefore + row, fromAfter + column]);
      row++;
      column++;
    } else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return kept;
}
