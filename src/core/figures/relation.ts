import type { Range } from '../model.ts';
import type { Told } from './told.ts';

export const relationKinds = [
  'weekday', 'date', 'duration', 'age', 'fraction', 'share', 'total', 'vote', 'average', 'change', 'rate', 'headline',
  'caption', 'repeat', 'magnitude', 'name',
] as const; // prettier-ignore
export type RelationKind = (typeof relationKinds)[number];

export const relationAnswers = ['agrees', 'disagrees', 'unknown'] as const;
/**
 * Of a relation that the words of the article state between its own figures. "Agrees" is the article with itself, and
 * never counts as checked; "unknown": it cannot be told.
 */
export type RelationAnswer = (typeof relationAnswers)[number];

/** What the words of an article state about its own figures, dates or names, and whether it holds. */
export interface Relation {
  readonly kind: RelationKind;
  readonly answer: RelationAnswer;
  /** UTF-16, half-open, at least one; the first is where a problem stands. */
  readonly places: readonly Range[];
  /** What it was found by: `core/wording` makes the sentence of the card of it. */
  readonly told: Told;
}
