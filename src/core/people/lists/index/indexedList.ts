import type { ListAbout, ListPerson } from '../listPerson.ts';
import { keysAskedBy, mostLoose, type AskedKey } from '../nameKeys.ts';
import { meantBy, type ReferenceList } from '../referenceList.ts';
import { placeKey, shardName, shardsWith, surnamePrefix, type IndexManifest } from './format.ts';
import { readLine, writtenId } from './lines.ts';
import { linesIn, type Decode } from './linesIn.ts';

/** People of a surname that go on over more shards than these are too many for the surname alone. */
const mostShards = 3;

/**
 * A list by its index.
 * @param readShard gives a file of the index; rejects where there is none
 */
export function indexedList(
  about: ListAbout,
  manifest: IndexManifest,
  readShard: (name: string) => Promise<Uint8Array>,
  decode: Decode,
): ReferenceList {
  async function linesAt(prefix: string): Promise<string[] | 'too many'> {
    const [from, after] = shardsWith(manifest, prefix);
    if (after - from > mostShards) return 'too many';
    const lines: string[] = [];
    for (let nth = from; nth < after; nth += 1)
      lines.push(...linesIn(await readShard(shardName(manifest, nth)), prefix, decode));
    return lines;
  }

  async function candidates(name: string): Promise<readonly ListPerson[]> {
    const asked = keysAskedBy(name);
    const certain = new Set(asked.filter(({ isLoose }) => !isLoose).map(({ place }) => placeKey(place)));
    const loose = new Set(
      asked.filter(({ isLoose }) => isLoose).map(({ place }) => surnamePrefix(place.surname)),
    );
    const found: ListPerson[] = [];
    let answered: readonly AskedKey[] = asked;
    for (const key of certain) {
      const people = peopleOf(await linesAt(key));
      // Some of those of one name are no better than none.
      if (people === 'too many') return [];
      found.push(...people);
    }
    for (const prefix of loose) {
      const lines = await linesAt(prefix);
      const isAlone = asked.every(({ isLoose }) => isLoose);
      const people = isAlone && areTooMany(lines) ? 'too many' : peopleOf(lines);
      if (people === 'too many') answered = answered.filter(({ isLoose }) => !isLoose);
      else found.push(...people);
    }
    return meantBy(answered, found);
  }

  return { about, candidates };
}

/** Everybody of a surname has that surname: so many need not be read to be counted. */
const areTooMany = (lines: readonly string[] | 'too many'): boolean =>
  lines === 'too many' || new Set(lines.map(writtenId)).size > mostLoose;

function peopleOf(lines: readonly string[] | 'too many'): ListPerson[] | 'too many' {
  if (lines === 'too many') return lines;
  const people: ListPerson[] = [];
  for (const line of lines) {
    const person = readLine(line);
    if (person === 'too many') return person;
    if (person) people.push(person);
  }
  return people;
}
