import type { Article } from '../../core/article/article.ts';
import { lineColumnsIn } from '../../core/lineColumn.ts';
import type { Range } from '../../core/model.ts';
import type { Review } from '../../core/review/review.ts';

/** Made at the first question about a text: a long list of rows asks for each passage. */
const known = new WeakMap<Article, ReturnType<typeof lineColumnsIn>>();

/** The line that a passage begins on, from 1. */
export function lineOf({ article }: Review, { start }: Range): number {
  const lines = known.get(article) ?? lineColumnsIn(article.text);
  known.set(article, lines);
  return lines(start).line;
}

export const lineInWords = (review: Review, range: Range): string => `line ${String(lineOf(review, range))}`;
