import { readFileSync } from 'node:fs';
import type { Mentions, Person } from '../../../src/core/mentions/mentions.ts';
import { overlaps, sliceOf, type Range } from '../../../src/core/model.ts';
import type { GoldDocument, Part } from './gold.ts';

/**
 * A "he" or "she" who says something in an article of PolNeAR, and whom it means, found by reading: the fullest form
 * of the name that the article prints. UTF-16 offsets, half-open.
 */
export interface Pronoun extends Range {
  /** The article's id in PolNeAR. */
  readonly id: string;
  readonly part: Part;
  readonly name: string;
}

export const readPronouns = (): Pronoun[] =>
  readFileSync('test/bench/reading/pronouns.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Pronoun);

export interface PronounTally {
  right: number;
  wrong: number;
  nobody: number;
}

export interface PronounMiss {
  readonly pronoun: Pronoun;
  readonly text: string;
  /** Whom the reader took it for; null is nobody. */
  readonly got: string | null;
}

/** Counts the pronouns of one part whose article is at hand, and returns those that were not right. */
export function scorePronouns(
  pronouns: readonly Pronoun[],
  documents: readonly GoldDocument[],
  read: (text: string) => Mentions,
): { readonly tally: PronounTally; readonly misses: readonly PronounMiss[] } {
  const tally: PronounTally = { right: 0, wrong: 0, nobody: 0 };
  const misses: PronounMiss[] = [];
  const byId = new Map(documents.map((document) => [document.id, document.text]));
  for (const pronoun of pronouns) {
    const text = byId.get(pronoun.id);
    if (text === undefined || !/^s?he$/iu.test(sliceOf(text, pronoun))) continue;
    const meant = meantBy(read(text), pronoun);
    const got = meant.map(({ name }) => name).join(' and ');
    if (meant.length === 0) tally.nobody += 1;
    else if (meant.every((person) => bears(person, pronoun.name, text))) {
      tally.right += 1;
      continue;
    } else tally.wrong += 1;
    misses.push({ pronoun, text, got: got === '' ? null : got });
  }
  return { tally, misses };
}

/** Everyone whom the reader takes a pronoun for: as a mention of somebody, and as the speaker of words. */
function meantBy({ people, quotes }: Mentions, pronoun: Range): Person[] {
  const ids = new Set(
    quotes.flatMap(({ speaker, person }) =>
      speaker && person !== null && overlaps(speaker, pronoun) ? [person] : [],
    ),
  );
  const isHere = (mention: Range) => mention.start === pronoun.start;
  return people.filter(({ id, mentions }) => ids.has(id) || mentions.some(isHere));
}

/** Is one of the person's names the one that was read, or the person's name a shorter form of it? */
function bears({ mentions, name }: Person, wanted: string, text: string): boolean {
  const names = mentions.filter(({ form }) => form === 'name').map((mention) => sliceOf(text, mention));
  const full = plain(wanted);
  return names.some((one) => plain(one) === full) || isShorter(plain(name), full);
}

const plain = (name: string): string => name.replace(/\s+/gu, ' ').replace(/,? [JS]r\.$/u, '');

const isShorter = (short: string, full: string): boolean => {
  const words = short.split(' ');
  const all = full.split(' ');
  return (words.length === 1 || words.at(0) === all.at(0)) && words.at(-1) === all.at(-1);
};
