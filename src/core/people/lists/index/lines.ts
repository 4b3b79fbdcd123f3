import type { ListPerson, Office } from '../listPerson.ts';
import { keysOfPerson } from '../referenceList.ts';
import { placeKey } from './format.ts';

/** A person is put at no more places than these, those of the name first: each holds all of the person. */
const mostPlaces = 24;

/** A person's lines of the index, without line ends: a key, a tab, the person. */
export function indexLines(person: ListPerson): readonly string[] {
  const keys = new Set(keysOfPerson(person).map(({ place }) => placeKey(place)));
  const told = personText(person);
  return [...keys].slice(0, mostPlaces).map((key) => `${key}\t${told}`);
}

/** The key of a line of the index. */
export const keyOf = (line: string): string => line.slice(0, 16);

const tooMany = '!';

/** Stands at a key for more people than can be told apart. */
export const tooManyLine = (key: string): string => `${key}\t${tooMany}`;

/** What a line of the index holds: a person, or that they are too many; `null` where it is broken. */
export function readLine(line: string): ListPerson | 'too many' | null {
  const told = line.slice(17);
  return told === tooMany ? 'too many' : readPerson(told);
}

/** The id of the person of a line, as it is written there; for counting people. */
export function writtenId(line: string): string {
  return line.slice(17, line.indexOf('",', 17));
}

// The id comes first; what a list does not say is left out.

type Told = readonly [
  id: string,
  name: string,
  aliases: readonly string[],
  born: string | null,
  died: string | null,
  offices: readonly (readonly [string, string | null, string | null, string | null])[],
  countries: readonly string[],
  summary: string | null,
  wikidata: string | null,
  links: readonly string[],
];

function personText({ id, name, aliases, born, died, offices, countries, ...more }: ListPerson): string {
  const told: Told = [
    id,
    name,
    aliases,
    born,
    died,
    offices.map(({ title, country, from, to }) => [title, country, from, to]),
    countries,
    more.summary,
    more.wikidata,
    more.links,
  ];
  return JSON.stringify(told);
}

function readPerson(text: string): ListPerson | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isTold(value)) return null;
  const [id, name, aliases, born, died, offices, countries, summary, wikidata, links] = value;
  const officeOf = ([title, country, from, to]: Told[5][number]): Office => ({ title, country, from, to });
  return {
    id,
    name,
    aliases,
    born,
    died,
    offices: offices.map(officeOf),
    countries,
    summary,
    wikidata,
    links,
  };
}

function isTold(value: unknown): value is Told {
  if (!Array.isArray(value) || value.length !== 10) return false;
  const [id, name, aliases, born, died, offices, countries, summary, wikidata, links] =
    value as readonly unknown[];
  return (
    isText(id) &&
    isText(name) &&
    [aliases, countries, links].every((texts) => Array.isArray(texts) && texts.every(isText)) &&
    [born, died, summary, wikidata].every(isTextOrNull) &&
    Array.isArray(offices) &&
    offices.every(
      (office) =>
        Array.isArray(office) &&
        office.length === 4 &&
        isText(office[0]) &&
        office.slice(1).every(isTextOrNull),
    )
  );
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
