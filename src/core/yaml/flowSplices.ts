import { isMap, type CST } from 'yaml';
import { contentEnd, itemStart, pairEnd, pairStart } from './extent.ts';
import { columnOf, gapBefore, spaces } from './lines.ts';
import type { ParsedMap, ParsedSeq } from './nodes.ts';
import { insertion, removal, type Splice } from './splice.ts';

interface FlowEntry {
  readonly start: number;
  readonly end: number;
}

function flowEntries(source: string, node: ParsedMap | ParsedSeq): readonly FlowEntry[] {
  if (isMap(node)) {
    const { items } = node;
    return items.map((pair) => ({ start: pairStart(pair), end: pairEnd(source, pair) }));
  }
  const seq = node;
  return seq.items.map((item, index) => ({ start: itemStart(seq, index), end: contentEnd(source, item) }));
}

/**
 * Inserts entries into `[ ]` or `{ }`, after entry `index` - 1.
 * @param fold how what comes after the last one goes on on other lines; `null`: never
 */
export function insertInFlow(
  source: string,
  node: ParsedMap | ParsedSeq,
  index: number,
  added: readonly string[],
  fold: Fold | null = null,
): Splice {
  const entries = flowEntries(source, node);
  if (fold && index > 0 && index === entries.length) {
    const { end } = entries[index - 1];
    return insertion(end, `,${folded(added, columnOf(source, end) + 1, fold)}`);
  }
  if (index > 0) return insertion(entries[index - 1].end, added.map((text) => `, ${text}`).join(''));
  if (entries.length > 0) return insertion(entries[0].start, added.map((text) => `${text}, `).join(''));
  const inside = node.range[0] + 1;
  const isTight = source[inside] === ']' || source[inside] === '}';
  const text = added.join(', ');
  if (!isMap(node)) return insertion(inside, text);
  return insertion(inside, isTight ? ` ${text} ` : ` ${text}`);
}

/** How a list in brackets that is too long for a line goes on. */
export interface Fold {
  /** The widest that a line gets, in UTF-16 units. */
  readonly width: number;
  /** Where lines begin that go on. */
  readonly column: number;
  readonly lineBreak: string;
}

/** Items with the space before each and the commas between them; `from` is the column in which the first one's space stands. */
export function folded(texts: readonly string[], from: number, { width, column, lineBreak }: Fold): string {
  let at = from;
  const parts = texts.map((text, nth) => {
    // With the comma or bracket behind it.
    const isWithin = at + 2 + text.length <= width;
    at = (isWithin ? at + 1 : column) + text.length + 1;
    const lead = isWithin ? ' ' : lineBreak + spaces(column);
    return lead + text + (nth < texts.length - 1 ? ',' : '');
  });
  return parts.join('');
}

/** Removes entries from `[ ]` or `{ }`, each with one comma; comments and line breaks stay. */
export function removeInFlow(
  source: string,
  node: ParsedMap | ParsedSeq,
  removed: readonly number[],
): readonly Splice[] {
  const entries = flowEntries(source, node);
  const commas = commasOf(node);
  const gone = new Set(removed);
  const taken = new Set<number>();
  const firstKept = entries.findIndex((_, index) => !gone.has(index));
  return removed.flatMap((index) => {
    const { start, end } = entries[index];
    const free = (at: number | undefined) => (at === undefined || taken.has(at) ? undefined : at);
    const before =
      index > firstKept && firstKept >= 0 ? free(commas.findLast((at) => at < start)) : undefined;
    const after = free(commas.find((at) => at >= end));
    // The comma before goes with it; before the first that stays, and where there is a comment behind it, the one after.
    const isBeside = before !== undefined && isOnlySpace(source.slice(before + 1, start));
    const comma = isBeside ? before : (after ?? before);
    if (comma === undefined) return [removal(start, end)];
    taken.add(comma);
    if (comma < start) {
      if (isBeside) return [removal(comma, end)];
      return [removal(comma, comma + 1), removal(gapBefore(source, start), end)];
    }
    if (!isOnlySpaces(source.slice(end, comma))) return [removal(start, end), removal(comma, comma + 1)];
    const next = entries.at(index + 1);
    const until = next && isOnlySpaces(source.slice(comma + 1, next.start)) ? next.start : comma + 1;
    return [removal(start, until)];
  });
}

const isOnlySpaces = (text: string): boolean => /^[ \t]*$/.test(text);
const isOnlySpace = (text: string): boolean => !/\S/.test(text);

function commasOf(node: ParsedMap | ParsedSeq): readonly number[] {
  const token = node.srcToken;
  if (token?.type !== 'flow-collection') return [];
  const tokens = token.items.flatMap((item: CST.CollectionItem) => item.start);
  return tokens.filter(({ type }) => type === 'comma').map(({ offset }) => offset);
}
