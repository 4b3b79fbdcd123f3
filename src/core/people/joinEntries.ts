import type { Person } from '../mentions/mentions.ts';
import type { SidecarPerson } from '../sidecar/schema.ts';
import { entryIndexOf } from './entryIndex.ts';
import { comparableName, givenNamesAgree, surnameOf } from './entryName.ts';

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
  const joinTheOnly = (person: Person, candidates: readonly SidecarPerson[] = []): void => {
    const free = candidates.filter((entry) => !taken.has(entry));
    if (!entryOf.has(person) && free.length === 1) join(person, free[0]);
  };
  const named: readonly NamedPerson[] = people.map((person) => ({
    person,
    comparable: comparableName(person.name),
  }));
  for (const { person } of named) joinTheOnly(person, index.byId.get(person.id));
  for (const { person, comparable } of named) joinTheOnly(person, index.byName.get(comparable));

  for (const one of named) {
    if (one.person.unnamed || entryOf.has(one.person)) continue;
    const surname = surnameOf(one.comparable);
    const candidates = (index.bySurname.get(surname) ?? []).filter(
      ({ entry, comparable }) => !taken.has(entry) && givenNamesAgree(one.comparable, comparable),
    );
    if (candidates.length !== 1) continue;
    const isRival = ({ person, comparable }: NamedPerson): boolean =>
      person !== one.person &&
      !person.unnamed &&
      !entryOf.has(person) &&
      surnameOf(comparable) === surname &&
      givenNamesAgree(comparable, candidates[0].comparable);
    if (!named.some(isRival)) join(one.person, candidates[0].entry);
  }
  return entryOf;
}
