// Which passages of an article the bench annotates.
import type { Range } from '../../../src/core/model.ts';
import type { Random } from './random.ts';
import { below, pick, seeded, seedOf, shuffled } from './random.ts';
import { paragraphsOf, sentencesOf, wordsOf } from './segments.ts';

export type PassageKind = 'sentence' | 'phrase' | 'name' | 'figure' | 'repeated';
export type PassageCounts = Readonly<Record<PassageKind, number>>;

export interface Passage extends Range {
  readonly kind: PassageKind;
}

/** Up to twenty an article. */
export const usualCounts: PassageCounts = { sentence: 6, phrase: 6, name: 3, figure: 2, repeated: 3 };

const startsNoSentence = String.raw`(?<![.!?]["”]?\s|^|\n)`;
const capitalised = String.raw`\p{Lu}[\p{Ll}'’-]+`;
const namePattern = new RegExp(
  `${startsNoSentence}\\b${capitalised}(?: (?:of |the )?${capitalised}){0,3}`,
  'gu',
);
const figureUnit = '%|percent|per cent|million|billion|trillion|years?|people|votes?|points?|days?|months?';
const figurePattern = new RegExp(String.raw`[$€£]?\d[\d,.]*\d?(?:\s?(?:${figureUnit}))?`, 'g');

/** Passages inside one paragraph each, the same for the same name, text and seed. */
export function choosePassages(
  text: string,
  name: string,
  counts: PassageCounts = usualCounts,
  seed = 1,
): Passage[] {
  const random = seeded(seedOf(name) ^ seed);
  const chosen = new Map<string, Passage>();
  const take = (kind: PassageKind, ranges: readonly Range[]): void => {
    let taken = 0;
    for (const { start, end } of ranges) {
      if (taken >= counts[kind]) return;
      const key = `${start}:${end}`;
      if (end - start < 2 || chosen.has(key)) continue;
      chosen.set(key, { start, end, kind });
      taken++;
    }
  };
  const sentences = sentencesOf(text).filter(({ start, end }) => end - start >= 25 && end - start <= 420);
  take('sentence', shuffled(random, sentences));
  take('phrase', shuffled(random, phrasesIn(text, sentences, random)));
  take('name', shuffled(random, rangesOf(text, namePattern)));
  take(
    'figure',
    shuffled(
      random,
      rangesOf(text, figurePattern).map((figure) => withoutStop(text, figure)),
    ),
  );
  take('repeated', repeatedPhrases(text, random));
  const paragraphs = paragraphsOf(text);
  return [...chosen.values()].filter((passage) =>
    paragraphs.some(({ start, end }) => passage.start >= start && passage.end <= end),
  );
}

const rangesOf = (text: string, pattern: RegExp): Range[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

function withoutStop(text: string, { start, end }: Range): Range {
  const figure = text.slice(start, end).trimEnd().replace(/[.,]$/, '');
  return { start, end: start + figure.length };
}

/** Three to twelve words out of each sentence. */
function phrasesIn(text: string, sentences: readonly Range[], random: Random): Range[] {
  return sentences.flatMap((sentence) => {
    const words = wordsOf(text.slice(sentence.start, sentence.end), sentence.start);
    if (words.length < 5) return [];
    const length = Math.min(words.length - 1, 3 + below(random, 10));
    const first = below(random, words.length - length);
    return [{ start: words[first].start, end: words[first + length - 1].end }];
  });
}

/** One occurrence each of phrases up to four words that occur more than once. */
function repeatedPhrases(text: string, random: Random): Range[] {
  const words = wordsOf(text);
  const places = new Map<string, Range[]>();
  for (let length = 1; length <= 4; length++) {
    for (let i = 0; i + length <= words.length; i++) {
      const range = { start: words[i].start, end: words[i + length - 1].end };
      const phrase = text.slice(range.start, range.end);
      if (phrase.length < 5 || /\n\s*\n/.test(phrase)) continue;
      if (length === 1 && !/^\p{Lu}/u.test(phrase)) continue;
      const known = places.get(phrase);
      if (known) known.push(range);
      else places.set(phrase, [range]);
    }
  }
  const repeated = shuffled(
    random,
    [...places.values()].filter((ranges) => ranges.length >= 2),
  );
  return repeated.map((ranges) => pick(random, ranges));
}
