import type { Entries } from '../format.ts';
import { withKeys } from '../overlay.ts';
import { dict, fieldOf, fieldText, fingerprint, list, sameData, type Data, type Dict } from '../data.ts';
import { mergeLists, type Keyed, type ThreeWay } from './lists.ts';

/** What becomes of a field that both sides changed: its value, having noted a conflict or not. */
export type Settle = (field: string, sides: ThreeWay<Data>) => Data | undefined;

const same = (a: Data | undefined, b: Data | undefined): boolean =>
  a === undefined || b === undefined ? a === b : sameData(a, b);

/** Merges three dicts key by key; keys that only one side changed are as it has them. */
export function mergeDicts(entries: Entries, sides: ThreeWay<Dict>, settle: Settle): Dict {
  const { base, ours, theirs } = sides;
  const start = ours ?? dict([]);
  const keys = new Set([base, ours, theirs].flatMap((side) => [...(side?.entries.keys() ?? [])]));
  const changes = new Map<string, Data | null>();
  for (const key of keys) {
    const field = {
      base: fieldOf(base, key),
      ours: fieldOf(ours, key),
      theirs: fieldOf(theirs, key),
    };
    const value = mergeField(key, field, settle);
    if (value !== field.ours) changes.set(key, value ?? null);
  }
  return changes.size === 0 ? start : withKeys(entries, start, changes);
}

function mergeField(key: string, sides: ThreeWay<Data>, settle: Settle): Data | undefined {
  const { base, ours, theirs } = sides;
  if (same(ours, theirs) || same(base, theirs)) return ours;
  // A list is merged item by item all the same: where theirs only moves an item, ours may have a comment on it.
  const areLists = ours?.type === 'list' && theirs?.type === 'list';
  if (same(base, ours) && !areLists) return theirs;
  return settle(key, sides);
}

/** Lists are never in conflict: what a side added is added, what a side took out is out. */
export function isListField({ base, ours, theirs }: ThreeWay<Data>): boolean {
  const present = [base, ours, theirs].filter((side) => side !== undefined);
  const isEmpty = (side: Data) => side.type === 'leaf' && side.text === null;
  return (
    present.some((side) => side.type === 'list') &&
    present.every((side) => side.type === 'list' || isEmpty(side))
  );
}

/** Merges three lists by what their items say; `keyOf` may leave out what does not make an item another one. */
export function mergeItems(
  { base, ours, theirs }: ThreeWay<Data>,
  keyOf: (item: Data) => string = fingerprint,
  resolve: (key: string, sides: ThreeWay<Data>) => Data | undefined = kept,
): Data {
  const keyed = (side: Data | undefined) => withKeysOf(side?.type === 'list' ? side.items : [], keyOf);
  const merged = mergeLists(keyed(base), keyed(ours), keyed(theirs), resolve, earlier);
  return list(merged.map(({ value }) => value));
}

/** Each item with its key; the second of one key is told apart from the first. */
export function withKeysOf(items: readonly Data[], keyOf: (item: Data) => string): readonly Keyed<Data>[] {
  const seen = new Map<string, number>();
  return items.map((value) => {
    const key = keyOf(value);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { key: count === 1 ? key : `${key} (${count})`, value };
  });
}

/** An item is out when a side that had it took it out. */
function kept(_key: string, { base, ours, theirs }: ThreeWay<Data>): Data | undefined {
  if (base && (!ours || !theirs)) return undefined;
  return ours ?? theirs;
}

/** Notes by their time; otherwise an order that is the same for both sides. */
function earlier(a: Keyed<Data>, b: Keyed<Data>): number {
  const times = [fieldText(a.value, 'at') ?? '', fieldText(b.value, 'at') ?? ''];
  return byText(times[0], times[1]) || byText(a.key, b.key);
}

export const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
