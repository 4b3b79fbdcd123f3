// A passage is edited in place, and the text repeats its old words elsewhere: correction notes, quotes pulled out,
// summaries, captions, teasers.
import type { Range } from '../../../../src/core/model.ts';
import type { Article } from '../data.ts';
import { below, pick, seeded, seedOf, shuffled, type Random } from '../random.ts';
import { sentencesOf, wordsOf } from '../segments.ts';
import { articlesOf, seedFor, type KindCase, type Part } from './kind.ts';

type Note = (was: string, now: string) => string;

const notes: Readonly<Record<Part, readonly Note[]>> = {
  development: [
    (was, now) => `Correction: This article originally said ${was}. The figure is ${now}.`,
    (was) => `This article was amended on 3 May. An earlier version said ${was}.`,
    (was, now) =>
      `Editor’s note: A previous version of this story reported ${was}; it should have been ${now}.`,
    (was) => `“${was}”`,
    (was) => `Read more: ${was}`,
    (was) => `Photo: ${was} (Archive)`,
  ],
  'held out': [
    (was, now) => `CORRECTION (June 4): An earlier version of this article misstated ${was}. It is ${now}.`,
    (was, now) => `• This article was amended on 12 March to correct ${was} to ${now}.`,
    (was) => `Clarification: We wrote that ${was}. That has been changed.`,
    (was) => `In short: ${was}`,
    (was) => `An earlier headline read: ${was}`,
    (was) => `${was}\n— from the story`,
  ],
};

/** How many words on either side of the figure a note repeats; all of its sentence. */
const repeats = [0, 2, 4, 8, Infinity];
const casesPerArticle = 6;
/** Words on either side of a figure that make a phrase with it. */
const phraseWords = 4;
const figure = /(?<![\p{L}\d.,])\$?\d[\d,.]*\d|\$?\d(?![\p{L}\d])/gu;

const rowOf = (repeat: number): string =>
  repeat === Infinity ? 'a note repeats the sentence' : `a note repeats ${repeat} words`;

export function* noteCases(all: readonly Article[], part: Part): Generator<KindCase> {
  for (const article of articlesOf(all, part)) {
    const random = seeded(seedOf(article.name) ^ seedFor(part));
    const figures = shuffled(random, figuresIn(article.text)).slice(0, casesPerArticle);
    for (const found of figures) {
      const now = otherFigure(article.text.slice(found.figure.start, found.figure.end), random);
      const passages = passagesOf(article.text, found);
      for (const passage of passages) {
        yield noted(article.text, found, passage, now, null);
        for (const repeat of repeats)
          for (const where of ['end', 'top'] as const) {
            const note = pick(random, notes[part]);
            yield noted(article.text, found, passage, now, { note, repeat, where });
            yield noteAlone(article.text, found, passage, now, { note, repeat, where });
          }
        yield takenOut(article.text, found, passage, now, pick(random, notes[part]));
      }
    }
  }
}

interface FoundFigure {
  readonly figure: Range;
  readonly sentence: Range;
}

function figuresIn(text: string): FoundFigure[] {
  return sentencesOf(text)
    .filter(({ start, end }) => end - start >= 40 && end - start <= 400)
    .flatMap((sentence) => {
      const match = [...text.slice(sentence.start, sentence.end).matchAll(figure)].at(0);
      if (match === undefined) return [];
      const start = sentence.start + match.index;
      return [{ figure: { start, end: start + match[0].length }, sentence }];
    });
}

/** The first digit becomes another. */
function otherFigure(words: string, random: Random): string {
  return words.replace(/[1-9]/, (digit) => String(1 + ((Number(digit) + below(random, 8)) % 9)));
}

/** So many words on either side of the figure, and not beyond its sentence. */
function wordsAround(text: string, { figure, sentence }: FoundFigure, count: number): Range {
  const words = wordsOf(text.slice(sentence.start, sentence.end), sentence.start);
  const before = words.filter(({ end }) => end <= figure.start);
  const after = words.filter(({ start }) => start >= figure.end);
  if (count === Infinity) return sentence;
  const first = count === 0 ? undefined : before.at(-Math.min(count, before.length));
  const last = count === 0 ? undefined : after.at(Math.min(count, after.length) - 1);
  return { start: first?.start ?? figure.start, end: last?.end ?? figure.end };
}

const passagesOf = (text: string, found: FoundFigure): Range[] => [
  found.figure,
  wordsAround(text, found, phraseWords),
  found.sentence,
];

interface Noted {
  readonly note: Note;
  readonly repeat: number;
  readonly where: 'end' | 'top';
}

function placeNote(
  text: string,
  newText: string,
  found: FoundFigure,
  now: string,
  { note, repeat, where }: Noted,
): { text: string; shift: number } {
  const was = wordsAround(text, found, repeat);
  const words = note(text.slice(was.start, was.end).replace(/\s+/g, ' '), now);
  return where === 'end'
    ? { text: `${newText.trimEnd()}\n\n${words}\n`, shift: 0 }
    : { text: `${words}\n\n${newText}`, shift: words.length + 2 };
}

/** The figure is put right in its sentence, with a note or without. */
function noted(text: string, found: FoundFigure, passage: Range, now: string, how: Noted | null): KindCase {
  const { figure } = found;
  const edited = text.slice(0, figure.start) + now + text.slice(figure.end);
  const growth = now.length - (figure.end - figure.start);
  const { text: newText, shift } = how
    ? placeNote(text, edited, found, now, how)
    : { text: edited, shift: 0 };
  const truth = { start: passage.start + shift, end: passage.end + growth + shift };
  return {
    row: how ? rowOf(how.repeat) : 'put right, without a note',
    oldText: text,
    newText,
    passage,
    truth,
    correction: newText.slice(truth.start, truth.end),
  };
}

/** Nothing is edited: the words are only repeated. */
function noteAlone(text: string, found: FoundFigure, passage: Range, now: string, how: Noted): KindCase {
  const { text: newText, shift } = placeNote(text, text, found, now, how);
  const truth = { start: passage.start + shift, end: passage.end + shift };
  return { row: 'repeated, and nothing edited', oldText: text, newText, passage, truth };
}

/** The sentence is taken out, and only the note has its words. */
function takenOut(text: string, found: FoundFigure, passage: Range, now: string, note: Note): KindCase {
  const { start, end } = found.sentence;
  const edited = text.slice(0, start).trimEnd() + (text.slice(end) || '\n');
  const how = { note, repeat: phraseWords, where: 'end' } as const;
  const { text: newText } = placeNote(text, edited, found, now, how);
  return { row: 'taken out, and in a note', oldText: text, newText, passage, truth: null };
}
