// A plain cutting of text into words, sentences and paragraphs, independent of the one under test.
import type { Range } from '../../../src/core/model.ts';

const wordPattern = /[\p{L}\p{N}$€£%][\p{L}\p{N}'’.,$%€£-]*[\p{L}\p{N}%]|[\p{L}\p{N}]/gu;

/** Words and figures; offsets are shifted by `base`. */
export const wordsOf = (text: string, base = 0): Range[] =>
  [...text.matchAll(wordPattern)].map((match) => ({
    start: base + match.index,
    end: base + match.index + match[0].length,
  }));

export const wordTexts = (text: string): string[] => text.match(wordPattern) ?? [];

/** Paragraphs are parted by blank lines. */
export function paragraphsOf(text: string): Range[] {
  const paragraphs: Range[] = [];
  let start = 0;
  const add = (end: number): void => {
    const trimmed = start + text.slice(start, end).trimEnd().length;
    if (trimmed > start) paragraphs.push({ start, end: trimmed });
  };
  for (const blank of text.matchAll(/\n[ \t]*\n\s*/g)) {
    add(blank.index);
    start = blank.index + blank[0].length;
  }
  add(text.length);
  return paragraphs;
}

const sentenceEnd = /[.!?]["”’')\]]*\s+(?=["“‘'([]?[A-Z0-9$])/g;
const abbreviation =
  /\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|St|U\.S|U\.N|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Jr|v|vs|[A-Z])\.$/;

/** Sentences, none across paragraphs. */
export function sentencesOf(text: string): Range[] {
  return paragraphsOf(text).flatMap((paragraph) => {
    const words = text.slice(paragraph.start, paragraph.end);
    const sentences: Range[] = [];
    let start = 0;
    for (const end of words.matchAll(sentenceEnd)) {
      const next = end.index + end[0].length;
      const sentence = words.slice(start, next).trimEnd();
      if (abbreviation.test(sentence)) continue;
      sentences.push({ start: paragraph.start + start, end: paragraph.start + start + sentence.length });
      start = next;
    }
    if (start < words.length) sentences.push({ start: paragraph.start + start, end: paragraph.end });
    return sentences;
  });
}

/** Index of the paragraph that holds the offset, or -1. */
export const paragraphAt = (paragraphs: readonly Range[], offset: number): number =>
  paragraphs.findIndex(({ start, end }) => offset >= start && offset < end);
