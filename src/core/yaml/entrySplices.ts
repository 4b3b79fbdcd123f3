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

/** Entries are set apart by empty lines here; where there are fewer than two, `otherwise` decides. */
export function isSpaced(source: string, entries: readonly Entry[], otherwise: boolean): boolean {
  if (entries.length < 2) return otherwise;
  return entries.slice(1).some((entry, index) => {
    const between = source.slice(entries[index].end, lineStart(source, entry.start));
    return between
      .split(/\r\n|\r|\n/)
      .slice(1, -1)
      .some(isBlank);
  });
}

/**
 * Inserts entries, given as lines with their indentation, into a block collection: after entry `index` - 1, or
 * before the first one with the comment right above it.
 */
export function insertEntries(
  source: string,
  node: ParsedMap | ParsedSeq,
  index: number,
  added: readonly (readonly string[])[],
  lineBreak: string,
  spaced: boolean,
): Splice {
  const entries = blockEntries(source, node);
  const gap = spaced ? lineBreak : '';
  if (index > 0) {
    const { end, ownsLinesAfter } = entries[index - 1];
    const texts = added.map((lines) => lines.map((line) => lineBreak + line).join(''));
    return insertion(end, (ownsLinesAfter ? '' : gap) + texts.join(gap));
  }
  const [first] = entries;
  if (sharesLine(source, first)) {
    const texts = added.map((lines) => lines.join(lineBreak).slice(first.column) + lineBreak + gap);
    return insertion(first.start, texts.join(spaces(first.column)) + spaces(first.column));
  }
  const at = commentAbove(source, lineStart(source, first.start), first.column);
  return insertion(at, added.map((lines) => lines.map((line) => line + lineBreak).join('') + gap).join(''));
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
