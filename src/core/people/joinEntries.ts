import type { Person } from '../mentions/mentions.ts';
import type { SidecarPerson } from '../sidecar/schema.ts';

/** Someone found in the text, on file in the sidecar, or both. */
export interface JoinedPerson {
  readonly detected: Person | null;
  readonly entry: SidecarPerson | null;
}

/**
 * Pairs the people found in the article with the entries on file: by id, else by name or alias, else by surname
 * where given names agree and nobody else fits. Each entry and each person is used once; order is the article's,
 * then the file's.
 */
export function joinPeople(detected: readonly Person[], entries: readonly SidecarPerson[]): JoinedPerson[] {
  const free = new Set(entries);
  const entryOf = new Map<Person, SidecarPerson>();
  for (const fits of [sameId, sameName, compatibleName]) {
    for (const person of detected) {
      if (entryOf.has(person)) continue;
      const candidates = [...free].filter((entry) => fits(person, entry));
      const rivals = detected.filter(
        (other) => !entryOf.has(other) && candidates.some((entry) => fits(other, entry)),
      );
      if (candidates.length !== 1 || (fits === compatibleName && rivals.length > 1)) continue;
      entryOf.set(person, candidates[0]);
      free.delete(candidates[0]);
    }
  }
  return [
    ...detected.map((person) => ({ detected: person, entry: entryOf.get(person) ?? null })),
    ...[...free].map((entry) => ({ detected: null, entry })),
  ];
}

/** What a person on file is called: the name, an unnamed source's description, or the id as a last resort. */
export const nameOfEntry = (entry: SidecarPerson): string => entry.name ?? entry.unnamed ?? entry.id;

const sameId = (person: Person, entry: SidecarPerson): boolean => person.id === entry.id;

function sameName(person: Person, entry: SidecarPerson): boolean {
  const names = [nameOfEntry(entry), ...(entry.aliases ?? [])].map(fold);
  return names.includes(fold(person.name));
}

function compatibleName(person: Person, entry: SidecarPerson): boolean {
  if (person.unnamed || entry.name === undefined) return false;
  const a = fold(person.name).split(' ');
  const b = fold(entry.name).split(' ');
  if (a[a.length - 1] !== b[b.length - 1]) return false;
  const given = (words: string[]) => (words.length > 1 ? words[0] : '');
  const [first, second] = [given(a), given(b)];
  if (first === '' || second === '') return true;
  const isInitial = (word: string) => word.length === 1;
  return (
    first === second || ((isInitial(first) || isInitial(second)) && second.startsWith(first.slice(0, 1)))
  );
}

/** Case, accents, points and a "Jr." do not tell people apart here. */
const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.,]/g, ' ')
    .replace(/\s+(?:jr|sr|ii|iii|iv)\s*$/, '')
    .trim()
    .split(/\s+/)
    .join(' ');
