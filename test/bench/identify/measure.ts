import type { Lexicon } from '../../../src/core/mentions/lexicon.ts';
import { Reader } from '../../../src/core/mentions/reader.ts';
import { askedBeforehand } from '../../../src/core/people/lists/askedBeforehand.ts';
import type { ReferenceList } from '../../../src/core/people/lists/referenceList.ts';
import { check } from '../../../src/core/review/check.ts';
import type { ReviewedPerson } from '../../../src/core/review/review.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';

/** One name of one article, and who it is: an id, "?a,b" for who is to be offered, "-" for nobody. */
export interface IdentifyCase {
  readonly group: string;
  readonly published: string | null;
  readonly text: string;
  readonly name: string;
  readonly wanted: string;
}

/**
 * `right`: as wanted. `asked`: somebody is offered, among them the one meant, where one was to be taken. `missed`: the
 * one meant is not even offered. `wrong`: somebody else is taken.
 */
export const outcomes = ['right', 'asked', 'missed', 'wrong'] as const;
export type Outcome = (typeof outcomes)[number];

export function casesIn(lines: string): IdentifyCase[] {
  let group = '';
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('#')) group = line.slice(2);
      if (line.startsWith('#')) return [];
      const [published, text, name, wanted] = line.split('|').map((part) => part.trim());
      return [{ group, published: published === '-' ? null : published, text, name, wanted }];
    });
}

/** @param people what the sidecar says of people, from the key on */
export function reviewedPeople(
  lexicon: Lexicon,
  text: string,
  published: string | null,
  lists: readonly ReferenceList[],
  people = '',
): Promise<readonly ReviewedPerson[]> {
  const article = published === null ? '' : `article:\n  published: ${published}\n`;
  const reading = readSidecar(`version: 1\n${article}${people}`);
  const reader = new Reader(lexicon);
  return askedBeforehand(
    lists,
    (listed) => drain(check({ text, reading, reader, onFile: { registry: [], listed } })).review.people,
  );
}

export function outcomeOf({ wanted, name }: IdentifyCase, people: readonly ReviewedPerson[]): Outcome {
  const person = people.find((one) => one.name === name);
  const taken = person?.taken?.person.id;
  const offered = person?.offered.map((offer) => offer.person.id) ?? [];
  if (wanted.startsWith('?')) {
    if (taken !== undefined) return 'wrong';
    const ids = wanted
      .slice(1)
      .split(',')
      .filter((id) => id !== '');
    return ids.every((id) => offered.includes(id)) && (ids.length === 0 || offered.length <= ids.length + 1)
      ? 'right'
      : 'missed';
  }
  if (wanted === '-') return taken === undefined ? 'right' : 'wrong';
  if (taken !== undefined) return taken === wanted ? 'right' : 'wrong';
  return offered.includes(wanted) ? 'asked' : 'missed';
}
