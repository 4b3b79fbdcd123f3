import { sliceOf, type Verdict } from '../../model.ts';
import type { Annotation, Basis } from '../../sidecar/schema.ts';
import type { Patch } from '../../yaml/overlay.ts';
import type { CheckedArticle } from '../check.ts';
import type { ReviewedAnnotation } from '../review.ts';
import { signed, signedAnew, together, type Decision, type Who } from './decision.ts';
import { movedTo, wasAndIs } from './moved.ts';
import { historyBeside } from './pastFinding.ts';
import { whyNoFinding } from './beforehand.ts';

/** Takes a finding away, with everything that hangs on it. */
export const noFinding = {
  verdict: null,
  rating: null,
  correction: null,
  stet: null,
  checkedBy: null,
  checkedAt: null,
  basis: null,
} as const satisfies Patch<Annotation>;

/** A verdict or a rating, and what the passage should read; `null` where that stays open. */
export interface NewFinding {
  readonly verdict?: Verdict;
  /** Of the scale of its folder. */
  readonly rating?: string;
  readonly correction: string | null;
  /** What a tick rests on; a finding that is no tick has none. */
  readonly basis?: Basis;
}

/**
 * Finds something about a passage. What is found now is found about the words that stand there now: where they are
 * others than were checked, the selector moves on to them, what was found about the old ones goes, and a note says so.
 * A correction that was made stays to be confirmed while the finding still asks for one. What another checker has found
 * before stays in the history.
 */
export function setFinding(
  checked: CheckedArticle,
  reviewed: ReviewedAnnotation,
  { verdict, rating, correction, basis }: NewFinding,
  who: Who,
): Decision {
  const refused = whyNoFinding(reviewed);
  if (refused !== null) return { refused };
  const { annotation, place, status } = reviewed;
  const asksForCorrection = verdict === 'needs-correction';
  const patch: Patch<Annotation> = {
    ...(verdict ? { verdict } : {}),
    ...(asksForCorrection && correction !== null ? { correction } : {}),
    ...(verdict && !asksForCorrection ? { correction: null } : {}),
    ...(basis !== undefined || annotation.basis !== undefined ? { basis: basis ?? null } : {}),
    ...(rating ? { rating } : {}),
    ...historyBeside(annotation, who),
    ...signedAnew(who),
  };
  const isOther = place.changes.length > 0;
  const staysToFix = status === 'fixed' && (verdict === undefined || asksForCorrection);
  if (!place.range || staysToFix || !(isOther || place.match === 'unsure'))
    return { changes: [{ does: 'update', annotation: checked.reading.refOf(annotation), patch }] };
  if (!isOther) return movedTo(checked, reviewed, place.range, { patch });
  const now = sliceOf(checked.text, place.range);
  return movedTo(checked, reviewed, place.range, {
    patch: { verdict: null, rating: null, ...patch },
    note: { who, text: `Checked anew. ${wasAndIs(annotation.selector.exact, now)}` },
  });
}

/** The same about several passages, all or none of them; what one of them should read says nothing of the others. */
export const setFindings = (
  checked: CheckedArticle,
  all: readonly ReviewedAnnotation[],
  finding: Omit<NewFinding, 'correction'>,
  who: Who,
): Decision =>
  together(all.map((reviewed) => setFinding(checked, reviewed, { ...finding, correction: null }, who)));

export const removeFinding = (checked: CheckedArticle, reviewed: ReviewedAnnotation): Decision =>
  removeFindings(checked, [reviewed]);

export const removeFindings = (
  { reading }: CheckedArticle,
  all: readonly ReviewedAnnotation[],
): Decision => ({
  changes: all.map(({ annotation }) => ({
    does: 'update',
    annotation: reading.refOf(annotation),
    patch: noFinding,
  })),
});

/** Says what the passage should read, which makes it one that needs a correction; `null` takes that away. */
export function editCorrection(
  { reading }: CheckedArticle,
  { annotation }: ReviewedAnnotation,
  correction: string | null,
  who: Who,
): Decision {
  const patch =
    correction === null
      ? { correction }
      : {
          correction,
          verdict: 'needs-correction' as const,
          ...historyBeside(annotation, who),
          ...signedAnew(who),
        };
  return { changes: [{ does: 'update', annotation: reading.refOf(annotation), patch }] };
}

/** The passage was taken out on purpose. */
export function markCut({ reading }: CheckedArticle, reviewed: ReviewedAnnotation, who: Who): Decision {
  if (reviewed.annotation.cut) return { refused: 'This annotation is marked as cut already.' };
  const { checkedBy, checkedAt } = signed(who);
  const cut = { ...(checkedBy === undefined ? {} : { by: checkedBy }), at: checkedAt };
  return {
    changes: [{ does: 'update', annotation: reading.refOf(reviewed.annotation), patch: { cut } }],
  };
}
