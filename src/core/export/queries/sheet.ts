import { lineColumn } from '../../lineColumn.ts';
import { sliceOf, type Range } from '../../model.ts';
import { everyQueryOf, queriesOf, type Query } from '../../review/queries.ts';
import type { Review } from '../../review/review.ts';
import { headerOf } from '../../review/decide/add.ts';
import type { CheckedArticle } from '../../review/check.ts';

/** A query on a sheet. Text is as it was written, on several lines where it was. */
export interface SheetQuery {
  /** Stable: the n-th query that this recipient was ever asked about the article. */
  readonly number: number;
  readonly query: Query;
  /** From 1; `null` where the passage is lost, or the query is about the whole article. */
  readonly line: number | null;
  /** What it is about, with the words around it; `null` where it is about the whole article. */
  readonly passage: { readonly before: string; readonly words: string; readonly after: string } | null;
}

/** What one recipient is asked about an article. */
export interface QuerySheet {
  readonly to: string;
  readonly title: string;
  /** Publisher and day, as far as they are known. */
  readonly origin: string;
  readonly queries: readonly SheetQuery[];
}

const isSamePerson = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Whom queries wait for, in the order in which they come. */
export const waitedFor = (review: Review): readonly string[] =>
  namesIn(queriesOf(review).filter(({ state }) => state === 'open'));

/** Whomever queries ask or asked. */
export const everAsked = (review: Review): readonly string[] => namesIn(everyQueryOf(review));

function namesIn(queries: readonly Query[]): readonly string[] {
  const names: string[] = [];
  for (const { to } of queries) if (!names.some((one) => isSamePerson(one, to))) names.push(to.trim());
  return names;
}

/** Every query that somebody was ever asked, by its number: in the order in which they were asked. */
export function numberedFor(review: Review, to: string): ReadonlyMap<number, Query> {
  const asked = everyQueryOf(review).filter((query) => isSamePerson(query.to, to));
  // The sort is stable: those without a time stay where they stand, before the others.
  const inOrder = asked.toSorted((a, b) => timeOf(a) - timeOf(b));
  return new Map(inOrder.map((query, nth) => [nth + 1, query]));
}

const timeOf = ({ note }: Query): number => {
  const time = Date.parse(note.at ?? '');
  return Number.isNaN(time) ? 0 : time;
};

/** Every query that somebody was ever asked, with what it is about, by number. */
export const askedOf = (checked: CheckedArticle, to: string): readonly SheetQuery[] =>
  [...numberedFor(checked.review, to)].map(([number, query]) => onSheet(checked, number, query));

/** What somebody is to answer. */
export function sheetFor(checked: CheckedArticle, to: string): QuerySheet {
  const { article: onFile } = checked.review.sidecar;
  const header = headerOf(checked);
  const origin = [onFile?.publisher, (checked.published ?? onFile?.published)?.slice(0, 10)];
  const open = new Set(queriesOf(checked.review).filter(({ state }) => state === 'open'));
  return {
    to,
    title: onFile?.title ?? header.title ?? '',
    origin: origin.filter((part) => part !== undefined).join(', '),
    queries: askedOf(checked, to).filter(({ query }) => open.has(query)),
  };
}

function onSheet({ text, review }: CheckedArticle, number: number, query: Query): SheetQuery {
  const reviewed = query.annotation;
  if (reviewed === null) return { number, query, line: null, passage: null };
  const { range } = reviewed.place;
  if (range === null)
    return {
      number,
      query,
      line: null,
      passage: { before: '', words: reviewed.annotation.selector.exact, after: '' },
    };
  const around = blockAround(review, range);
  return {
    number,
    query,
    line: lineColumn(text, range.start).line,
    passage: {
      before: tail(text.slice(around.start, range.start)),
      words: sliceOf(text, range),
      after: head(text.slice(range.end, around.end)),
    },
  };
}

/** The paragraph that a passage stands in, or the passage itself. */
const blockAround = ({ article }: Review, range: Range): Range => {
  const blocks = article.blocks.filter(({ start, end }) => start < range.end && range.start < end);
  return {
    start: Math.min(range.start, ...blocks.map(({ start }) => start)),
    end: Math.max(range.end, ...blocks.map(({ end }) => end)),
  };
};

/** Letters of the words around a passage, on each side: a sentence or two. */
const longestAround = 240;

const head = (words: string): string => {
  if (words.length <= longestAround) return words;
  const cut = words.slice(0, longestAround);
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`;
};

const tail = (words: string): string => {
  if (words.length <= longestAround) return words;
  const cut = words.slice(-longestAround);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
};
