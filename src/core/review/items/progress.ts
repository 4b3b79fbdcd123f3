import { waitingQueriesOf } from '../queries.ts';
import type { Review } from '../review.ts';
import { isSettled, itemKinds, type Item, type ItemKind } from './item.ts';

/** How far the checking of an article has come. What is hardly a fact counts nowhere. */
export interface Progress {
  /** Items that the checker is through with, of all. */
  readonly settled: number;
  readonly of: number;
  /** Annotations that wait for a correction. */
  readonly toFix: number;
  /** Queries that wait for an answer, or for its acceptance. */
  readonly queries: number;
  /** Sentences read, of all. */
  readonly read: number;
  readonly sentences: number;
}

export function progressOf(review: Review): Progress {
  const items = review.items.filter(({ isHardlyFact }) => !isHardlyFact);
  return {
    settled: items.filter(isSettled).length,
    of: items.length,
    toFix: review.annotations.filter(({ status }) => status === 'to fix').length,
    queries: waitingQueriesOf(review).length,
    read: review.sentences.filter(({ readBy }) => readBy !== null).length,
    sentences: review.sentences.length,
  };
}

/** The items that are left, in reading order. */
export const itemsLeft = ({ items }: Pick<Review, 'items'>): readonly Item[] =>
  items.filter((item) => !item.isHardlyFact && !isSettled(item));

/** A class of items, and those of it that are left. */
export interface LeftOfKind {
  readonly kind: ItemKind;
  readonly items: readonly Item[];
}

/** What is left by class, each in reading order; classes of which nothing is left are not among them. */
export function leftByKind(review: Pick<Review, 'items'>): readonly LeftOfKind[] {
  const left = itemsLeft(review);
  return itemKinds
    .map((kind) => ({ kind, items: left.filter((item) => item.kind === kind) }))
    .filter(({ items }) => items.length > 0);
}

/** How many items are left in each sentence, by its index. */
export function leftBySentence(review: Pick<Review, 'items' | 'sentences'>): readonly number[] {
  const counts = review.sentences.map(() => 0);
  for (const { sentence } of itemsLeft(review)) if (sentence >= 0) counts[sentence]++;
  return counts;
}
