import type { Person } from '../mentions/mentions.ts';
import type { SidecarPerson } from '../sidecar/schema.ts';
import { entryIndexOf } from './entryIndex.ts';
import { comparableName } from './entryName.ts';
import { namesakesIn } from './namesakes.ts';

interface NamedPerson {
  readonly person: Person;
  readonly comparable: string;
}

/**
 * Finds the entries of a list that the people of an article have: by id, else by name or alias, else by surname where
 * given names agree and nobody else fits. Each entry and each person is used once. Its time grows with the people, not
 * with the list, whose index is kept.
 */
export function joinEntries(
  people: readonly Person[],
  entries: readonly SidecarPerson[],
): ReadonlyMap<Person, SidecarPerson> {
  const index = entryIndexOf(entries);
  const entryOf = new Map<Person, SidecarPerson>();
  const taken = new Set<SidecarPerson>();
  const join = (person: Person, entry: SidecarPerson): void => {
    entryOf.set(person, entry);
    taken.add(entry);
  };
  const isFree = (entry: SidecarPerson): boolean => !taken.has(entry);
  const joinTheOnly = (person: Person, candidates: readonly SidecarPerson[] = []): void => {
    if (entryOf.has(person)) return;
    const only = onlyOne(candidates, isFree);
    if (only) join(person, only);
  };
  const named: readonly NamedPerson[] = people.map((person) => ({
    person,
    comparable: comparableName(person.name),
  }));
  for (const { person } of named) joinTheOnly(person, index.byId.get(person.id));
  for (const { person, comparable } of named) joinTheOnly(person, index.byName.get(comparable));

  const namesakes = namesakesIn(
    named.filter(({ person }) => isCertain(person) && !entryOf.has(person)),
    ({ comparable }) => comparable,
  );
  for (const one of named) {
    if (!isCertain(one.person) || entryOf.has(one.person)) continue;
    const candidate = onlyOne(index.namesakes(one.comparable), ({ entry }) => isFree(entry));
    if (!candidate) continue;
    const rivals = namesakes(candidate.comparable);
    if (onlyOne(rivals, ({ person }) => !entryOf.has(person)) === one) join(one.person, candidate.entry);
  }
  return entryOf;
}

/** A name that one or another bears is nobody's by its surname. */
const isCertain = ({ unnamed, mayBe }: Person): boolean => !unnamed && mayBe === undefined;

/** The one that fits; `undefined` where none does, or several do. */
function onlyOne<Item>(items: Iterable<Item>, fits: (item: Item) => boolean): Item | undefined {
  let found: Item | undefined;
  for (const item of items) {
    if (!fits(item)) continue;
    if (found !== undefined) return undefined;
    found = item;
  }
  return found;
}
