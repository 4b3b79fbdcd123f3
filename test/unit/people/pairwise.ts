// The rules by which people were joined with entries before there was an index: each with each. Slow, and the measure
// of what the index must answer.
import type { Person } from '../../../src/core/mentions/mentions.ts';
import type { SidecarPerson } from '../../../src/core/sidecar/schema.ts';

type Rule = (person: Person, entry: SidecarPerson) => boolean;

export function joinPairwise(
  people: readonly Person[],
  entries: readonly SidecarPerson[],
): Map<Person, SidecarPerson> {
  const free = new Set(entries);
  const entryOf = new Map<Person, SidecarPerson>();
  for (const fits of [sameId, sameName, compatibleName]) {
    for (const person of people) {
      if (entryOf.has(person)) continue;
      const candidates = [...free].filter((entry) => fits(person, entry));
      const rivals = people.filter(
        (other) => !entryOf.has(other) && candidates.some((entry) => fits(other, entry)),
      );
      if (candidates.length !== 1 || (fits === compatibleName && rivals.length > 1)) continue;
      entryOf.set(person, candidates[0]);
      free.delete(candidates[0]);
    }
  }
  return entryOf;
}

const sameId: Rule = (person, entry) => person.id === entry.id;

const sameName: Rule = (person, entry) => {
  const names = [entry.name ?? entry.unnamed ?? entry.id, ...(entry.aliases ?? [])].map(fold);
  return names.includes(fold(person.name));
};

const compatibleName: Rule = (person, entry) => {
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
};

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
