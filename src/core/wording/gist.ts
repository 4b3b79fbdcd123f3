import type { Figure, FigureKind } from '../mentions/mentions.ts';
import { contains, sliceOf, type Range } from '../model.ts';
import type { Review } from '../review/review.ts';
import { shorten } from '../shorten.ts';

/** What tells most of what a passage is about comes first. */
const telling: readonly FigureKind[] = [
  'money', 'percent', 'score', 'ratio', 'fraction', 'count', 'measure', 'age', 'duration', 'ordinal', 'date', 'time',
]; // prettier-ignore

/** Letters below which the beginning of a passage says nothing. */
const shortestWords = 8;

interface Passage {
  /** Where it stands, `null` where it is lost. */
  readonly range: Range | null;
  /** What is said of it in short, else its words. */
  readonly words: string;
  /** Who says it; `null` for the article itself, or where that is said elsewhere. */
  readonly speaker: string | null;
}

/**
 * What a passage is about, in so many letters: "12 percent · Lindqvist", "Armstrong, 39", "1951 · the old pier…". Words
 * that are short enough stand as they are.
 */
export function gistOf({ article, mentions, people }: Review, passage: Passage, length: number): string {
  const { range, words, speaker } = passage;
  const by = speaker === null ? '' : ` · ${surname(speaker)}`;
  const room = Math.max(length - by.length, shortestWords);
  if (words.length <= room) return words + by;
  const named =
    range &&
    people.find(
      ({ name, unnamed, mentions: places }) =>
        !unnamed &&
        name !== speaker &&
        places.some((place) => place.form === 'name' && contains(range, place)),
    );
  const figure = range && mostTelling(mentions.figures.filter((one) => contains(range, one)));
  const about = [named && surname(named.name), figure && shorten(sliceOf(article.text, figure), room)]
    .filter((part): part is string => typeof part === 'string')
    .join(', ');
  if (about === '') return shorten(words, room) + by;
  const rest = room - about.length - 3;
  if (about.length > room) return shorten(about, room) + by;
  return rest < shortestWords || by !== ''
    ? about + by
    : `${about} · ${shorten(words.replace(/^(?:the|an?) /i, ''), rest)}`;
}

const mostTelling = (figures: readonly Figure[]): Figure | undefined =>
  figures.toSorted((a, b) => telling.indexOf(a.kind) - telling.indexOf(b.kind)).at(0);

/** Of a name the last word, of a description all of it. */
const surname = (name: string): string =>
  /^\p{Lu}/u.test(name) ? (name.split(' ').at(-1) ?? name) : shorten(name, 14);
