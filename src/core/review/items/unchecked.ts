import { firstAt } from '../../halving.ts';
import { byStart, overlaps, type Range } from '../../model.ts';
import { correctionsShown } from '../checking/corrections.ts';
import { Intervals } from '../intervals.ts';
import type { Review, ReviewedAnnotation } from '../review.ts';
import type { Item, ItemKind } from './item.ts';

/** When the text shows what nobody has looked at: once checking has begun, always, or never. */
export const markings = ['begun', 'always', 'never'] as const;
export type Marking = (typeof markings)[number];

/** How much of an item is marked; of what is a sentence or more nothing: a line below half of the text tells nothing. */
const markedOf: Readonly<Record<ItemKind, 'whole' | 'first word' | 'nothing'>> = {
  name: 'whole',
  role: 'whole',
  figure: 'whole',
  date: 'whole',
  quote: 'first word',
  paraphrase: 'nothing',
  claim: 'nothing',
};

const quotationMark = /[“”‘’„‚«»"']/u;

/**
 * Where the text shows what is unchecked, in order and apart from one another: names, roles, figures and dates, and the
 * beginning of quotations. What is annotated by itself, or within a passage that is marked as open, has that mark; what a
 * correction takes out has been looked at, and is struck out.
 * @param within what reaches into this range
 */
export function uncheckedIn(
  { article: { text }, items, annotations }: Pick<Review, 'article' | 'items' | 'annotations'>,
  within: Range,
): Range[] {
  const placesOf = ({ place, also }: ReviewedAnnotation) => [place, ...also];
  const near = annotations.filter((one) =>
    placesOf(one).some(({ range }) => range && overlaps(range, within)),
  );
  const markedOpen = new Intervals(
    near
      .flatMap(placesOf)
      .flatMap(({ status, range }) =>
        range && (status === 'open' || status === 'in progress') ? [range] : [],
      ),
  );
  const struck = new Intervals(correctionsShown(text, near).map((one) => one.struck));
  const marks: Range[] = [];
  const from = firstAt(items.length, (at) => items[at].start >= within.start);
  for (let at = from; at < items.length && items[at].start < within.end; at++) {
    const item = items[at];
    if (item.state !== 'open' || item.annotation !== null || item.isHardlyFact) continue;
    const mark = markOf(text, item);
    if (mark && !markedOpen.anyContains(mark) && !struck.anyOverlaps(mark)) marks.push(mark);
  }
  return apart(marks);
}

function markOf(text: string, { kind, start, end }: Item): Range | null {
  const how = markedOf[kind];
  if (how === 'nothing') return null;
  if (how === 'whole') return { start, end };
  const word = /^\S+/u.exec(text.slice(start, end));
  if (!word) return null;
  const from = quotationMark.test(text.charAt(start - 1)) ? start - 1 : start;
  return { start: from, end: start + word[0].length };
}

/** Of those that touch each other one. */
function apart(ranges: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const range of [...ranges].sort(byStart)) {
    const last = out.at(-1);
    if (last && range.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else out.push(range);
  }
  return out;
}

type Begun = Pick<Review, 'items' | 'sentences'>;

/** A long article is asked anew with each scroll. */
const known = new WeakMap<Begun, boolean>();

/** Whether somebody has found something out about the article: before that everything is unchecked, and no mark tells more. */
export function isBegun(review: Begun): boolean {
  const answer = known.get(review) ?? looksBegun(review);
  known.set(review, answer);
  return answer;
}

const looksBegun = ({ items, sentences }: Begun): boolean =>
  items.some(({ state }) => state !== 'open' && state !== 'in progress') ||
  sentences.some(({ readBy }) => readBy !== null);

export const isMarked = (marking: Marking, review: Begun): boolean =>
  marking === 'always' || (marking === 'begun' && isBegun(review));

/** What to set for the marks to be there in this article: no more than is needed. */
export const markingToShow = (review: Begun): Marking => (isBegun(review) ? 'begun' : 'always');
