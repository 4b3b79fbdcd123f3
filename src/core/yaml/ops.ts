import { dict, list, type Data } from './data.ts';

/** Keys and places (from 0) from the top of the file to a value. */
export type Path = readonly (string | number)[];

/** The small changes that every edit is made of. Each one's path is that after those before it. */
export type Op = SetValue | AddKeys | RemoveKeys | InsertItems | DeleteItems;

/** Puts a value in the place of the one that stands at `path`. */
export interface SetValue {
  readonly type: 'set';
  readonly path: Path;
  readonly value: Data;
}

/** Adds keys to the dict at `path`, right after the key `after`, or before all others. */
export interface AddKeys {
  readonly type: 'add-keys';
  readonly path: Path;
  readonly after: string | null;
  readonly pairs: readonly (readonly [string, Data])[];
}

export interface RemoveKeys {
  readonly type: 'remove-keys';
  readonly path: Path;
  readonly keys: readonly string[];
}

/** Inserts items into the list at `path`. `index` counts in the list before this op; several, each higher. */
export interface InsertItems {
  readonly type: 'insert-items';
  readonly path: Path;
  readonly at: readonly { readonly index: number; readonly items: readonly Data[] }[];
}

/** Deletes items from the list at `path`; indices are ascending. */
export interface DeleteItems {
  readonly type: 'delete-items';
  readonly path: Path;
  readonly indices: readonly number[];
}

/** The value at a path; undefined where there is none. */
export function dataAt(data: Data, path: Path): Data | undefined {
  let at: Data | undefined = data;
  for (const step of path) {
    if (at?.type === 'dict' && typeof step === 'string') at = at.entries.get(step);
    else if (at?.type === 'list' && typeof step === 'number') at = at.items.at(step);
    else return undefined;
  }
  return at;
}

/** What the data says after an op; undefined where the op does not fit it. */
export function dataAfter(data: Data, op: Op): Data | undefined {
  if (op.type === 'set') return changeAt(data, op.path, () => op.value);
  return changeAt(data, op.path, (target) => changed(target, op));
}

function changed(target: Data, op: Exclude<Op, SetValue>): Data | undefined {
  switch (op.type) {
    case 'add-keys':
      return target.type === 'dict' ? dict([...target.entries, ...op.pairs]) : undefined;
    case 'remove-keys':
      return target.type === 'dict'
        ? dict([...target.entries].filter(([key]) => !op.keys.includes(key)))
        : undefined;
    case 'insert-items': {
      if (target.type !== 'list') return undefined;
      const items = [...target.items];
      for (const { index, items: added } of op.at.toReversed()) items.splice(index, 0, ...added);
      return list(items);
    }
    case 'delete-items':
      return target.type === 'list'
        ? list(target.items.filter((_, index) => !op.indices.includes(index)))
        : undefined;
  }
}

function changeAt(data: Data, path: Path, change: (target: Data) => Data | undefined): Data | undefined {
  if (path.length === 0) return change(data);
  const [step, ...rest] = path;
  const inner = dataAt(data, [step]);
  const made = inner && changeAt(inner, rest, change);
  if (!made) return undefined;
  if (data.type === 'dict' && typeof step === 'string') return dict([...data.entries, [step, made]]);
  if (data.type === 'list' && typeof step === 'number') return list(data.items.with(step, made));
  return undefined;
}
