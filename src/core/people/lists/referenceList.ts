import type { ListAbout, ListPerson } from './listPerson.ts';
import { keysAskedBy, keysOfNames, mostLoose, type AskedKey, type NameKey } from './nameKeys.ts';

/** A reference list that can be asked by name. */
export interface ReferenceList {
  readonly about: ListAbout;
  /**
   * Those whom a printed name may mean: any name or alias of theirs has one of its keys. Of a surname alone, or with an
   * initial, at most {@link mostLoose}: where there are more, none. Rejects where the list cannot be read.
   */
  readonly candidates: (name: string) => Promise<readonly ListPerson[]>;
}

export const keysOfPerson = ({ name, aliases, countries }: ListPerson): readonly NameKey[] =>
  keysOfNames([name, ...aliases], countries);

/**
 * Of people found at the places of a name those whom it may mean, each id once, in the order given.
 * @param found may hold others, and the same person several times
 */
export function meantBy(asked: readonly AskedKey[], found: Iterable<ListPerson>): readonly ListPerson[] {
  const certain = new Map<string, ListPerson>();
  const loose = new Map<string, ListPerson>();
  const looseKeys = new Set(asked.filter(({ isLoose }) => isLoose).map(({ key }) => key));
  const certainKeys = new Set(asked.filter(({ isLoose }) => !isLoose).map(({ key }) => key));
  for (const person of found) {
    const keys = keysOfPerson(person);
    if (keys.some(({ key }) => certainKeys.has(key))) certain.set(person.id, person);
    else if (keys.some(({ key }) => looseKeys.has(key))) loose.set(person.id, person);
  }
  return loose.size > mostLoose ? [...certain.values()] : [...certain.values(), ...loose.values()];
}

/** A list that is short enough to be held whole. */
export function listInMemory(about: ListAbout, people: readonly ListPerson[]): ReferenceList {
  const byKey = new Map<string, ListPerson[]>();
  for (const person of people)
    for (const key of new Set(keysOfPerson(person).map(({ key }) => key))) {
      const having = byKey.get(key);
      if (having) having.push(person);
      else byKey.set(key, [person]);
    }
  return {
    about,
    candidates: (name) => {
      const asked = keysAskedBy(name);
      const keys = new Set(asked.map(({ key }) => key));
      return Promise.resolve(
        meantBy(
          asked,
          [...keys].flatMap((key) => byKey.get(key) ?? []),
        ),
      );
    },
  };
}
