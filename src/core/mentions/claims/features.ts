import { isDigit, isLetter, lowered, sieveOf } from '../../letters.ts';
import { keysOf } from '../../records.ts';
import type { ParagraphFigure } from '../figures/figures.ts';
import type { FigureKind } from '../mentions.ts';
import { signWords, type ClaimSign } from './words/signs.ts';

/** What makes a sentence checkable or not; `weights.ts` says what each weighs for every time or word that it shows. */
export type ClaimFeature =
  | ClaimSign
  | `figure: ${FigureKind}`
  /** "Said on Sunday", "last week": when something was said is seldom what is doubted. */
  | 'figure: recent day'
  | 'name'
  /** A word in -ed that is on no list. */
  | 'other past'
  | 'word too few'
  /** Long sentences gather signs by their length alone. */
  | 'word too many'
  | 'question'
  /** A heading, a label, a line that leads up to a quotation. */
  | 'unfinished'
  | 'caption'
  /** "I want to spend $5 million": an amount of what is only wished for. */
  | 'figure in a hypothetical'
  /** Of a government, a firm, a candidate: that it was given can be looked up, and whether it was kept. */
  | 'promise of another'
  | 'always';

/** How many of its words count, of each sign: the fourth says no more than the third. */
const mostOfSign: Readonly<Record<ClaimSign, number>> = {
  'change and comparison': 3,
  'deeds on record': 3,
  'tenses of record': 3,
  'how things stand': 3,
  'votes and bills': 3,
  'abroad and armed': 3,
  'what is counted and costed': 3,
  'who acts on the record': 3,
  'time that can be looked up': 3,
  'all or nothing': 2,
  'opinion and feeling': 3,
  'what ought to be and what may come': 3,
  'praise and blame': 2,
  taste: 2,
  'talk about the talk': 2,
  'the speaker to the listener': 2,
};
const mostNames = 4;
const mostPast = 3;
const mostFigures = 3;
/** What a figure counts, to the power of how many weightier ones stand in the sentence. */
const eachFurther = 0.4;
/** In words. */
const shortest = 6;
const long = 22;

/** Figures, those that checkers look up first in front. */
const byTelling: readonly (FigureKind | 'recent day')[] = [
  'percent',
  'money',
  'fraction',
  'ratio',
  'measure',
  'count',
  'score',
  'duration',
  'date',
  'ordinal',
  'age',
  'recent day',
  'time',
];
const rankOf = new Map(byTelling.map((kind, rank) => [kind, rank]));

const captionStart = /^(?:clockwise|pictured|above|below|from left|from top)\b(?: [^,:]{0,30})?[,:]/iu;

/** What the speaker wants, or would do, has an amount but no record. */
const hypothetical =
  /\b(?:if|imagine|suppos(?:e|ing)|let['’]s|i|we|i['’]d|we['’]d|i['’]ll|we['’]ll)\b.{0,120}\b(?:would|will|could|want|going to|need|propose|have to)\b|\b(?:let['’]s|suppos(?:e|ing)|want to|rather)\b/iu;

/** No such wish is without one of these; looking for them first takes a fraction of the time. */
const mayBeHypothetical = /would|will|could|want|going to|need|propose|have to|let['’]s|suppos|rather/iu;

/** A word of two signs gives the one that is listed last. */
const signOf = new Map(
  keysOf(signWords).flatMap((sign) =>
    signWords[sign]
      .trim()
      .split(/\s+/u)
      .map((word) => [word, sign] as const),
  ),
);
const maySignal = sieveOf(signOf.keys());
const wordPattern = /[A-Za-z\u00c0-\u024f\d]+(?:['’][A-Za-z]+)?/g;

const isAlphanumeric = (code: number): boolean => isLetter(code) || isDigit(code);
const isPlainLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Where the next word begins, at the offset or behind it; the text's length where none does. */
function nextAlphanumeric(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isAlphanumeric(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where the word ends that begins at the offset, as `wordPattern` has it. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isAlphanumeric(text.charCodeAt(end))) end += 1;
  const isJoined = text[end] === '’' || text[end] === "'";
  if (!isJoined || !isPlainLetter(text.charCodeAt(end + 1))) return end;
  end += 2;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** Says each feature of a sentence, some several times, and how much of it there is. */
export function seeFeatures(
  sentence: string,
  figures: readonly ParagraphFigure[],
  see: (feature: ClaimFeature, amount: number) => void,
): void {
  see('always', 1);
  seeFigures(figures, see);
  const words = seeWords(sentence, see);
  if (words < shortest) see('word too few', shortest - words);
  if (words > long) see('word too many', words - long);
  if (isQuestion(sentence)) see('question', 1);
  else if (!isFinished(sentence)) see('unfinished', 1);
  if (captionStart.test(sentence)) see('caption', 1);
  if (promises(sentence)) see('promise of another', 1);
  if (figures.length > 0 && mayBeHypothetical.test(sentence) && hypothetical.test(sentence))
    see('figure in a hypothetical', 1);
}

const promised =
  /\b(?:promised|pledged|vowed|undertook|committed (?:itself|himself|herself|themselves)|agreed) to (?!this|that|these|those|the|it|an?\b)\p{Ll}/u;
/** No promise is without one of these; looking for them first takes a fraction of the time. */
const promisedTo = ['ed to ', 'elf to ', 'elves to ', 'ook to '];
const mayPromise = (sentence: string): boolean => promisedTo.some((words) => sentence.includes(words));
/** Before it: nobody promised, or the speaker himself did. */
const unpromised = /\b(?:i|we|you|never|not|\w+n['’]t)(?: have|['’]ve|['’]d| had)?(?: \w+ly)? $/iu;
/** What a promise may have before it, in UTF-16 units. */
const lookBack = 30;

/** Does it say that somebody else than the speaker promised to do something? */
export function promises(sentence: string): boolean {
  const at = mayPromise(sentence) ? promised.exec(sentence)?.index : undefined;
  return at !== undefined && !unpromised.test(sentence.slice(Math.max(0, at - lookBack), at));
}

/** Returns how many words the sentence has. */
function seeWords(sentence: string, see: (feature: ClaimFeature, amount: number) => void): number {
  const seen = new Map<ClaimSign, number>();
  let words = 0;
  let names = 0;
  let pasts = 0;
  for (let next = nextAlphanumeric(sentence, 0); next < sentence.length;) {
    const at = next;
    const end = wordEnd(sentence, at);
    next = nextAlphanumeric(sentence, end);
    const written = sentence.slice(at, end);
    words += 1;
    const lower = lowered(written);
    const word = lower.includes('’') ? lower.replace('’', "'") : lower;
    if (at > 0 && written !== lower && names < mostNames && written !== 'I') {
      names += 1;
      see('name', 1);
    }
    const sign = maySignal(sentence, at, end) ? signOf.get(word) : undefined;
    const before = sign ? (seen.get(sign) ?? 0) : 0;
    if (sign && before < mostOfSign[sign]) {
      seen.set(sign, before + 1);
      see(sign, 1);
    } else if (!sign && pasts < mostPast && word.length > 4 && word.endsWith('ed')) {
      pasts += 1;
      see('other past', 1);
    }
  }
  return words;
}

function seeFigures(
  figures: readonly ParagraphFigure[],
  see: (feature: ClaimFeature, amount: number) => void,
): void {
  if (figures.length === 0) return;
  const kinds = figures.map(kindOf).sort((a, b) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0));
  for (const [before, kind] of kinds.slice(0, mostFigures).entries())
    see(`figure: ${kind}`, eachFurther ** before);
}

const kindOf = ({ kind, relative }: ParagraphFigure): FigureKind | 'recent day' =>
  relative?.form === 'weekday' || relative?.form === 'offset' ? 'recent day' : kind;

const closing = '"”’\')]';

/** The last character that does not close a quotation or a bracket. */
function lastMark(sentence: string): string {
  let at = sentence.length - 1;
  while (at >= 0 && closing.includes(sentence.charAt(at))) at -= 1;
  return sentence.charAt(at);
}

const isQuestion = (sentence: string): boolean => lastMark(sentence) === '?';
const isFinished = (sentence: string): boolean => /^[.!…]$/u.test(lastMark(sentence));

/** So many words, at least, have a subject and say something of it. */
const shortestAssertion = 4;
/** Each word is taken whole by looking ahead for it: "don’t" is never two. */
const isOfWords = new RegExp(
  String.raw`(?:(?=(${wordPattern.source}))\1[^A-Za-z\u00c0-\u024f\d]+){${shortestAssertion}}`,
);

/** A headline or an item of a list has no stop at its end, but it has a verb; a cell or a label has none. */
export function isAssertion(sentence: string): boolean {
  if (isQuestion(sentence)) return false;
  if (isFinished(sentence)) return isOfWords.test(sentence);
  const words = sentence.toLowerCase().match(wordPattern) ?? [];
  return words.length >= shortestAssertion && words.some(asserts);
}

function asserts(word: string): boolean {
  const sign = signOf.get(word);
  return sign === undefined ? /[a-z]{3}ed$|^(?:dead|dies?|injur\w+)$/u.test(word) : assertive.has(sign);
}

const assertive: ReadonlySet<ClaimSign> = new Set([
  'change and comparison',
  'deeds on record',
  'tenses of record',
  'how things stand',
  'votes and bills',
]);
