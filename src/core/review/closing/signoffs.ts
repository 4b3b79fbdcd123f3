import { textSha256 } from '../../hash.ts';
import type { Signoff } from '../../sidecar/schema.ts';
import type { CheckedArticle } from '../check.ts';
import { isSettled, type Item } from '../items/item.ts';
import { waitingQueriesOf, type Query } from '../queries.ts';
import type { Review, ReviewedAnnotation } from '../review.ts';
import { workOn } from '../work.ts';
import { overdueResponses, type ReviewedResponse } from './responses.ts';

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

/** The last sign-off that somebody made, else anybody's last. @param by empty where nobody says who checks */
export const lastSignoff = (signoffs: readonly ReviewedSignoff[], by: string): ReviewedSignoff | undefined =>
  signoffs.findLast(({ signoff }) => by !== '' && signoff.by === by) ?? signoffs.at(-1);

/** What is not done yet. */
export interface LeftOpen {
  /** Also those that are checked but for a query that waits. */
  readonly annotations: readonly ReviewedAnnotation[];
  /** What can be wrong and has neither finding nor annotation; what is hardly a fact is left out. */
  readonly items: readonly Item[];
  /** How many sentences nobody has read. */
  readonly unread: number;
  /** Queries that wait, about those annotations or the article as a whole. */
  readonly queries: readonly Query[];
  /** Who was to respond by now, and has not. */
  readonly overdue: readonly ReviewedResponse[];
  /** How many merge conflicts nobody has settled. */
  readonly conflicts: number;
}

/** @param now ISO moment with its zone */
export function leftOpen(review: Review, now: string): LeftOpen {
  const { annotations, items, sentences, sidecar } = review;
  return {
    annotations: annotations.filter((one) => workOn(one) !== 'done'),
    items: items.filter((item) => item.annotation === null && !item.isHardlyFact && !isSettled(item)),
    unread: sentences.filter(({ readBy }) => readBy === null).length,
    queries: waitingQueriesOf(review),
    overdue: overdueResponses(review, now),
    conflicts: sidecar.conflicts.length,
  };
}

/** How much of it there is, each once; what is not read is no work of its own. */
export const countOf = ({ annotations, items, queries, overdue, conflicts }: LeftOpen): number =>
  annotations.length +
  items.length +
  queries.filter(({ annotation }) => annotation === null).length +
  overdue.length +
  conflicts;
