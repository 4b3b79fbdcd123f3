import { isBlank } from '../lines.ts';
import type { Op } from '../ops.ts';
import { parseYaml, type ParsedYaml } from '../parse.ts';
import type { LongYaml } from './longYaml.ts';
import { unveil, veil } from './veil.ts';

/** What ops are made on, and what completes the text that comes of it; null where that cannot be. */
export interface EditBase {
  readonly parsed: ParsedYaml;
  readonly ops: readonly Op[];
  readonly complete: (text: string) => string | null;
}

/**
 * Of a long file what ops are about: the items that they change and their neighbours, the first and the last, which say
 * where the list begins and ends, and one that shows how items are set apart. The ops count the items that are left.
 * Null where they are about the whole list.
 */
export function shownPart(long: LongYaml, ops: readonly Op[]): EditBase | null {
  const { source, lines } = long;
  const shown = itemsAbout(long, ops);
  if (!shown) return null;
  const spaced = long.items.findIndex(({ item }) => endsInGap(item.text));
  if (spaced >= 0) shown.add(spaced);
  const part = veil(source, lines, (item) => item === 0 || shown.has(item));
  if (!part) return null;
  const hidden = new Set<number>();
  for (const { from, to } of part.veils) for (let item = from; item < to; item++) hidden.add(item);
  return {
    parsed: parseYaml(part.source),
    ops: opsOnShown(long, ops, hidden),
    complete: (text) => unveil(text, part.veils),
  };
}

/** The items of a list while ops are made on it: which each was at first, null for new ones. */
type Items = (number | null)[];

const itemsOf = ({ lines }: LongYaml): Items => [...lines.starts.keys()];

/** What is left after an op on the list itself. */
function after(items: Items, op: Op): Items {
  if (op.type === 'delete-items') return items.filter((_, index) => !op.indices.includes(index));
  if (op.type !== 'insert-items') return items;
  const more = [...items];
  for (const { index, items: added } of op.at.toReversed()) more.splice(index, 0, ...added.map(() => null));
  return more;
}

const isAt = ({ path }: Op, { key }: LongYaml): boolean => path.length === 1 && path[0] === key;
const isIn = ({ path }: Op, { key }: LongYaml): boolean => path.length > 1 && path[0] === key;

/** The items that ops change and those on either side. */
function itemsAbout(long: LongYaml, ops: readonly Op[]): Set<number> | null {
  const about = new Set<number>();
  let items = itemsOf(long);
  for (const op of ops) {
    const touched: number[] = [];
    if (isIn(op, long)) touched.push(Number(op.path[1]));
    else if (isAt(op, long)) {
      if (op.type === 'insert-items') touched.push(...op.at.map(({ index }) => index));
      else if (op.type === 'delete-items') touched.push(...op.indices);
      else return null;
    }
    for (const index of touched)
      for (const item of items.slice(Math.max(0, index - 1), index + 2)) if (item !== null) about.add(item);
    if (isAt(op, long)) items = after(items, op);
  }
  return about;
}

function opsOnShown(long: LongYaml, ops: readonly Op[], hidden: ReadonlySet<number>): Op[] {
  let items = itemsOf(long);
  const place = (index: number): number =>
    items.slice(0, index).filter((item) => item === null || !hidden.has(item)).length;
  return ops.map((op): Op => {
    if (isIn(op, long)) return { ...op, path: [long.key, place(Number(op.path[1])), ...op.path.slice(2)] };
    if (!isAt(op, long)) return op;
    const moved =
      op.type === 'insert-items'
        ? { ...op, at: op.at.map(({ index, items: added }) => ({ index: place(index), items: added })) }
        : op.type === 'delete-items'
          ? { ...op, indices: op.indices.map(place) }
          : op;
    items = after(items, op);
    return moved;
  });
}

/** An empty line sets it apart from the next one, perhaps with comments. */
function endsInGap(text: string): boolean {
  const lines = text.split(/\r?\n/).slice(0, -1);
  const last = lines.findLastIndex((line) => !/^ *(?:#|$)/.test(line));
  return lines.slice(last + 1).some(isBlank) && !isInKeptText(lines, last);
}

const keepsLines = /[ :][|>](?:\d?\+|\+\d)(?: +#.*| *)$/;

/** Whether a line may be of a block scalar to which the empty lines after it belong: below its sign, and deeper. */
function isInKeptText(lines: readonly string[], at: number): boolean {
  let depth = Infinity;
  for (const line of lines.slice(0, at + 1).toReversed()) {
    const column = line.search(/[^ ]/);
    if (column < 0 || column >= depth) continue;
    if (keepsLines.test(line)) return true;
    depth = column;
  }
  return false;
}
