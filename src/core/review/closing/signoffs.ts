import { textSha256 } from '../../hash.ts';
import type { Signoff } from '../../sidecar/schema.ts';
import type { CheckedArticle } from '../check.ts';
import { isSettled, type Item } from '../items/item.ts';
import { isOpenWork, type Review, type ReviewedAnnotation } from '../review.ts';

/** A sign-off, and whether it holds for the text as it is now. */
export interface ReviewedSignoff {
  readonly signoff: Signoff;
  /** The text is the one that was signed off; without its hash nobody can tell. */
  readonly isValid: boolean;
}

/** All sign-offs, the void ones as well, in the order of the file. */
export function signoffsOf({
  text,
  review,
}: Pick<CheckedArticle, 'text' | 'review'>): readonly ReviewedSignoff[] {
  const signoffs = review.sidecar.article?.signoffs ?? [];
  if (signoffs.length === 0) return [];
  const hash = textSha256(text);
  return signoffs.map((signoff) => ({
    signoff,
    isValid: signoff.textSha256?.toLowerCase() === hash,
  }));
}

const comparable = (role: string): string => role.trim().toLowerCase();

/** The last sign-off of a role that holds, else the last that is void; `undefined` where nobody has signed off as that. */
export function signoffAs(signoffs: readonly ReviewedSignoff[], role: string): ReviewedSignoff | undefined {
  const ofRole = signoffs.filter(({ signoff }) => comparable(signoff.role ?? '') === comparable(role));
  return ofRole.findLast(({ isValid }) => isValid) ?? ofRole.at(-1);
}

/** What is not done yet. */
export interface LeftOpen {
  readonly annotations: readonly ReviewedAnnotation[];
  /** What can be wrong and has neither finding nor annotation; what is hardly a fact is left out. */
  readonly items: readonly Item[];
  /** How many sentences nobody has read. */
  readonly unread: number;
}

export const leftOpen = ({ annotations, items, sentences }: Review): LeftOpen => ({
  annotations: annotations.filter(({ status }) => isOpenWork(status)),
  items: items.filter((item) => item.annotation === null && !item.isHardlyFact && !isSettled(item)),
  unread: sentences.filter(({ readBy }) => readBy === null).length,
});
