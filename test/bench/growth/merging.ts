import { mergeSidecars } from '../../../src/core/sidecar/merge.ts';
import type { Path } from './measure.ts';
import { annotated, countFor, listYaml, sidecarOf } from './sidecars.ts';
import { fullName } from './texts.ts';

interface Merging {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

type Item = Readonly<Record<string, unknown>>;

/** Two sidecars that grew from one. */
function grown(
  count: number,
  ours: (items: readonly Item[]) => readonly Item[],
  theirs: (items: readonly Item[]) => readonly Item[],
): Merging {
  const items = annotated(count).annotations.map((annotation): Item => ({ ...annotation }));
  return { base: sidecarOf(items), ours: sidecarOf(ours(items)), theirs: sidecarOf(theirs(items)) };
}

const each = (change: (item: Item, nth: number) => Item) => (items: readonly Item[]) => items.map(change);
const reversed = (items: readonly Item[]): readonly Item[] => items.toReversed();
const without = (rest: number) => (items: readonly Item[]) => items.filter((_, nth) => nth % 3 !== rest);
const withMore = (who: string) => (items: readonly Item[]) =>
  items.flatMap((item, nth) => [item, { ...item, id: `${who}-${String(nth)}` }]);
const manyKeys = (count: number, who: string): string =>
  Array.from({ length: count * 10 }, (_, nth) => `x-key-of-somebody-${String(nth)}: some words\n`).join('') +
  Array.from({ length: count }, (_, nth) => `x-key-of-${who}-${String(nth)}: some words\n`).join('');

const inputs: Readonly<Record<string, (count: number) => Merging>> = {
  'one changed on each side': (count) =>
    grown(
      count,
      each((item, nth) => (nth === 0 ? { ...item, summary: 'Ours.' } : item)),
      each((item, nth) => (nth === count - 1 ? { ...item, assignee: 'AB' } : item)),
    ),
  'all changed, in other fields': (count) =>
    grown(count, each((item) => ({ ...item, summary: 'Ours.' })), each((item) => ({ ...item, assignee: 'AB' }))),
  'all changed, in the same field': (count) =>
    grown(count, each((item) => ({ ...item, summary: 'Ours.' })), each((item) => ({ ...item, summary: 'Theirs.' }))),
  'equal ids': (count) =>
    grown(count, each((item) => ({ ...item, id: 'same', summary: 'Ours.' })), each((item) => ({ ...item, id: 'same' }))),
  'equal ids in all three': (count) => {
    const items = annotated(count).annotations.map((annotation): Item => ({ ...annotation, id: 'same' }));
    return {
      base: sidecarOf(items),
      ours: sidecarOf(items.map((item) => ({ ...item, summary: 'Ours.' }))),
      theirs: sidecarOf(items.map((item) => ({ ...item, assignee: 'AB' }))),
    };
  },
  'no base': (count) => ({
    ...grown(count, each((item) => ({ ...item, summary: 'Ours.' })), each((item) => ({ ...item, assignee: 'AB' }))),
    base: '',
  }),
  'all added, on both sides': (count) => grown(count, withMore('ours'), withMore('theirs')),
  'all added at one place': (count) => {
    const { annotations } = annotated(count);
    return {
      base: sidecarOf(annotations.slice(0, 1)),
      ours: sidecarOf(annotations.map((one) => ({ ...one, id: one.id === 'note-0' ? one.id : `ours-${String(one.id)}` }))),
      theirs: sidecarOf(annotations.map((one) => ({ ...one, id: one.id === 'note-0' ? one.id : `theirs-${String(one.id)}` }))),
    };
  },
  'reversed on one side': (count) => grown(count, reversed, each((item) => ({ ...item, assignee: 'AB' }))),
  'reversed on one side, a third deleted': (count) => grown(count, (items) => reversed(without(0)(items)), without(1)),
  'a third deleted on each side': (count) => grown(count, without(0), without(1)),
  'all deleted on one side': (count) => grown(count, () => [], each((item) => ({ ...item, summary: 'Theirs.' }))),
  people: (count) => {
    const people = (role?: string) =>
      Array.from({ length: count * 4 }, (_, nth) => ({ id: `p-${String(nth)}`, name: fullName(nth), ...(role === undefined ? {} : { role }) }));
    return {
      base: `version: 1\n${listYaml('people', people())}`,
      ours: `version: 1\n${listYaml('people', people('mayor'))}`,
      theirs: `version: 1\n${listYaml('people', people().toReversed())}`,
    };
  },
  'notes in one thread': (count) => {
    const { annotations } = annotated(1);
    const thread = (who: string) =>
      Array.from({ length: count * 4 }, (_, nth) => ({ text: `Said by ${nth % 2 === 0 ? 'all' : who}, ${String(nth)}: ${'words '.repeat(8)}` }));
    return {
      base: sidecarOf([{ ...annotations[0], notes: thread('nobody') }]),
      ours: sidecarOf([{ ...annotations[0], notes: thread('ours') }]),
      theirs: sidecarOf([{ ...annotations[0], notes: thread('theirs') }]),
    };
  },
  'keys in one map': (count) => ({
    base: `version: 1\n${manyKeys(count, 'nobody')}`,
    ours: `version: 1\n${manyKeys(count, 'ours')}`,
    theirs: `version: 1\n${manyKeys(count, 'theirs')}`,
  }),
}; // prettier-ignore

export const mergingPaths: readonly Path[] = Object.entries(inputs).map(([name, make]) => ({
  name: `merging: ${name}`,
  prepare: (size) => {
    // Three sides and the result.
    const { base, ours, theirs } = make(countFor(size / 4));
    return () => {
      const merged = mergeSidecars(base, ours, theirs);
      if ('error' in merged) throw new Error(`${name}: ${merged.error}`);
    };
  },
}));
