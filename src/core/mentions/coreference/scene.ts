import { firstAt } from '../../halving.ts';
import type { Range } from '../../model.ts';
import { isInside } from '../people/quoted.ts';
import type { ParagraphQuotes } from '../quotes/quotes.ts';
import { tellsOfSomebody } from '../quotes/whoSpeaks.ts';
import { subjectOfSentence } from '../quotes/subject.ts';
import type { Pronoun } from './pronouns.ts';

/** Who does what in a paragraph, as far as its own words show it. Offsets are into the paragraph, half-open. */
export interface ParagraphScene {
  /** Where sentences begin that are not in the midst of a quotation, in order. */
  readonly sentences: readonly number[];
  /** What sentences have for a subject, outside of quotations. */
  readonly subjects: readonly Range[];
  /** Who says the words that somebody is made to say. */
  readonly speakers: readonly Range[];
  /**
   * Those of `subjects` that tell of somebody, unless a name touches them: "a fisherman", "the boat’s captain", what is
   * written like a name and then described.
   */
  readonly others: readonly Range[];
  /** Quoted words with their marks, in order. */
  readonly quoted: readonly Range[];
  /** Outside of quotations, in order. */
  readonly pronouns: readonly Pronoun[];
}

/** `sentences` and `pronouns` are the paragraph's, in order. */
export function sceneIn(
  paragraph: string,
  sentences: readonly Range[],
  { quotes, speakers }: ParagraphQuotes,
  pronouns: readonly Pronoun[],
): ParagraphScene {
  const quoted: Range[] = [];
  for (const { kind, start, end } of quotes)
    if (kind === 'direct') quoted.push({ start: start - 1, end: end + 1 });
  const begun: number[] = [];
  const subjects: Range[] = [];
  const others: Range[] = [];
  for (const { start, end } of sentences) {
    const isQuoted = isInside(quoted, start);
    if (isQuoted && isInside(quoted, start - 2)) continue;
    begun.push(start);
    const subject = isQuoted ? null : subjectOfSentence(paragraph, start, end);
    if (!subject) continue;
    subjects.push(subject);
    const other = otherIn(paragraph, subject);
    if (other) others.push(other);
  }
  return {
    sentences: begun,
    subjects,
    others,
    speakers: speakers.filter(({ start }) => !isInside(quoted, start)),
    quoted,
    pronouns: pronouns.filter(({ start }) => !isInside(quoted, start)),
  };
}

const capitalised = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}$/u;
const goesOn = /^, (?:an?|the|who|whose|one|then|\d)(?!\p{Ll})/u;
const oneOfMany = /^(?:an?|one|another) /iu;
const owner = /^.*(?:['’]s|s['’]) /u;

/** Somebody without a name of his own whom a subject tells of: all of it, or what stands behind "Otto Brandt’s". */
function otherIn(paragraph: string, { start, end }: Range): Range | null {
  const words = paragraph.slice(start, end);
  if (capitalised.test(words)) return goesOn.test(paragraph.slice(end, end + 8)) ? { start, end } : null;
  const owned = owner.exec(words)?.[0].length ?? 0;
  const isOther = owned > 0 || oneOfMany.test(words);
  return isOther && tellsOfSomebody(words.slice(owned)) ? { start: start + owned, end } : null;
}

export const isQuotedIn = ({ quoted }: ParagraphScene, offset: number): boolean => isInside(quoted, offset);

/** Where the sentence of an offset begins. */
export const sentenceAt = ({ sentences }: ParagraphScene, offset: number): number =>
  sentences[firstAt(sentences.length, (at) => sentences[at] > offset) - 1] ?? 0;

/** Those of the ranges, which are in order and none of them long, that share a character with another. */
export function touching(ranges: readonly Range[], range: Range): Range[] {
  const found: Range[] = [];
  for (let at = firstAt(ranges.length, (nth) => ranges[nth].start >= range.end) - 1; at >= 0; at--) {
    const one = ranges[at];
    if (one.start < range.start - longestSubject) break;
    if (one.end > range.start) found.push(one);
  }
  return found;
}

/** In characters; what names who speaks is cut off before. */
const longestSubject = 200;
