import type { Range, Selector } from '../model.ts';
import { changedWords, sameWords } from '../selectors/changes.ts';
import type { Place } from '../selectors/place.ts';
import type { Annotation } from '../sidecar/schema.ts';
import { changeOfAttribution } from './attribution.ts';
import { changesBeside, type BesideChange } from './beside.ts';
import { statuses, type ReviewedAnnotation, type ReviewedPlace, type Status } from './review.ts';

export const hasFinding = (annotation: Annotation): boolean =>
  annotation.verdict !== undefined || annotation.rating !== undefined;

/**
 * The status of one place of an annotation: the first that fits, in the order of {@link statuses}.
 * @param checked the words that were checked
 * @param current the words that stand there now; `null` where there is no place
 */
function statusOf(
  annotation: Annotation,
  place: Place,
  checked: string,
  current: string | null,
  beside: readonly BesideChange[],
): Status {
  if (annotation.cut) return 'cut';
  if (place.match === 'lost' || current === null) return 'lost';
  const asChecked = sameWords(checked, current);
  const certain = place.match !== 'unsure';
  const { verdict, correction } = annotation;
  // A correction of typography alone is told from what was checked to the character.
  const reads = (words: string): boolean =>
    sameWords(checked, words) ? current === words && current !== checked : sameWords(words, current);
  if (verdict === 'needs-correction' && correction !== undefined && certain && reads(correction))
    return 'fixed';
  if (hasFinding(annotation) && (!asChecked || !certain || beside.length > 0)) return 're-check';
  if (verdict === 'needs-correction' && !annotation.stet) return 'to fix';
  if (verdict === 'unverified') return 'unresolved';
  if (hasFinding(annotation)) return 'checked';
  if (annotation.assignee !== undefined || (annotation.notes ?? []).length > 0) return 'in progress';
  return 'open';
}

/**
 * Judges the words of a place, apart from how it was found.
 * @param speaks who is read with certainty to say what stands there; null where nobody is, or it is as on file
 */
export function reviewPlace(
  annotation: Annotation,
  selector: Selector,
  place: Place,
  text: string,
  speaks: (range: Range) => string | null = () => null,
): ReviewedPlace {
  const { exact: checked } = selector;
  const current = place.range ? text.slice(place.range.start, place.range.end) : null;
  const beside =
    place.range && place.match !== 'unsure'
      ? besideOf(annotation, selector, place.range, place, text, speaks)
      : [];
  return {
    match: place.match,
    range: place.range,
    score: place.score,
    candidates: place.candidates,
    status: statusOf(annotation, place, checked, current, beside),
    changes: current === null ? [] : changedWords(checked, current),
    beside,
  };
}

/** So many UTF-16 units on either side hold what a finding rests on besides its passage. */
const besideLength = 400;

function besideOf(
  { kind, person, speaker }: Annotation,
  { exact, prefix = '', suffix = '' }: Selector,
  range: Range,
  { then = { before: prefix, after: suffix } }: Place,
  text: string,
  speaks: (range: Range) => string | null,
): BesideChange[] {
  const now = {
    before: text.slice(Math.max(0, range.start - besideLength), range.start),
    after: text.slice(range.end, range.end + besideLength),
  };
  if (kind !== 'quote') return kind === 'note' ? [] : changesBeside(exact, then, now);
  if (person === undefined && speaker === undefined) return [];
  const change = changeOfAttribution(exact, then, now);
  if (change) return [change];
  const other = speaks(range);
  return other === null ? [] : [{ was: speaker ?? '', is: other }];
}

/** From the one that needs attention most to the one that needs none. */
const byUrgency: readonly Status[] = [
  'lost', 're-check', 'to fix', 'fixed', 'unresolved', 'open', 'in progress', 'checked', 'cut',
]; // prettier-ignore

/** With `also`, each place has a status and the worst counts. */
export const worstOf = (found: readonly Status[]): Status =>
  byUrgency.find((status) => found.includes(status)) ?? statuses[statuses.length - 1];

/** A finding that may hold no longer, from the one that needs attention most. */
const doubtfulStatuses: readonly Status[] = ['lost', 're-check', 'fixed'];

/** Whether what was found may hold no longer. */
export const isDoubtful = (status: Status): boolean => doubtfulStatuses.includes(status);

/** By finding: what may hold no longer stands before what has none yet, that before what was found, and last what was cut. */
export const byFinding = (a: ReviewedAnnotation, b: ReviewedAnnotation): number => rankOf(a) - rankOf(b);

function rankOf({ status, annotation }: ReviewedAnnotation): number {
  if (status === 'cut') return doubtfulStatuses.length + 2;
  if (isDoubtful(status)) return doubtfulStatuses.indexOf(status);
  return doubtfulStatuses.length + (hasFinding(annotation) ? 1 : 0);
}

/** Document order; what has no place comes last. */
export const byPlace = (a: { range: Range | null }, b: { range: Range | null }): number =>
  (a.range?.start ?? Infinity) - (b.range?.start ?? Infinity) || (a.range?.end ?? 0) - (b.range?.end ?? 0);
