import { sliceOf } from '../../model.ts';
import type { PrintedCorrection } from '../../sidecar/schema.ts';
import type { CheckedArticle } from '../check.ts';
import type { Review, ReviewedAnnotation } from '../review.ts';
import { together, type Decision, type Who } from './decision.ts';
import { confirmPassage } from './recheck.ts';
import { summaryAfter } from './summary.ts';

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

/** Confirms all of them in one step. */
export function confirmAllMade(checked: CheckedArticle, { ready }: MadeCorrections, who: Who): Decision {
  if (ready.length === 0) return { refused: 'No correction was seen made that can be confirmed.' };
  return together(ready.map(({ reviewed, summary }) => confirmPassage(checked, reviewed, summary, who)));
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

/** Notes that a correction was printed after publication. */
export function printCorrection(
  { reading }: CheckedArticle,
  { annotation }: ReviewedAnnotation,
  correction: Omit<PrintedCorrection, 'annotation' | 'at'>,
  { at }: { readonly at: string },
): Decision {
  return {
    changes: [
      { does: 'print correction', annotation: reading.refOf(annotation), correction: { at, ...correction } },
    ],
  };
}

/** Those of which a correction was printed already, by id. */
export const printedIds = ({ sidecar }: Review): ReadonlySet<string> =>
  new Set((sidecar.article?.corrections ?? []).flatMap(({ annotation }) => annotation ?? []));
