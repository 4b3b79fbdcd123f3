import { addTo } from '../../groups.ts';
import { drain, type Steps } from '../../steps.ts';
import { ftmImporter } from './import/ftm.ts';
import { areSought, type Tally } from './import/importer.ts';
import type { ListPerson } from './listPerson.ts';
import { personOf, type PersonPart } from './personPart.ts';
import { jsonLinesSplitter } from './records/jsonLines.ts';
import { isBad, type BadRecord } from './records/splitter.ts';

/** So much of a text, in UTF-16 units, is read between two pauses. */
const pieceLength = 50_000;
/** So many people are put together between two pauses. */
const peopleAtOnce = 200;

/** What a whole list holds. */
interface WholeList {
  /** In the order in which they stand. */
  readonly people: readonly ListPerson[];
  /** Most of them are said to be under sanctions, sought or criminal. */
  readonly isOfSought: boolean;
  /** The first line that could not be read at all. */
  readonly broken: BadRecord | null;
}

/** A whole list, FollowTheMoney JSON Lines. What is no person is left out. */
export const readList = (text: string): WholeList => drain(readListInSteps(text));

/** As {@link readList}. */
export function* readListInSteps(text: string): Steps<WholeList> {
  const tally: Tally = { people: 0, sought: 0 };
  const importer = ftmImporter(tally);
  let broken: WholeList['broken'] = null;
  const splitter = jsonLinesSplitter();
  const parts = new Map<string, PersonPart[]>();
  const read = (records: ReturnType<typeof splitter.push>): void => {
    for (const record of records) {
      if (isBad(record)) broken ??= record;
      const told = isBad(record) ? record : importer.read(record);
      if (!('why' in told)) for (const part of told) addTo(parts, part.id, part);
    }
  };
  for (let at = 0; at < text.length; at += pieceLength) {
    read(splitter.push(text.slice(at, at + pieceLength)));
    yield;
  }
  read(splitter.end());
  const people: ListPerson[] = [];
  for (const ofOne of parts.values()) {
    const person = personOf(ofOne, importer.settle);
    if (person) people.push(person);
    if (people.length % peopleAtOnce === 0) yield;
  }
  return { people, isOfSought: areSought(tally), broken };
}
