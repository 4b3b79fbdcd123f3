import type { Review } from '../../core/review/review.ts';
import { workIn, type WorkCounts } from '../../core/review/work.ts';
import type { ArticleNode } from './nodes.ts';

interface Shown {
  readonly openOnly: boolean;
  /** A part of the path; empty: all. */
  readonly filter: string;
  /** ISO moment with its zone. */
  readonly now: string;
}

/**
 * The articles of the workspace that have annotations, by path; of those that are open as they stand now.
 * @param reviewOf the review of an open article
 * @param pathOf its path from the workspace folder on
 */
export function folderNodes<Uri extends { toString(): string }>(
  articles: readonly { readonly article: Uri; readonly counts: WorkCounts | null }[],
  reviewOf: (article: Uri) => Review | undefined,
  pathOf: (article: Uri) => string,
  { openOnly, filter, now }: Shown,
): readonly ArticleNode[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  return articles.flatMap(({ article, counts: onFile }): ArticleNode[] => {
    const path = pathOf(article);
    if (!words.every((word) => path.toLowerCase().includes(word))) return [];
    const review = reviewOf(article);
    const counts = review ? workIn(review, now) : onFile;
    if (openOnly && counts !== null && counts.attention + counts['to fix'] + counts.open === 0) return [];
    return [{ kind: 'article', article: article.toString(), path, counts, isReviewed: review !== undefined }];
  });
}
