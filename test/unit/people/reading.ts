import { buildLexicon } from '../../../scripts/lexicon.ts';
import { readArticle } from '../../../src/core/article/read.ts';
import { parseLexicon } from '../../../src/core/mentions/lexicon.ts';
import type { Mention, Person } from '../../../src/core/mentions/mentions.ts';
import { Reader } from '../../../src/core/mentions/reader.ts';
import { drain } from '../../../src/core/steps.ts';

const lexicon = parseLexicon(buildLexicon());

export const newReader = (): Reader => new Reader(lexicon);

export const peopleOf = (text: string, reader = newReader()): readonly Person[] =>
  drain(reader.read(drain(readArticle(text)))).people;

/** Everyone's full name, in the order of their first mention. */
export const namesIn = (text: string): string[] => peopleOf(text).map(({ name }) => name);

export function personNamed(text: string, name: string): Person {
  const people = peopleOf(text);
  const person = people.find((one) => one.name === name);
  if (!person) throw new Error(`No ${name} among: ${people.map((one) => one.name).join(', ')}`);
  return person;
}

/** What a person is called, in order; only mentions of one form if it is given. */
export const formsOf = (text: string, person: Person, form?: Mention['form']): string[] =>
  person.mentions
    .filter((mention) => form === undefined || mention.form === form)
    .map(({ start, end }) => text.slice(start, end));
