import { addTo } from '../groups.ts';
import {
  fieldOf,
  fieldText,
  fingerprint,
  inBlocks,
  nothing,
  sameData,
  type Data,
  type Dict,
  type List,
} from './data.ts';
import type { LineEntries } from './format.ts';
import type { Op, Path } from './ops.ts';

/**
 * The ops that turn what stands at `path` into `target`, touching as little as possible. An entry on one line that comes
 * to say too much for that is written anew as a block.
 */
export function opsBetween(
  path: Path,
  current: Data,
  target: Data,
  lines: LineEntries = noLineEntries,
): readonly Op[] {
  if (sameData(current, target)) return [];
  if (outgrows(path, current, target, lines)) return [{ type: 'set', path, value: inBlocks(target) }];
  if (current.type === 'dict' && target.type === 'dict') return dictOps(path, current, target, lines);
  if (current.type === 'list' && target.type === 'list') return listOps(path, current, target, lines);
  return [{ type: 'set', path, value: target }];
}

const noLineEntries: LineEntries = new Map();

function outgrows(path: Path, current: Data, target: Data, lines: LineEntries): boolean {
  if (path.length !== 2 || current.type !== 'dict' || current.layout !== 'line') return false;
  return lines.get(String(path[0]))?.(current, target) ?? false;
}

/** New keys go right after the key they follow in `target`. */
function dictOps(path: Path, current: Dict, target: Dict, lines: LineEntries): readonly Op[] {
  const ops: Op[] = [];
  const removed = [...current.entries.keys()].filter((key) => !target.entries.has(key));
  for (const [key, value] of target.entries) {
    const old = current.entries.get(key);
    if (old) ops.push(...opsBetween([...path, key], old, value, lines));
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

function listOps(path: Path, current: List, target: List, lines: LineEntries): readonly Op[] {
  const pairs = aligned(current.items, target.items);
  const changes: Op[] = pairs.flatMap(([from, to]) =>
    opsBetween([...path, from], current.items[from] ?? nothing, target.items[to] ?? nothing, lines),
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

/** More pairs of equal items than this are not all looked at. */
const mostMatches = 1_000_000;

/** A pair of equal items, and the one before it in the sequence that it ends. */
interface Match {
  readonly from: number;
  readonly to: number;
  readonly before: Match | undefined;
}

/** Longest common subsequence between the common head and tail (Hunt and Szymanski 1977). */
function commonSubsequence(a: readonly string[], b: readonly string[]): Pairing {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const pairs: [number, number][] = Array.from({ length: head }, (_, index) => [index, index]);
  const inner: [number, number][] = [];
  const last = longestBetween(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  for (let match = last; match; match = match.before) inner.push([head + match.from, head + match.to]);
  pairs.push(...inner.reverse());
  for (let index = tail; index > 0; index--) pairs.push([a.length - index, b.length - index]);
  return pairs;
}

/** The last pair of the sequence. */
function longestBetween(a: readonly string[], b: readonly string[]): Match | undefined {
  const places = placesOf(b);
  const matches = a.reduce((sum, item) => sum + (places.get(item)?.length ?? 0), 0);
  if (matches > mostMatches) return longestBetween(numbered(a), numbered(b));
  /** For each length the sequence of that length that ends first. */
  const ends: Match[] = [];
  for (const [from, item] of a.entries())
    for (const to of (places.get(item) ?? []).toReversed()) {
      let low = 0;
      let high = ends.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (ends[middle].to < to) low = middle + 1;
        else high = middle;
      }
      ends[low] = { from, to, before: low > 0 ? ends[low - 1] : undefined };
    }
  return ends.at(-1);
}

function placesOf(items: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, item] of items.entries()) addTo(places, item, place);
  return places;
}

/** Of equal items the first is told from the second, and so on. */
function numbered(items: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  return items.map((item) => {
    const count = (counts.get(item) ?? 0) + 1;
    counts.set(item, count);
    return `${count} ${item}`;
  });
}
