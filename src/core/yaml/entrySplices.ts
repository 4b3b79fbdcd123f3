import { blockEntries, type Entry } from './extent.ts';
import { afterBreak, isBlank, lineEnd, lineStart, spaces } from './lines.ts';
import type { ParsedMap, ParsedSeq } from './nodes.ts';
import { insertion, removal, type Splice } from './splice.ts';

/** The first line of an entry that shares it with a dash or key before it begins after that. */
const sharesLine = (source: string, { start }: Entry): boolean =>
  !isBlank(source.slice(lineStart(source, start), start));

/**
 * Removes some entries of a block collection with their lines, and one of the gaps that would be left. Comments on
 * lines of their own between entries stay. `removed` are ascending places. Null where nothing would be left on a
 * line that the first entry shares.
 */
export function removeEntries(
  source: string,
  node: ParsedMap | ParsedSeq,
  removed: readonly number[],
): readonly Splice[] | null {
  const entries = blockEntries(source, node);
  const splices: Splice[] = [];
  let isOwned = false;
  for (const { first, last } of runsOf(removed)) {
    const next = entries.at(last + 1);
    // What stands before would take the gap that is left for its own.
    isOwned = first > 0 && entries[first - 1].ownsLinesAfter;
    if (sharesLine(source, entries[first])) {
      if (!next) return null;
      splices.push(removeSharedLine(source, entries[first], entries[last], next));
    } else
      for (let index = first; index <= last; index++)
        splices.push(removeWholeLines(source, entries[index], isOwned, index === 0 && entries.length > 1));
  }
  return endingAlike(source, splices, isOwned);
}

/**
 * Of removals up to the end of the file the gap before goes, too, and the file goes on ending as it did.
 * @param isOwned the gap is of the text before it, and stays
 */
function endingAlike(source: string, removals: Splice[], isOwned: boolean): readonly Splice[] {
  if (removals.at(-1)?.end !== source.length) return removals;
  let start = source.length;
  for (let last = removals.at(-1); last && last.end >= start; last = removals.at(-1)) {
    start = isOwned ? last.start : blankLinesBefore(source, last.start);
    removals.pop();
  }
  const endsWithBreak = endOfLineBefore(source, source.length) < source.length;
  const isGapBefore = blankLinesBefore(source, start) < start;
  const stays = endsWithBreak || (isOwned && isGapBefore);
  removals.push(removal(stays ? start : endOfLineBefore(source, start), source.length));
  return removals;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Neighbours taken together. */
function runsOf(indices: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const index of indices) {
    const run = runs.at(-1);
    if (run?.last === index - 1) runs[runs.length - 1] = { first: run.first, last: index };
    else runs.push({ first: index, last: index });
  }
  return runs;
}

/** `- a: 1` and `b: 2` below it: without `a`, `b` moves up beside the dash, unless there are comments between. */
function removeSharedLine(source: string, first: Entry, last: Entry, next: Entry): Splice {
  const between = source.slice(last.end, next.start);
  return removal(first.start, isOnlySpace(between) ? next.start : last.end);
}

const isOnlySpace = (text: string): boolean => !/\S/.test(text);

/** @param opens it is the first of several */
function removeWholeLines(source: string, entry: Entry, takesGap: boolean, opens: boolean): Splice {
  const start = lineStart(source, entry.start);
  const end = afterBreak(source, entry.end);
  const opensList = opens && commentAbove(source, start, entry.column) === start;
  const isGapLeft = takesGap || opensList || blankLinesBefore(source, start) < start;
  return removal(start, isGapLeft ? blankLinesAfter(source, end) : end);
}

/** Where the empty lines right before `at`, the start of a line, begin. */
function blankLinesBefore(source: string, at: number): number {
  let first = at;
  for (;;) {
    const end = endOfLineBefore(source, first);
    if (end === first) return first;
    const start = lineStart(source, end);
    if (!isBlank(source.slice(start, end))) return first;
    if (start === first) return first;
    first = start;
  }
}

/** Where the empty lines right after `at`, the start of a line, end. */
function blankLinesAfter(source: string, at: number): number {
  let last = at;
  while (last < source.length) {
    const end = lineEnd(source, last);
    if (!isBlank(source.slice(last, end))) return last;
    last = afterBreak(source, end);
  }
  return last;
}

/** The end of the line before the one that starts at `start`, without its break; `start` itself on the first line. */
function endOfLineBefore(source: string, start: number): number {
  if (start === 0 || !/[\r\n]/.test(source[start - 1])) return start;
  return source.startsWith('\r\n', start - 2) && start >= 2 ? start - 2 : start - 1;
}

/** How the entries of a list are set apart. */
export interface Spacing {
  /** By an empty line. */
  readonly isApart: boolean;
  /** But for entries on one line, which stand together. */
  readonly linesTogether: boolean;
}

/**
 * How entries are set apart here; where there are fewer than two to tell, `otherwise` decides.
 * @param linesTogether two entries on one line each do not tell
 */
export function spacingOf(
  source: string,
  entries: readonly Entry[],
  otherwise: boolean,
  linesTogether: boolean,
): Spacing {
  const pairs = entries.slice(1).map((entry, index) => [entries[index], entry] as const);
  const telling = pairs.filter(([one, next]) => !(linesTogether && one.isLine && next.isLine));
  const isApart =
    telling.length === 0 ? otherwise : telling.some(([one, next]) => isGapBetween(source, one, next));
  return { isApart, linesTogether };
}

/** There is an empty line between two neighbours. */
function isGapBetween(source: string, entry: Entry, next: Entry): boolean {
  const between = source.slice(entry.end, lineStart(source, next.start));
  return between
    .split(/\r\n|\r|\n/)
    .slice(1, -1)
    .some(isBlank);
}

/** A new entry, as lines with their indentation. */
export interface Added {
  readonly lines: readonly string[];
  /** It is in flow style, on one line. */
  readonly isLine: boolean;
}

/** Inserts entries into a block collection: after entry `index` - 1, or before the first one with the comment right above it. */
export function insertEntries(
  source: string,
  node: ParsedMap | ParsedSeq,
  index: number,
  added: readonly Added[],
  lineBreak: string,
  { isApart, linesTogether }: Spacing,
): Splice {
  const entries = blockEntries(source, node);
  const before = index > 0 ? entries[index - 1] : undefined;
  const after = entries.at(index);
  const isGap = before !== undefined && after !== undefined && isGapBetween(source, before, after);
  const areLines = before?.isLine === true && after?.isLine === true;
  const gap = (one: { isLine: boolean } | undefined, next: { isLine: boolean } | undefined): string => {
    if (!one || !next || !isApart) return '';
    const areTogether = linesTogether && one.isLine && next.isLine && !(areLines && isGap);
    return areTogether ? '' : lineBreak;
  };
  const gapAt = (nth: number): string => gap(added.at(nth), added.at(nth + 1));
  const last = gap(added.at(-1), after);
  const first = gap(before, added.at(0));
  const linesBefore = (start: number): Splice =>
    insertion(
      start,
      added.map(({ lines }, nth) => lines.map((line) => line + lineBreak).join('') + gapAt(nth)).join('') +
        (isGap ? '' : last),
    );
  if (before) {
    // The empty line that is there goes to the side that needs it.
    if (after && isGap && first !== '' && last === '')
      return linesBefore(commentAbove(source, lineStart(source, after.start), after.column));
    const texts = added.map(({ lines }, nth) => lines.map((line) => lineBreak + line).join('') + gapAt(nth));
    const closing = linesTogether && areLines && !isGap ? last : '';
    return insertion(before.end, (before.ownsLinesAfter ? '' : first) + texts.join('') + closing);
  }
  const [opening] = entries;
  if (!sharesLine(source, opening))
    return linesBefore(commentAbove(source, lineStart(source, opening.start), opening.column));
  const texts = added.map(
    ({ lines }, nth) =>
      lines.join(lineBreak).slice(opening.column) + lineBreak + (nth < added.length - 1 ? gapAt(nth) : last),
  );
  return insertion(opening.start, texts.join(spaces(opening.column)) + spaces(opening.column));
}

/** Sets an entry on one line apart from its neighbours, as it becomes a block. */
export function setApart(
  source: string,
  entries: readonly Entry[],
  index: number,
  lineBreak: string,
): readonly Splice[] {
  const entry = entries[index];
  const before = entries.at(index - 1);
  const after = entries.at(index + 1);
  const start = commentAbove(source, lineStart(source, entry.start), entry.column);
  const isFree = (one: Entry | undefined, next: Entry | undefined) =>
    !one || !next || one.ownsLinesAfter || isGapBetween(source, one, next);
  return [
    ...(index === 0 || isFree(before, entry) ? [] : [insertion(start, lineBreak)]),
    ...(isFree(entry, after) ? [] : [insertion(entry.end, lineBreak)]),
  ];
}

/** Where the comment lines right above the line at `start`, indented alike, begin. */
function commentAbove(source: string, start: number, column: number): number {
  let at = start;
  for (;;) {
    const end = endOfLineBefore(source, at);
    if (end === at) return at;
    const above = lineStart(source, end);
    const line = source.slice(above, end);
    if (line.search(/\S/) !== column || line[column] !== '#') return at;
    at = above;
  }
}
