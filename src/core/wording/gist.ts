import type { Figure, FigureKind } from '../mentions/mentions.ts';
import { contains, sliceOf, type Range } from '../model.ts';
import { Intervals } from '../review/intervals.ts';
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
export function gistOf(review: Review, passage: Passage, length: number): string {
  const { range, words, speaker } = passage;
  const by = speaker === null ? '' : ` · ${surname(speaker)}`;
  const room = Math.max(length - by.length, shortestWords);
  if (words.length <= room) return words + by;
  const { person, figure } = aboutOf(review, range, speaker);
  const about = [person && surname(person), figure && shorten(figure, room)].filter(Boolean).join(', ');
  if (about === '') return shorten(words, room) + by;
  const rest = room - about.length - 3;
  if (about.length > room) return shorten(about, room) + by;
  return rest < shortestWords || by !== ''
    ? about + by
    : `${about} · ${shorten(words.replace(/^(?:the|an?) /i, ''), rest)}`;
}

/** What a passage tells most by, in the words of the article; null where it has no such thing. */
export interface About {
  /** The first who is named there, but for the speaker. */
  readonly person: string | null;
  readonly figure: string | null;
}

export function aboutOf(review: Review, range: Range | null, speaker: string | null): About {
  if (range === null) return { person: null, figure: null };
  const { names, figures } = placesIn(review);
  const others = [...names.overlapping(range)].filter(
    (place) => contains(range, place) && place.name !== speaker,
  );
  const first = others.toSorted((a, b) => a.order - b.order).at(0);
  const figure = mostTelling([...figures.overlapping(range)].filter((one) => contains(range, one)));
  return { person: first?.name ?? null, figure: figure ? sliceOf(review.article.text, figure) : null };
}

interface NamePlace extends Range {
  readonly name: string;
  /** The people of a review stand in the order in which they come. */
  readonly order: number;
}

interface Places {
  readonly names: Intervals<NamePlace>;
  readonly figures: Intervals<Figure>;
}

/** Made at the first question about a review: a long list of rows asks for each passage. */
const places = new WeakMap<Review, Places>();

function placesIn(review: Review): Places {
  const known = places.get(review);
  if (known) return known;
  const names = review.people.flatMap(({ name, unnamed, mentions }, order) =>
    unnamed
      ? []
      : mentions
          .filter(({ form }) => form === 'name')
          .map(({ start, end }): NamePlace => ({ start, end, name, order })),
  );
  const made = { names: new Intervals(names), figures: new Intervals(review.mentions.figures) };
  places.set(review, made);
  return made;
}

const mostTelling = (figures: readonly Figure[]): Figure | undefined =>
  figures.toSorted((a, b) => telling.indexOf(a.kind) - telling.indexOf(b.kind)).at(0);

/** Of a name the last word, of a description all of it. */
const surname = (name: string): string =>
  /^\p{Lu}/u.test(name) ? (name.split(' ').at(-1) ?? name) : shorten(name, 14);
