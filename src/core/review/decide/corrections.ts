import type { PrintedCorrection } from '../../sidecar/schema.ts';
import type { CheckedArticle } from '../check.ts';
import type { MadeCorrections } from '../closing/madeCorrections.ts';
import type { ReviewedAnnotation } from '../review.ts';
import { together, type Decision, type Who } from './decision.ts';
import { confirmPassage } from './recheck.ts';

/** Confirms all of them in one step. */
export function confirmAllMade(checked: CheckedArticle, { ready }: MadeCorrections, who: Who): Decision {
  if (ready.length === 0) return { refused: 'No correction was seen made that can be confirmed.' };
  return together(ready.map(({ reviewed, summary }) => confirmPassage(checked, reviewed, summary, who)));
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
