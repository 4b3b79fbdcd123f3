import { sliceOf, type Range } from '../../model.ts';
import { changedWords } from '../../selectors/changes.ts';
import type { Annotation } from '../../sidecar/schema.ts';
import type { CheckedArticle } from '../check.ts';
import type { ReviewedAnnotation } from '../review.ts';
import { signedAnew, type Decision, type Who } from './decision.ts';
import { noFinding } from './finding.ts';
import { movedTo, wasAndIs } from './moved.ts';
import { withFindingOfNow } from './pastFinding.ts';

/**
 * Confirming a fix makes the correction the words that were checked, and the passage confirmed, and what was found before
 * history, with its rating, which was of the old words; confirming a re-check makes the new words the checked ones. Both
 * leave a note with the old and the new words.
 * @param summary what is said of the passage in short from now on; `null` for nothing
 */
export function confirmPassage(
  checked: CheckedArticle,
  reviewed: ReviewedAnnotation,
  summary: string | null,
  who: Who,
): Decision {
  const { annotation, status, place } = reviewed;
  const isFix = status === 'fixed';
  if (!(isFix || status === 're-check') || !place.range)
    return {
      refused: 'There is nothing to confirm here: the passage reads as it did when it was checked.',
    };
  const { exact } = annotation.selector;
  const now = sliceOf(checked.text, place.range);
  const isSame = changedWords(exact, now).length === 0;
  const text = `${isFix ? 'Fixed' : 'Checked again'}. ${wasAndIs(exact, now)}`;
  return movedTo(checked, reviewed, place.range, {
    patch: {
      ...(isFix ? confirmedAfter(annotation) : {}),
      ...(summary === (annotation.summary ?? null) ? {} : { summary }),
      ...signedAnew(who),
    },
    ...(isSame ? {} : { note: { who, text } }),
    confirmsAlso: true,
  });
}

const confirmedAfter = (annotation: Annotation) =>
  ({ verdict: 'confirmed', rating: null, correction: null, history: withFindingOfNow(annotation) }) as const;

/**
 * Puts an annotation on another passage. On the same words a finding goes along as it is; on others only where somebody
 * says that it holds for them, and else it goes into the note.
 * @param finding the finding in words; `null` where there is none
 * @param holds whether it is true of the words there, too
 */
export function reattach(
  checked: CheckedArticle,
  reviewed: ReviewedAnnotation,
  range: Range,
  { finding, holds }: { readonly finding: string | null; readonly holds: boolean },
  who: Who,
): Decision {
  const { exact } = reviewed.annotation.selector;
  const now = sliceOf(checked.text, range);
  if (changedWords(exact, now).length === 0) return movedTo(checked, reviewed, range, {});
  const was = `Re-attached. ${wasAndIs(exact, now)}`;
  if (finding === null) return movedTo(checked, reviewed, range, { note: { who, text: was } });
  return movedTo(checked, reviewed, range, {
    patch: holds ? signedAnew(who) : noFinding,
    note: { who, text: holds ? was : `${was} The finding on the old words was: ${finding}.` },
  });
}
