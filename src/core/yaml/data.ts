import type { ParsedNode } from 'yaml';
import type { ParsedYaml } from './parse.ts';

/** What YAML says, without how it is written: text, lists and keys with values. Never changed once made. */
export type Data = Leaf | List | Dict;

export interface Tagged {
  /** The tag at a value, as it can be written. It says nothing to us, and stays with a value that moves. */
  readonly tag?: string;
}

export interface Leaf extends Tagged {
  readonly type: 'leaf';
  /** Null where nothing is written. */
  readonly text: string | null;
  /** How to write it, where that matters: a number, or the way an unknown value was written elsewhere. One line. */
  readonly verbatim?: string;
}

/** On one line, in flow style, or in block style on lines below. Missing: not known, or as it happens to be. */
export type Layout = 'line' | 'block';

export interface List extends Tagged {
  readonly type: 'list';
  readonly items: readonly Data[];
  readonly layout?: Layout;
  readonly origin?: () => Origin;
}

export interface Dict extends Tagged {
  readonly type: 'dict';
  readonly entries: ReadonlyMap<string, Data>;
  readonly layout?: Layout;
  readonly origin?: () => Origin;
}

/** Where a collection was read, so that it can be copied with its comments. It holds no anchor, alias or tag. */
export interface Origin {
  readonly parsed: ParsedYaml;
  readonly node: ParsedNode;
}

export const nothing: Leaf = { type: 'leaf', text: null };
export const leaf = (text: string): Leaf => ({ type: 'leaf', text });
export const list = (items: readonly Data[]): List => ({ type: 'list', items });
export const dict = (entries: Iterable<readonly [string, Data]>): Dict => ({
  type: 'dict',
  entries: new Map(entries),
});

/** The same, to be written on one line. */
export const onOneLine = (data: Dict): Dict => ({ ...data, layout: 'line' });

/** The same, to be written in block style at every depth. */
export function inBlocks(data: Data): Data {
  if (data.type === 'leaf') return data;
  const tagged = data.tag === undefined ? {} : { tag: data.tag };
  if (data.type === 'list')
    return { type: 'list', items: data.items.map(inBlocks), layout: 'block', ...tagged };
  const entries = new Map([...data.entries].map(([key, value]) => [key, inBlocks(value)]));
  return { type: 'dict', entries, layout: 'block', ...tagged };
}

/** The data of plain values: text, numbers, lists, objects. Fields that are undefined or null are left out. */
export function dataOfValue(value: unknown): Data {
  if (Array.isArray(value)) return list(value.map(dataOfValue));
  if (typeof value === 'object' && value !== null) {
    const present = Object.entries(value).filter(([, field]) => field !== undefined && field !== null);
    return dict(present.map(([key, field]) => [key, dataOfValue(field)]));
  }
  if (typeof value === 'number') return { type: 'leaf', text: String(value), verbatim: String(value) };
  if (typeof value === 'string') return leaf(value);
  if (typeof value === 'boolean') return leaf(String(value));
  return nothing;
}

/** Begins the name of a key that is a collection; what follows is how it can be written. */
export const noText = '\0';

/** Says the same, however it is written. The order of keys says nothing, the order of a list does. */
export function sameData(a: Data, b: Data): boolean {
  if (a === b) return true;
  if (a.type === 'leaf') return b.type === 'leaf' && a.text === b.text;
  if (a.type === 'list') {
    if (b.type !== 'list' || a.items.length !== b.items.length) return false;
    return a.items.every((item, index) => sameData(item, b.items[index]));
  }
  if (b.type !== 'dict' || a.entries.size !== b.entries.size) return false;
  for (const [key, value] of a.entries) {
    const other = b.entries.get(key);
    if (!other || !sameData(value, other)) return false;
  }
  return true;
}

/** A string that is equal exactly for data that say the same. */
export function fingerprint(data: Data): string {
  return JSON.stringify(data, (_key, value: unknown): unknown => {
    if (!isData(value)) return value;
    if (value.type === 'leaf') return value.text;
    if (value.type === 'list') return value.items;
    const entries = [...value.entries].sort(([a], [b]) => (a < b ? -1 : 1));
    return { keys: entries.map(([key]) => key), values: entries.map(([, inner]) => inner) };
  });
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** A field of a dict; undefined where there is none, and of what is no dict. */
export const fieldOf = (data: Data | undefined, key: string): Data | undefined =>
  data?.type === 'dict' ? data.entries.get(key) : undefined;

/** The text of a field of a dict, where it has one. */
export function fieldText(data: Data | undefined, key: string): string | undefined {
  const field = fieldOf(data, key);
  return field?.type === 'leaf' && field.text !== null ? field.text : undefined;
}
