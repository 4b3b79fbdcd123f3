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

/** Letters behind which a figure is hardly told of what the passage begins with. */
const farBehind = 40;

interface Passage {
  /** Where it stands, `null` where it is lost. */
  readonly range: Range | null;
  /** What is said of it in short, else its words. */
  readonly words: string;
  /** Who says it, which is said elsewhere; `null` for the article itself. */
  readonly speaker: string | null;
}

/**
 * What a passage is about, in so many letters: "12 percent · ridership fell…", "Armstrong, 39", "1951 · old pier…". Words
 * that are short enough stand as they are.
 */
export function gistOf(review: Review, { range, words, speaker }: Passage, length: number): string {
  if (words.length <= length) return words;
  const { person, figure } = aboutOf(review, range, speaker);
  const counted = figure === null ? null : countedIn(words, figure);
  const about = [person && surname(person), counted].filter(Boolean).join(', ');
  if (about === '') return shorten(withoutArticle(words), length);
  if (about.length > length) return shorten(about, length);
  const rest = length - about.length - 3;
  const clause = withoutArticle(figure === null ? words : clauseBefore(words, figure));
  return rest < shortestWords ? about : `${about} · ${shorten(clause, rest)}`;
}

/** A bare number says little without what is counted: "350 cars", "14 of its pilings". */
function countedIn(words: string, figure: string): string {
  if (!/^[\p{L}\d.,–-]+$/u.test(figure)) return figure;
  const after = words.slice(words.indexOf(figure) + figure.length);
  const noun = words.includes(figure)
    ? /^ (?:of (?:(?:its|the|their|his|her) )?)?\p{Ll}{3,}/u.exec(after)?.[0]
    : '';
  return /^\d{4}$/.test(figure) ? figure : figure + (noun ?? '');
}

/** What the figure is said of: where it stands far behind the beginning, the words from the last comma before it. */
function clauseBefore(words: string, figure: string): string {
  const before = words.slice(0, Math.max(0, words.indexOf(figure)));
  const comma = /^.*[,;:—](?: |$)/su.exec(before)?.[0].length ?? 0;
  return before.length < farBehind || before.length - comma < shortestWords ? words : words.slice(comma);
}

/** Nor with who says it, which is said elsewhere. */
const withoutArticle = (words: string): string =>
  words.replace(/^(?:(?:and|but|that|said|says) )*(?:the |an? )?/i, '');

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
