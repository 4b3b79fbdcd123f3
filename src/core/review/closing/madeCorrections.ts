import { sliceOf } from '../../model.ts';
import type { CheckedArticle } from '../check.ts';
import { summaryAfter } from '../decide/summary.ts';
import type { Review, ReviewedAnnotation } from '../review.ts';

/** Corrections that were seen made. */
export interface MadeCorrections {
  /** Those that can be confirmed together, each with what is said of it in short from then on. */
  readonly ready: readonly { readonly reviewed: ReviewedAnnotation; readonly summary: string | null }[];
  /** Those of which somebody has to say first whether the summary holds. */
  readonly asking: readonly ReviewedAnnotation[];
}

export function madeCorrections({ text, review }: Pick<CheckedArticle, 'text' | 'review'>): MadeCorrections {
  const fixed = review.annotations.filter(({ status }) => status === 'fixed');
  const summaries = fixed.map((reviewed) => ({ reviewed, summary: summaryOf(text, reviewed) }));
  return {
    ready: summaries.flatMap(({ reviewed, summary }) =>
      summary === undefined ? [] : [{ reviewed, summary }],
    ),
    asking: summaries.flatMap(({ reviewed, summary }) => (summary === undefined ? [reviewed] : [])),
  };
}

/** `undefined` where nobody but a reader can tell. */
function summaryOf(text: string, { annotation, place }: ReviewedAnnotation): string | null | undefined {
  if (annotation.summary === undefined) return null;
  if (!place.range || place.changes.length === 0) return annotation.summary;
  return summaryAfter(annotation.summary, annotation.selector.exact, sliceOf(text, place.range)) ?? undefined;
}

/** What a printed correction says of an annotation: what the article said and what it says now. */
export function correctedWords({
  annotation,
}: ReviewedAnnotation): { readonly was: string; readonly now: string } | null {
  const { correction, selector, history = [], verdict } = annotation;
  if (verdict === 'needs-correction')
    return correction === undefined ? null : { was: selector.exact, now: correction };
  const before = history.findLast((past) => past.verdict === 'needs-correction');
  return before?.exact === undefined ? null : { was: before.exact, now: selector.exact };
}

/** Those of which a correction was printed already, by id. */
export const printedIds = ({ sidecar }: Review): ReadonlySet<string> =>
  new Set((sidecar.article?.corrections ?? []).flatMap(({ annotation }) => annotation ?? []));
