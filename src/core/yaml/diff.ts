import {
  fieldOf,
  fieldText,
  fingerprint,
  nothing,
  sameData,
  type Data,
  type Dict,
  type List,
} from './data.ts';
import type { Op, Path } from './ops.ts';

/** The ops that turn what stands at `path` into `target`, touching as little as possible. */
export function opsBetween(path: Path, current: Data, target: Data): readonly Op[] {
  if (sameData(current, target)) return [];
  if (current.type === 'dict' && target.type === 'dict') return dictOps(path, current, target);
  if (current.type === 'list' && target.type === 'list') return listOps(path, current, target);
  return [{ type: 'set', path, value: target }];
}

/** New keys go right after the key they follow in `target`. */
function dictOps(path: Path, current: Dict, target: Dict): readonly Op[] {
  const ops: Op[] = [];
  const removed = [...current.entries.keys()].filter((key) => !target.entries.has(key));
  for (const [key, value] of target.entries) {
    const old = current.entries.get(key);
    if (old) ops.push(...opsBetween([...path, key], old, value));
  }
  let after: string | null = null;
  let group: [string, Data][] = [];
  const flush = () => {
    if (group.length > 0) ops.push({ type: 'add-keys', path, after, pairs: group });
    group = [];
  };
  for (const [key, value] of target.entries) {
    if (!current.entries.has(key)) group.push([key, value]);
    else {
      flush();
      after = key;
    }
  }
  flush();
  if (removed.length > 0) ops.push({ type: 'remove-keys', path, keys: removed });
  return ops;
}

function listOps(path: Path, current: List, target: List): readonly Op[] {
  const pairs = aligned(current.items, target.items);
  const changes: Op[] = pairs.flatMap(([from, to]) =>
    opsBetween([...path, from], current.items[from] ?? nothing, target.items[to] ?? nothing),
  );
  const kept = new Set(pairs.map(([from]) => from));
  const deleted = current.items.flatMap((_, index) => (kept.has(index) ? [] : [index]));
  if (deleted.length > 0) changes.push({ type: 'delete-items', path, indices: deleted });
  const at = insertions(pairs, target.items);
  if (at.length > 0) changes.push({ type: 'insert-items', path, at });
  return changes;
}

type Pairing = readonly (readonly [from: number, to: number])[];

/** Runs of new items, each with its place among the items that stay. */
function insertions(pairs: Pairing, items: readonly Data[]): { index: number; items: Data[] }[] {
  const stays = new Set(pairs.map(([, to]) => to));
  const runs: { index: number; items: Data[] }[] = [];
  let index = 0;
  items.forEach((item, to) => {
    if (stays.has(to)) {
      index++;
      return;
    }
    const run = runs.at(-1);
    if (run?.index === index) run.items.push(item);
    else runs.push({ index, items: [item] });
  });
  return runs;
}

/** Two items are the same thing: of one id or, without one, saying the same. */
const identity = (item: Data): string => {
  const id = fieldText(item, 'id');
  return id === undefined ? fingerprint(item) : `id ${id}`;
};

/**
 * Which items stay: a longest common subsequence by identity; what is left between two of them is paired in order,
 * where it may be an item that was changed in place.
 */
function aligned(current: readonly Data[], target: readonly Data[]): Pairing {
  const from = current.map(identity);
  const to = target.map(identity);
  const common = commonSubsequence(from, to);
  const pairs: [number, number][] = [];
  let lastFrom = 0;
  let lastTo = 0;
  for (const [nextFrom, nextTo] of [...common, [from.length, to.length] as const]) {
    const changedHere = Math.min(nextFrom - lastFrom, nextTo - lastTo);
    for (let step = 0; step < changedHere; step++) {
      if (!mayHaveBecome(current[lastFrom + step], target[lastTo + step])) break;
      pairs.push([lastFrom + step, lastTo + step]);
    }
    if (nextFrom < from.length) pairs.push([nextFrom, nextTo]);
    lastFrom = nextFrom + 1;
    lastTo = nextTo + 1;
  }
  return pairs;
}

/** Neither has an id, or the later one was given one and still says most of what it said. */
function mayHaveBecome(before: Data, after: Data): boolean {
  if (fieldText(before, 'id') !== undefined) return false;
  if (fieldText(after, 'id') === undefined) return true;
  if (before.type !== 'dict') return false;
  const fields = [...before.entries];
  const kept = fields.filter(([key, value]) => sameData(value, fieldOf(after, key) ?? nothing));
  return kept.length > fields.length / 2;
}

/** Longest common subsequence, by dynamic programming between the common head and tail. */
function commonSubsequence(a: readonly string[], b: readonly string[]): Pairing {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const rows = a.length - head - tail;
  const columns = b.length - head - tail;
  const lengths = Array.from({ length: rows + 1 }, () => new Uint32Array(columns + 1));
  for (let row = rows - 1; row >= 0; row--)
    for (let column = columns - 1; column >= 0; column--)
      lengths[row][column] =
        a[head + row] === b[head + column]
          ? lengths[row + 1][column + 1] + 1
          : Math.max(lengths[row + 1][column], lengths[row][column + 1]);
  const pairs: [number, number][] = Array.from({ length: head }, (_, index) => [index, index]);
  let row = 0;
  let column = 0;
  while (row < rows && column < columns) {
    if (a[head + row] === b[head + column]) pairs.push([head + row++, head + column++]);
    else if (lengths[row + 1][column] >= lengths[row][column + 1]) row++;
    else column++;
  }
  for (let index = tail; index > 0; index--) pairs.push([a.length - index, b.length - index]);
  return pairs;
}
