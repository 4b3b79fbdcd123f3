import type { Review, ReviewedAnnotation, ReviewedPerson } from './review.ts';
import { byFinding } from './status.ts';

/** The annotations on what a person says: first those that are lost or to be looked at again, then by what was found. */
export const findingsOnSaid = ({ annotations }: Review, person: ReviewedPerson): ReviewedAnnotation[] =>
  annotations.filter((reviewed) => isOf(reviewed, person)).toSorted(byFinding);

/** An id is one person; words are whoever bears that name. */
const isOf = (
  { annotation, speaker }: ReviewedAnnotation,
  { entry, detected, name }: ReviewedPerson,
): boolean =>
  annotation.person === undefined
    ? annotation.speaker !== undefined && speaker === name
    : annotation.person === (entry?.id ?? detected?.id);
