import * as v from 'valibot';
import { dataOfValue, dict, fingerprint, list, type Data, type Dict } from './data.ts';
import type { Entries } from './format.ts';
import { entriesOf, isListSchema, isOptional, optionOf, presentSchema, type Shape } from './schemas.ts';

/** Fields to set; `null` removes one; what is not named stays. Objects and lists are given whole. */
export type Patch<T> = { readonly [Key in keyof T]?: T[Key] | null };

/**
 * A dict with some fields patched. Keys the schema does not know stay where they are, at every depth; new keys go
 * where the schema has them.
 */
export function patched(entries: Entries, current: Dict, patch: Readonly<Record<string, unknown>>): Dict {
  const changes = new Map<string, Data | null>();
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    changes.set(key, value === null ? null : overlaid(entries[key], current.entries.get(key), value));
  }
  return withKeys(entries, current, changes);
}

/** A dict with some keys set, or removed (null). New ones go right after the nearest that the schema has before them. */
export function withKeys(entries: Entries, current: Dict, changes: ReadonlyMap<string, Data | null>): Dict {
  const ranks = new Map(Object.keys(entries).map((key, rank) => [key, rank]));
  const rankOf = (key: string) => ranks.get(key) ?? Infinity;
  const pairs: [string, Data][] = [];
  for (const [key, value] of current.entries) {
    const change = changes.get(key);
    if (change !== null) pairs.push([key, change ?? value]);
  }
  const added = [...changes].filter(([key]) => !current.entries.has(key));
  added.sort(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  for (const [key, value] of added) {
    if (value === null) continue;
    const index = ranks.has(key)
      ? placeAfter(
          pairs.map(([other]) => rankOf(other)),
          rankOf(key),
        )
      : pairs.length;
    pairs.splice(index, 0, [key, value]);
  }
  return { ...dict(pairs), ...(current.layout ? { layout: current.layout } : {}) };
}

/** The place after the highest rank below `rank`. */
function placeAfter(ranks: readonly number[], rank: number): number {
  let place = 0;
  let best = -1;
  ranks.forEach((other, index) => {
    if (other >= rank || other < best) return;
    best = other;
    place = index + 1;
  });
  return place;
}

/** A value put over what stands there, which keeps its unknown keys. */
function overlaid(schema: v.GenericSchema | undefined, current: Data | undefined, value: unknown): Data {
  const inner = schema && optionOf(presentSchema(schema), shapeOfValue(value));
  if (!inner || typeof value !== 'object' || value === null) return dataOfValue(value);
  if (isListSchema(inner) && Array.isArray(value)) {
    const old = current?.type === 'list' ? current.items : [];
    return overlaidList(inner.item, old, value);
  }
  const old = current?.type === 'dict' ? current : dict([]);
  const entries = entriesOf(inner, [...old.entries.keys(), ...Object.keys(value)]);
  if (!entries) return dataOfValue(value);
  const given = new Map<string, unknown>(Object.entries(value));
  // Whoever gives the object whole has not seen what could not be read: that stays.
  for (const [key, data] of old.entries) {
    if (!Object.hasOwn(entries, key) || given.has(key)) continue;
    if (isUnderstood(entries[key], data)) given.set(key, null);
  }
  return patched(entries, old, Object.fromEntries(given));
}

/** Items that say the same as before stay as they are; others take the unknown keys of the one in their place. */
function overlaidList(item: v.GenericSchema, old: readonly Data[], values: readonly unknown[]): Data {
  const known = old.map((data) => fingerprint(knownPart(item, data)));
  const wanted = values.map((value) => fingerprint(dataOfValue(value)));
  const used = new Set<number>();
  const same = wanted.map((print) => {
    const index = known.findIndex((other, at) => other === print && !used.has(at));
    if (index >= 0) used.add(index);
    return index;
  });
  const made = values.map((value, index) => {
    if (same[index] >= 0) return { from: same[index], data: old[same[index]] };
    const isInPlace = !used.has(index) && old.length === values.length && isUnderstood(item, old[index]);
    return { from: isInPlace ? index : -1, data: overlaid(item, isInPlace ? old[index] : undefined, value) };
  });
  // As above.
  old.forEach((data, from) => {
    if (isUnderstood(item, data)) return;
    const before = made.findLastIndex((other) => other.from >= 0 && other.from < from);
    made.splice(before + 1, 0, { from, data });
  });
  return list(made.map(({ data }) => data));
}

const shapeOfValue = (value: unknown): Shape => {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'keys' : 'text';
};

const shapeOfData = ({ type }: Data): Shape => (type === 'leaf' ? 'text' : type === 'list' ? 'list' : 'keys');

/** Reading would give a value for it. */
function isUnderstood(schema: v.GenericSchema, data: Data): boolean {
  const inner = optionOf(presentSchema(schema), shapeOfData(data));
  if (isListSchema(inner)) return data.type === 'list';
  const entries = entriesOf(inner, []);
  if (entries) {
    if (data.type !== 'dict') return false;
    return Object.entries(entries).every(([key, entry]) => {
      const field = data.entries.get(key);
      return isOptional(entry) || (field !== undefined && isUnderstood(entry, field));
    });
  }
  if (inner.type === 'unknown') return true;
  if (data.type !== 'leaf' || data.text === null) return false;
  return v.is(inner, inner.type === 'number' ? Number(data.verbatim ?? NaN) : data.text);
}

/** Data without the keys that a schema does not name, and without what reading leaves out. */
function knownPart(schema: v.GenericSchema, data: Data): Data {
  const inner = optionOf(presentSchema(schema), shapeOfData(data));
  if (isListSchema(inner) && data.type === 'list')
    return list(
      data.items.filter((item) => isUnderstood(inner.item, item)).map((item) => knownPart(inner.item, item)),
    );
  const entries = data.type === 'dict' ? entriesOf(inner, data.entries.keys()) : null;
  return entries ? knownPartOf(entries, data) : data;
}

export function knownPartOf(entries: Entries, data: Data): Data {
  if (data.type !== 'dict') return data;
  const known = [...data.entries].filter(
    ([key, value]) => Object.hasOwn(entries, key) && isUnderstood(entries[key], value),
  );
  return dict(known.map(([key, value]) => [key, knownPart(entries[key], value)]));
}

/** The data of a new object, its keys as the schema orders them. */
export const madeFrom = (entries: Entries, value: object): Dict => patched(entries, dict([]), { ...value });
