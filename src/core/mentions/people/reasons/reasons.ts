import { Sense, type Lexicon } from '../../lexicon.ts';
import type { NameCandidate } from '../names.ts';
import { tokenAt, type Token } from '../tokens.ts';
import { reasonsAfter, type ReasonAfter } from './after.ts';
import { reasonsBefore, type ReasonBefore } from './before.ts';
import { reasonsOfName, type ReasonOfName } from './name.ts';
import { classReasons, reasonsOfWord, type ReasonOfWord } from './word.ts';

// A reason speaks for or against a candidate being a person's name; `weights.ts` says what each weighs.

export type ReasonInWord = ReasonOfWord | 'in a line of capitals' | 'a place with its title';
export type ReasonInName = ReasonOfName | 'a place with its title';

/** Reasons in a word that stands alone as a candidate. */
export function reasonsInWord(
  tokens: readonly Token[],
  candidate: NameCandidate,
  word: Token,
  lexicon: Lexicon,
): ReasonInWord[] {
  if (candidate.inCapitals) {
    return [
      'in a line of capitals',
      ...classReasons(word).filter((reason) => !reason.endsWith('unknown capitals')),
    ];
  }
  const found: ReasonInWord[] = reasonsOfWord(word, candidate.to - candidate.from > 1);
  if (isPlaceWithTitle(tokens, candidate, lexicon)) found.push('a place with its title');
  return found;
}

/** Reasons in the words of a candidate of several words. */
export function reasonsInName(
  tokens: readonly Token[],
  candidate: NameCandidate,
  lexicon: Lexicon,
): ReasonInName[] {
  const found: ReasonInName[] = reasonsOfName(tokens, candidate, lexicon);
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

export type ReasonAround = ReasonBefore | ReasonAfter | 'in quotation marks' | 'credited in brackets';

/** Reasons beside the candidate; what the rest of the article adds is found when people are joined. */
export function reasonsAround(
  paragraph: string,
  tokens: readonly Token[],
  candidate: NameCandidate,
): ReasonAround[] {
  if (candidate.inCapitals) return [];
  const after = reasonsAfter(paragraph, tokens, candidate);
  const before = reasonsBefore(tokens, candidate);
  const isModifier = after.some(
    (reason) => reason === 'a group named so after' || reason === 'a follower after',
  );
  const found: ReasonAround[] = [...(isModifier ? before.filter(isOfName) : before), ...after];
  if (isSetInQuotes(tokens, candidate)) found.push('in quotation marks');
  if (isCredited(tokens, candidate)) found.push('credited in brackets');
  return found;
}

/** The article in "the Roe administration", "a Roe aide" is not the name's. */
const isOfName = (reason: ReasonBefore): boolean => !/^"(?:the|a|an)" before$/.test(reason);

/** "(Jane Roe / The Daily Record)": who took a picture. */
const isCredited = (tokens: readonly Token[], { from, to, words }: NameCandidate): boolean =>
  words.length > 1 && tokenAt(tokens, from - 1)?.text === '(' && tokenAt(tokens, to)?.text === '/';

const openingQuotes = new Set(['"', '“', '‘', '«']);
const closingQuotes = new Set(['"', '”', '’', '»']);

/** A title, or a word that is quoted as a word. */
const isSetInQuotes = (tokens: readonly Token[], { from, to }: NameCandidate): boolean =>
  openingQuotes.has(tokenAt(tokens, from - 1)?.text ?? '') &&
  closingQuotes.has(tokenAt(tokens, to)?.text ?? '');
