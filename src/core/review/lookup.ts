import type { Review, ReviewedAnnotation, ReviewedPerson, Suggestion } from './review.ts';
import type { ReviewedRelation } from './reviewedRelation.ts';

interface Lookup {
  readonly annotations: ReadonlyMap<string, ReviewedAnnotation>;
  readonly suggestions: ReadonlyMap<string, Suggestion>;
  readonly people: ReadonlyMap<string, ReviewedPerson>;
  readonly relations: ReadonlyMap<string, ReviewedRelation>;
}

/** Made at the first question about a review: a long list of rows asks for each of its parts. */
const lookups = new WeakMap<Review, Lookup>();

export const annotationIn = (review: Review, key: string): ReviewedAnnotation | undefined =>
  lookupOf(review).annotations.get(key);

export const suggestionIn = (review: Review, key: string): Suggestion | undefined =>
  lookupOf(review).suggestions.get(key);

export const personIn = (review: Review, id: string): ReviewedPerson | undefined =>
  lookupOf(review).people.get(id);

export const relationIn = (review: Review, key: string): ReviewedRelation | undefined =>
  lookupOf(review).relations.get(key);

function lookupOf(review: Review): Lookup {
  const known = lookups.get(review);
  if (known) return known;
  const lookup: Lookup = {
    annotations: keyed(review.annotations, ({ key }) => key),
    suggestions: keyed(review.suggestions, ({ key }) => key),
    people: keyed(review.people, ({ id }) => id),
    relations: keyed(review.relations, ({ key }) => key),
  };
  lookups.set(review, lookup);
  return lookup;
}

const keyed = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T> =>
  new Map(items.map((item) => [keyOf(item), item]));
