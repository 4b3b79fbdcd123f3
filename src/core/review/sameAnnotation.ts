import { addTo } from '../groups.ts';
import { annotationIn } from './lookup.ts';
import type { Review, ReviewedAnnotation } from './review.ts';

/**
 * The same annotation in a later review, also where it has got an id meanwhile; `undefined` where it is gone, or nothing
 * tells which it is.
 */
export function sameAnnotation(review: Review, before: ReviewedAnnotation): ReviewedAnnotation | undefined {
  const { id } = before.annotation;
  if (id !== undefined) return annotationIn(review, id);
  const alike = byPassage(review).get(passageOf(before)) ?? [];
  return alike.length === 1 ? alike[0] : alike.find(({ index }) => index === before.index);
}

type ByPassage = ReadonlyMap<string, readonly ReviewedAnnotation[]>;

/** Made at the first question about a review. */
const known = new WeakMap<Review, ByPassage>();

function byPassage(review: Review): ByPassage {
  const before = known.get(review);
  if (before) return before;
  const made = new Map<string, ReviewedAnnotation[]>();
  for (const reviewed of review.annotations) addTo(made, passageOf(reviewed), reviewed);
  known.set(review, made);
  return made;
}

const passageOf = ({ annotation: { kind, selector } }: ReviewedAnnotation): string =>
  `${kind} ${selector.exact}`;
