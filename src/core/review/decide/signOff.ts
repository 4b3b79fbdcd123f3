import { textSha256 } from '../../hash.ts';
import type { CheckedArticle } from '../check.ts';
import { countOf, leftOpen } from '../closing/signoffs.ts';
import type { ReviewedAnnotation } from '../review.ts';
import { headerOf } from './add.ts';
import type { Decision, Who } from './decision.ts';

/** Open work that may stay open, and why. */
export interface WaivedWork {
  readonly reviewed: ReviewedAnnotation;
  readonly why: string | null;
}

/**
 * Signs the text off as it is now, with how much is open and what of that is waived. The text is kept.
 * @param now ISO moment with its zone: what is overdue by then is open
 */
export function signOff(
  checked: CheckedArticle,
  role: string,
  waived: readonly WaivedWork[],
  { by, at }: Who,
  now = at,
): Decision {
  if (role.trim() === '') return { refused: 'Say as what you sign off: research, copy desk, legal.' };
  if (by === undefined) return { refused: 'A sign-off without a name says nothing. Set your name first.' };
  const hash = textSha256(checked.text);
  const open = countOf(leftOpen(checked.review, now));
  return {
    changes: [
      {
        does: 'sign off',
        signoff: { by, role: role.trim(), at, textSha256: hash, open },
        waived: waived.map(({ reviewed: { annotation }, why }) => ({
          annotation: checked.reading.refOf(annotation),
          ...(why === null ? {} : { why }),
        })),
        article: headerOf(checked),
      },
    ],
    textToKeep: hash,
    signedText: { textSha256: hash, by, role: role.trim(), at, text: checked.text },
  };
}
