import { sliceOf, type AnnotationKind, type Range } from '../../model.ts';
import { annotationMeant, annotationOn, innermost } from '../at.ts';
import type { CheckedArticle } from '../check.ts';
import { likelySpeaker, takesRating } from '../decide/beforehand.ts';
import { annotationKindOf } from '../decide/tick.ts';
import { recipientsOf } from '../queries.ts';
import { sourceUses, byUse } from '../sources/restingOn.ts';
import { sourceTitle } from '../sources/named.ts';
import type { Review, ReviewedAnnotation } from '../review.ts';
import type { FindingFields } from './fields.ts';

/** What a form of a finding is about. */
export type Subject =
  | { readonly is: 'annotation'; readonly reviewed: ReviewedAnnotation }
  /** That nobody has annotated. */
  | { readonly is: 'passage'; readonly range: Range; readonly kind: AnnotationKind };

/** A passage by its place: the annotation on just it, else what it would be annotated as. */
export function subjectAt(review: Review, { start, end }: Range): Subject {
  const range = { start, end };
  const reviewed = annotationOn(review, range);
  if (reviewed) return { is: 'annotation', reviewed };
  const item = review.items.find((one) => one.start === range.start && one.end === range.end);
  return { is: 'passage', range, kind: item ? annotationKindOf[item.kind] : 'claim' };
}

/** What the cursor is on: an annotation, else the smallest item; `null` where there is neither. */
export function subjectAtCursor(review: Review, cursor: number): Subject | null {
  const reviewed = annotationMeant(review, { start: cursor, end: cursor }, cursor);
  if (reviewed) return { is: 'annotation', reviewed };
  const item = innermost(review.items, cursor);
  return item ? subjectAt(review, item) : null;
}

export const kindOf = (subject: Subject): AnnotationKind =>
  subject.is === 'annotation' ? subject.reviewed.annotation.kind : subject.kind;

/** The passage as it reads now; the words that were checked where it is gone. */
export function passageOf({ text }: Pick<CheckedArticle, 'text'>, subject: Subject): string {
  if (subject.is === 'passage') return sliceOf(text, subject.range);
  const { annotation, place } = subject.reviewed;
  return place.range ? sliceOf(text, place.range) : annotation.selector.exact;
}

/**
 * By it a draft is found again within its article, and one form goes to a passage. An annotation without an id is known by
 * its words: its place in the file is another's as soon as somebody adds one above.
 */
export function subjectKey(checked: Pick<CheckedArticle, 'text'>, subject: Subject): string {
  if (subject.is === 'passage') return passageOf(checked, subject);
  const { id, kind, selector } = subject.reviewed.annotation;
  return id ?? `${kind} ${selector.prefix ?? ''}|${selector.exact}`;
}

/** The source in hand, as it goes into the form. */
export interface HeldFor {
  readonly source: string;
  readonly locator?: string;
}

/** What the form begins with: what is on file, and what can be known. */
export function fieldsFor(checked: CheckedArticle, subject: Subject, held: HeldFor | null): FindingFields {
  const { review } = checked;
  const on = subject.is === 'annotation' ? subject.reviewed.annotation : null;
  const isNamed = (on?.sources ?? []).some(({ source }) => source === held?.source);
  const entry = review.sidecar.sources.find(({ id }) => id === held?.source);
  const offered =
    held !== null && entry && !isNamed ? { source: sourceTitle(entry), locator: held.locator } : null;
  return {
    verdict: on?.verdict ?? '',
    rating: takesRating(kindOf(subject)) ? (on?.rating ?? '') : '',
    correction: on?.correction ?? passageOf(checked, subject),
    speaker:
      subject.is === 'annotation' ? (subject.reviewed.speaker ?? '') : speakerOf(checked, subject.range),
    source: offered?.source ?? '',
    says: '',
    locator: offered?.locator ?? '',
    note: '',
    to: '',
    priority: on?.priority ?? '',
    assignee: on?.assignee ?? '',
  };
}

function speakerOf(checked: CheckedArticle, range: Range): string {
  const likely = likelySpeaker(checked, range);
  if (likely?.person !== undefined)
    return checked.review.people.find(({ entry }) => entry?.id === likely.person)?.name ?? '';
  return likely?.speaker ?? '';
}

/** What may be typed into a field, the likeliest first. */
export function offersFor({ review }: CheckedArticle): {
  readonly speaker: readonly string[];
  readonly source: readonly string[];
  readonly to: readonly string[];
  readonly assignee: readonly string[];
} {
  const assigned = review.annotations.flatMap(({ annotation }) => annotation.assignee ?? []);
  return {
    speaker: once(review.people.map(({ name }) => name)),
    source: once(byUse(sourceUses(review)).map(({ source }) => sourceTitle(source))),
    to: recipientsOf(review),
    assignee: once(assigned.toReversed()),
  };
}

const once = (words: readonly string[]): string[] => [...new Set(words)];
