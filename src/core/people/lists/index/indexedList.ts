import type { ListAbout, ListPerson } from '../listPerson.ts';
import { keysAskedBy, mostLoose } from '../nameKeys.ts';
import { meantBy, type ReferenceList } from '../referenceList.ts';
import { placeKey, shardName, shardsWith, surnamePrefix, type IndexManifest } from './format.ts';
import { readLine, tooManyLine, writtenId } from './lines.ts';
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
  async function linesAt(
    prefix: string,
    read: (name: string) => Promise<Uint8Array>,
  ): Promise<readonly string[]> {
    const [from, after] = shardsWith(manifest, prefix);
    if (after - from > mostShards) return [tooManyLine(prefix.padEnd(16, '0'))];
    const names = Array.from({ length: after - from }, (_, nth) => shardName(manifest, from + nth));
    const shards = await Promise.all(names.map(read));
    return shards.flatMap((shard) => linesIn(shard, prefix, decode));
  }

  async function candidates(name: string): Promise<readonly ListPerson[]> {
    const asked = keysAskedBy(name);
    const reads = new Map<string, Promise<Uint8Array>>();
    const readOnce = (shard: string): Promise<Uint8Array> => {
      const read = reads.get(shard) ?? readShard(shard);
      reads.set(shard, read);
      return read;
    };
    const atAll = async (prefixes: readonly string[]): Promise<readonly string[]> =>
      (await Promise.all(Array.from(new Set(prefixes), (prefix) => linesAt(prefix, readOnce)))).flat();
    const certain = asked.filter(({ isLoose }) => !isLoose);
    const loose = asked.filter(({ isLoose }) => isLoose);
    const [atKeys, atSurnames] = await Promise.all([
      atAll(certain.map(({ place }) => placeKey(place))),
      atAll(loose.map(({ place }) => surnamePrefix(place.surname))),
    ]);
    const found = peopleOf(atKeys);
    // Some of those of one name are no better than none.
    if (found === 'too many') return [];
    const others = certain.length === 0 && areTooMany(atSurnames) ? 'too many' : peopleOf(atSurnames);
    return others === 'too many' ? meantBy(certain, found) : meantBy(asked, [...found, ...others]);
  }

  return { about, candidates };
}

/** Everybody of a surname has that surname: so many need not be read to be counted. */
const areTooMany = (lines: readonly string[]): boolean => new Set(lines.map(writtenId)).size > mostLoose;

function peopleOf(lines: readonly string[]): ListPerson[] | 'too many' {
  const people: ListPerson[] = [];
  for (const line of lines) {
    const person = readLine(line);
    if (person === 'too many') return person;
    if (person) people.push(person);
  }
  return people;
}
