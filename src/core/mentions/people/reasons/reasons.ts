import { Sense, type Lexicon } from '../../lexicon.ts';
import type { NameCandidate } from '../names.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { evidenceAfter } from './after.ts';
import { evidenceBefore } from './before.ts';
import { nameEvidence } from './name.ts';
import { classEvidence, wordEvidence } from './word.ts';

/** A reason for or against a candidate being a person's name, in words; `weights.ts` says what it weighs. */
export type Evidence = string;

/** Evidence in the words of the name. */
export function evidenceInName(
  tokens: readonly Token[],
  candidate: NameCandidate,
  lexicon: Lexicon,
): Evidence[] {
  const word = candidate.words.length === 1 ? candidate.words.at(0) : undefined;
  if (word && candidate.inCapitals) {
    return [
      'in a line of capitals',
      ...classEvidence(word).filter((reason) => !reason.endsWith('unknown capitals')),
    ];
  }
  const found = word
    ? wordEvidence(word, candidate.to - candidate.from > 1)
    : nameEvidence(tokens, candidate, lexicon);
  if (isPlaceWithTitle(tokens, candidate, lexicon)) found.push('a place with its title');
  return found;
}

/** "Sri Lanka", "St. Louis": what looks like a title is part of a place's name. */
function isPlaceWithTitle(
  tokens: readonly Token[],
  { from, titleFrom, words }: NameCandidate,
  lexicon: Lexicon,
): boolean {
  const title = from > titleFrom ? tokenAt(tokens, from - 1) : undefined;
  const first = words.at(0);
  return (
    title !== undefined &&
    first !== undefined &&
    (lexicon.senses(`${title.key} ${first.key}`) & Sense.place) !== 0
  );
}

/** Evidence beside the name; what the rest of the article adds is found when people are joined. */
export function evidenceAround(
  paragraph: string,
  tokens: readonly Token[],
  candidate: NameCandidate,
): Evidence[] {
  if (candidate.inCapitals) return [];
  const found = [...evidenceBefore(tokens, candidate), ...evidenceAfter(paragraph, tokens, candidate)];
  if (isSetInQuotes(tokens, candidate)) found.push('in quotation marks');
  if (isCredited(tokens, candidate)) found.push('credited in brackets');
  return found;
}

/** "(Jane Roe / The Daily Record)": who took a picture. */
const isCredited = (tokens: readonly Token[], { from, to, words }: NameCandidate): boolean =>
  words.length > 1 && tokenAt(tokens, from - 1)?.text === '(' && tokenAt(tokens, to)?.text === '/';

const openingQuotes = new Set(['"', '“', '‘', '«']);
const closingQuotes = new Set(['"', '”', '’', '»']);

/** A title, or a word that is quoted as a word. */
const isSetInQuotes = (tokens: readonly Token[], { from, to }: NameCandidate): boolean =>
  openingQuotes.has(tokenAt(tokens, from - 1)?.text ?? '') &&
  closingQuotes.has(tokenAt(tokens, to)?.text ?? '');
