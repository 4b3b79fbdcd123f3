import type { ReviewedAnnotation } from '../../core/review/review.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Ref } from '../../shared/refs.ts';

/** What of the tree the cursor is in: the annotation that is meant, else the suggestion there. */
export function refAt(
  { document, review }: CheckedDocument,
  cursor: number,
  meant: ReviewedAnnotation | undefined,
): Ref | undefined {
  const article = document.uri.toString();
  if (meant) return { article, kind: 'annotation', key: meant.key };
  const suggestion = review.suggestions.find(({ claim }) => claim.start <= cursor && cursor <= claim.end);
  return suggestion && { article, kind: 'suggestion', key: suggestion.key };
}

/** Whether somebody has annotated the article further: the new one may be under the cursor. */
export const hasMore = (before: CheckedDocument, { document, review }: CheckedDocument): boolean =>
  before.document === document && review.annotations.length > before.review.annotations.length;
