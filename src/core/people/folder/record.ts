import { readArticle } from '../../article/read.ts';
import { judgeNews } from '../../article/news.ts';
import { lineColumnsIn } from '../../lineColumn.ts';
import type { Lexicon } from '../../mentions/lexicon.ts';
import { namedPeople } from '../../mentions/namedPeople.ts';
import type { Range } from '../../model.ts';
import { shorten } from '../../shorten.ts';
import type { Sidecar } from '../../sidecar/schema.ts';
import type { Steps } from '../../steps.ts';

/** Where words stand in a file: line and character from 0, and how many UTF-16 units they are long. */
export type RecordedPlace = readonly [line: number, character: number, length: number];

/** What is kept of an article for questions about a whole folder. */
export interface ArticleRecord {
  /** Those with a full name, in order of appearance, with every place that prints a name of theirs. */
  readonly people: readonly { readonly name: string; readonly places: readonly RecordedPlace[] }[];
  /** The claims that somebody annotated. */
  readonly claims: readonly { readonly words: string; readonly place: RecordedPlace }[];
}

/** What is to be told of one file. */
export interface RecordAsked {
  /** Line ends are one `\n`, no BOM. */
  readonly text: string;
  /** What the file beside it says; `null` where there is none. */
  readonly sidecar: Sidecar | null;
  /** It is known to be an article, or not; else the text has to tell. */
  readonly isArticle: boolean | null;
}

/** Letters of a claim that are kept. */
const longestClaim = 120;
/** Places of one person that are kept: more than anybody walks through in one article. */
const mostPlaces = 200;

/** `null` where the file is no article. */
export function* recordOf(
  { text, sidecar, isArticle }: RecordAsked,
  lexicon: Lexicon,
): Steps<ArticleRecord | null> {
  if (isArticle === false) return null;
  const article = yield* readArticle(text);
  if (isArticle === null && sidecar === null && !judgeNews(article).isNews) return null;
  const people = yield* namedPeople(article, lexicon);
  const lineColumn = lineColumnsIn(text);
  const placeOf = ({ start, end }: Range): RecordedPlace => {
    const { line, column } = lineColumn(start);
    return [line - 1, column - 1, end - start];
  };
  return {
    people: people
      .filter(({ name }) => /\s/u.test(name))
      .map(({ name, mentions }) => ({ name, places: mentions.slice(0, mostPlaces).map(placeOf) })),
    claims: claimsOf(text, sidecar).map(({ words, range }) => ({ words, place: placeOf(range) })),
  };
}

/** Those whose words stand in the text, at their place or elsewhere. */
function claimsOf(text: string, sidecar: Sidecar | null): { words: string; range: Range }[] {
  return (sidecar?.annotations ?? []).flatMap(({ kind, summary, selector: { exact, start: known } }) => {
    if (kind !== 'claim' || exact === '') return [];
    const start = known !== undefined && text.startsWith(exact, known) ? known : text.indexOf(exact);
    if (start < 0) return [];
    return [{ words: shorten(summary ?? exact, longestClaim), range: { start, end: start + exact.length } }];
  });
}

/** A record on one line. */
export function writeRecord({ people, claims }: ArticleRecord): string {
  return JSON.stringify([
    people.map(({ name, places }) => [name, places.flat()]),
    claims.map(({ words, place }) => [words, place]),
  ]);
}

/** What {@link writeRecord} wrote. Throws on anything else. */
export function readRecord(line: string): ArticleRecord {
  const [people, claims] = JSON.parse(line) as [[string, number[]][], [string, RecordedPlace][]];
  return {
    people: people.map(([name, flat]) => ({ name, places: placesIn(flat) })),
    claims: claims.map(([words, place]) => ({ words, place })),
  };
}

function placesIn(flat: readonly number[]): RecordedPlace[] {
  const places: RecordedPlace[] = [];
  for (let at = 0; at + 2 < flat.length; at += 3) places.push([flat[at], flat[at + 1], flat[at + 2]]);
  return places;
}
