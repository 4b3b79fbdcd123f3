import { addTo } from '../../groups.ts';

/** One side's list as the merge sees it: each entry by its identity. */
export interface Keyed<T> {
  readonly key: string;
  readonly value: T;
}

/** What each side has of one entry; undefined where it has none. */
export interface ThreeWay<T> {
  readonly base: T | undefined;
  readonly ours: T | undefined;
  readonly theirs: T | undefined;
}

/**
 * Merges three lists by the identity of their entries. `resolve` says what becomes of one entry (undefined: it goes).
 * Where one side moved entries they stand as it has them; where both did, differently, as in the base. New entries follow the one they were put after; where both sides added at one place, `order` decides, so that
 * the result is the same whichever side is called ours.
 */
export function mergeLists<T>(
  base: readonly Keyed<T>[],
  ours: readonly Keyed<T>[],
  theirs: readonly Keyed<T>[],
  resolve: (key: string, sides: ThreeWay<T>) => T | undefined,
  order: (a: Keyed<T>, b: Keyed<T>) => number,
): readonly Keyed<T>[] {
  const baseValues = valuesOf(base);
  const ourValues = valuesOf(ours);
  const theirValues = valuesOf(theirs);
  const skeleton = commonOrder(base, ours, theirs);
  const known = new Set(skeleton);
  const ourRuns = runsAfter(ours, known);
  const theirRuns = runsAfter(theirs, known);

  const result: Keyed<T>[] = [];
  const placed = new Set<string>();
  const place = (key: string) => {
    if (placed.has(key)) return;
    placed.add(key);
    const sides = { base: baseValues.get(key), ours: ourValues.get(key), theirs: theirValues.get(key) };
    const value = resolve(key, sides);
    if (value !== undefined) result.push({ key, value });
  };
  for (const key of ['', ...skeleton]) {
    if (key !== '') place(key);
    const added = interleaved(ourRuns.get(key) ?? [], theirRuns.get(key) ?? [], order);
    for (const entry of added) place(entry.key);
  }
  return result;
}

const valuesOf = <T>(entries: readonly Keyed<T>[]): ReadonlyMap<string, T> =>
  new Map(entries.map(({ key, value }) => [key, value]));

/** The order of the entries of the base: as the one side that changed it has it, else as the base has it. */
function commonOrder<T>(
  base: readonly Keyed<T>[],
  ours: readonly Keyed<T>[],
  theirs: readonly Keyed<T>[],
): readonly string[] {
  const baseKeys = base.map(({ key }) => key);
  const reordered = (side: readonly Keyed<T>[]): readonly string[] | null => {
    const inSide = new Set(side.map(({ key }) => key));
    const inBase = new Set(baseKeys);
    const was = baseKeys.filter((key) => inSide.has(key));
    const is = side.map(({ key }) => key).filter((key) => inBase.has(key));
    return was.every((key, index) => key === is[index]) ? null : withMissing(is, baseKeys);
  };
  const ourOrder = reordered(ours);
  const theirOrder = reordered(theirs);
  if (ourOrder && theirOrder)
    return ourOrder.every((key, index) => key === theirOrder[index]) ? ourOrder : baseKeys;
  return ourOrder ?? theirOrder ?? baseKeys;
}

/** Keys of the base that a side deleted, each put back after the one it followed. */
function withMissing(order: readonly string[], base: readonly string[]): readonly string[] {
  const kept = new Set(order);
  /** By the key of the order that they come after; '' at the head. */
  const missing = new Map<string, string[]>();
  let after = '';
  for (const key of base) {
    if (kept.has(key)) after = key;
    else addTo(missing, after, key);
  }
  return ['', ...order].flatMap((key) => [...(key === '' ? [] : [key]), ...(missing.get(key) ?? [])]);
}

/** The new entries of a side, by the known entry they follow; '' at the head. */
function runsAfter<T>(
  side: readonly Keyed<T>[],
  known: ReadonlySet<string>,
): ReadonlyMap<string, readonly Keyed<T>[]> {
  const runs = new Map<string, Keyed<T>[]>();
  let after = '';
  for (const entry of side) {
    if (known.has(entry.key)) after = entry.key;
    else addTo(runs, after, entry);
  }
  return runs;
}

/** Two runs as one: each keeps its order, and `order` decides between their heads. Shared entries come once. */
function interleaved<T>(
  ours: readonly Keyed<T>[],
  theirs: readonly Keyed<T>[],
  order: (a: Keyed<T>, b: Keyed<T>) => number,
): readonly Keyed<T>[] {
  const result: Keyed<T>[] = [];
  let left = 0;
  let right = 0;
  while (left < ours.length && right < theirs.length)
    result.push(order(ours[left], theirs[right]) <= 0 ? ours[left++] : theirs[right++]);
  return [...result, ...ours.slice(left), ...theirs.slice(right)];
}
