import { mapRecord } from '../../records.ts';
import type { NewsSample, SampleWord } from './sample.ts';
import { shown, type Strengths } from './signs.ts';
import {
  capitalisedWords,
  magnitudes,
  nearWords,
  pastTense,
  periods,
  presentTense,
  thirdPersons,
  attributionVerbs,
  titles,
  unnamedSpeakers,
  vocabulariesOf,
  weekdayWords,
  type Vocabulary,
} from './words.ts';

/** Signs of single words with their neighbours: occurrences per hundred words at which each shows in full. */
const fullRates = {
  'a name speaks': 1,
  'an office speaks': 0.6,
  'he or she says': 0.8,
  'according to': 0.4,
  'title and name': 1.5,
  'full name': 3,
  'proper noun': 10,
  weekday: 0.8,
  'last week': 0.5,
  'age in commas': 0.3,
  'sum or share': 1,
  price: 1.5,
  'year long past': 2,
} as const;

/** A sign that a word gives with its neighbours. */
type NeighbourSign = keyof typeof fullRates;

export type WordSign = NeighbourSign | Vocabulary | 'quotation' | 'told in the past';

/** The same for vocabularies, per hundred words outside quotation marks. */
const vocabularyRates: Readonly<Record<Vocabulary, number>> = {
  'public affairs': 5,
  'back pages': 3,
  'household money': 3,
  'recent time': 0.8,
  'what is to come': 2.5,
  'he, she, they': 6,
  software: 5,
  computing: 6,
  licence: 5,
  tale: 5,
  minutes: 3,
  letter: 1.5,
  instruction: 4,
  'praise and blame': 3,
  reference: 4,
  I: 4,
  we: 3,
  you: 3,
};

/** Signs that are read off the words. */
export function wordSigns({ text, tokens, quotations }: NewsSample): Strengths<WordSign> {
  const counts = new Map<WordSign, number>();
  const count = (sign: NeighbourSign | Vocabulary) => counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let unquoted = 0;
  for (const [index, token] of tokens.entries()) {
    for (const sign of signsAt(token, tokens[index - 1], tokens[index + 1])) count(sign);
    const sum = sumAt(text, token, tokens[index + 1]);
    if (sum) count(sum);
    if (token.isQuoted) continue;
    unquoted++;
    for (const vocabulary of vocabulariesOf.get(token.lower) ?? []) count(vocabulary);
  }

  const long = quotations.filter(({ start, end }) => end - start >= shortQuotation);
  return {
    ...mapRecord(fullRates, (full, sign) => shown(counts.get(sign) ?? 0, tokens.length, full)),
    ...mapRecord(vocabularyRates, (full, sign) => shown(counts.get(sign) ?? 0, unquoted, full)),
    quotation: shown(long.length, tokens.length, quotationRate),
    'told in the past': toldInThePast(tokens),
  };
}

/** "12%" is a share and "$300" a price; with a magnitude behind it, "$3 million" counts by that. */
function sumAt(
  text: string,
  { start, end, word }: SampleWord,
  after: SampleWord | undefined,
): NeighbourSign | null {
  if (!startsWithDigit.test(word)) return null;
  if (text.charAt(end) === '%') return 'sum or share';
  return /[$£€]/u.test(text.charAt(start - 1)) && !magnitudes.has(after?.lower ?? '') ? 'price' : null;
}

/** In characters; shorter ones are the lines of a tale, or words held at arm's length. */
const shortQuotation = 45;
const quotationRate = 1.5;

/** The signs that one word gives. */
function* signsAt(
  token: SampleWord,
  before: SampleWord | undefined,
  after: SampleWord | undefined,
): Generator<NeighbourSign> {
  const { lower, word } = token;
  if (attributionVerbs.has(lower) && !token.isQuoted) {
    const sign = speakerBefore(before) ?? speakerAfter(after);
    if (sign) yield sign;
  }
  if (lower === 'according' && after?.lower === 'to') yield 'according to';
  if (isName(token)) {
    if (before && titles.has(before.lower)) yield 'title and name';
    if (!token.isFirst) yield 'proper noun';
    if (!token.isFirst && isName(before) && !titles.has(before.lower)) yield 'full name';
  }
  if (weekdayWords.has(lower)) yield 'weekday';
  if (before && nearWords.has(before.lower) && periods.has(lower)) yield 'last week';
  if (isAge.test(word) && isName(before) && isSetOff(token, before, after)) yield 'age in commas';
  if (before && magnitudes.has(lower) && startsWithDigit.test(before.word)) yield 'sum or share';
  if (isOldYear.test(word)) yield 'year long past';
}

const isAge = /^[1-9]\d$/u;
const isOldYear = /^1\d{3}$/u;
const startsWithDigit = /^\p{N}/u;
const nameShape = /^\p{Lu}[\p{Ll}’'.]/u;

/** Could the word be part of a name, by its shape? */
const isName = (token: SampleWord | undefined): token is SampleWord =>
  token !== undefined && nameShape.test(token.word) && !capitalisedWords.has(token.lower);

function speakerBefore(before: SampleWord | undefined): NeighbourSign | null {
  if (!before || before.isQuoted) return null;
  if (thirdPersons.has(before.lower)) return 'he or she says';
  if (unnamedSpeakers.has(before.lower)) return 'an office speaks';
  return isName(before) ? 'a name speaks' : null;
}

function speakerAfter(after: SampleWord | undefined): NeighbourSign | null {
  if (!after) return null;
  if (isName(after) && !after.isQuoted) return 'a name speaks';
  if (thirdPersons.has(after.lower)) return 'he or she says';
  return unnamedSpeakers.has(after.lower) ? 'an office speaks' : null;
}

/** ", 42," */
const isSetOff = (token: SampleWord, before: SampleWord, after: SampleWord | undefined): boolean =>
  token.start - before.end === 2 && after !== undefined && after.start - token.end === 2;

/** Share of the past among the verbs whose tense a word shows by itself, the present counted twice. */
function toldInThePast(tokens: readonly SampleWord[]): number {
  let past = 0;
  let present = 0;
  for (const { lower, isQuoted } of tokens) {
    if (lower.length > 4 && lower.endsWith('ed')) past++;
    if (isQuoted) continue;
    if (pastTense.has(lower)) past++;
    if (presentTense.has(lower)) present++;
  }
  return past / Math.max(1, past + 2 * present);
}
