import type { ListPerson } from './listPerson.ts';
import { ftmImporter } from './import/ftm.ts';
import { addTo } from '../../groups.ts';
import { personOf, type PersonPart } from './personPart.ts';
import { jsonLinesSplitter } from './records/jsonLines.ts';
import { isBad } from './records/splitter.ts';

/** A whole list, FollowTheMoney JSON Lines, in the order in which its persons stand. What is no person is left out. */
export function readList(text: string): readonly ListPerson[] {
  const importer = ftmImporter();
  const splitter = jsonLinesSplitter();
  const parts = new Map<string, PersonPart[]>();
  for (const record of [...splitter.push(text), ...splitter.end()]) {
    if (isBad(record)) continue;
    const told = importer.read(record);
    if ('why' in told) continue;
    for (const part of told) addTo(parts, part.id, part);
  }
  const people: ListPerson[] = [];
  for (const ofOne of parts.values()) {
    const person = personOf(ofOne, importer.settle);
    if (person) people.push(person);
  }
  return people;
}
