import { isDoubtful } from '../review/status.ts';
import type { CoverageClass, ReviewedAnnotation, ReviewedPerson, ReviewedPlace } from '../review/review.ts';
import type { Status } from '../review/statuses.ts'; // prettier-ignore
import type { Scale } from '../sidecar/rules/scale.ts';
import type { Annotation } from '../sidecar/schema.ts';
import { besideInWords, differencesInWords } from './changes.ts';
import { findingSoFar } from './findings.ts';

/** For a column of a table the name of the status is word enough. */
export const statusLabels: Readonly<Record<Status, string>> = {
  open: 'Open',
  'in progress': 'In progress',
  unresolved: 'Unresolved',
  'to fix': 'To fix',
  fixed: 'Fixed, to confirm',
  checked: 'Checked',
  're-check': 'Re-check',
  lost: 'Lost',
  cut: 'Cut',
};

/** How it stands with an annotation, for a heading: a finding that may hold no longer stands apart from those that do. */
export const standingLabel = (
  { status, annotation }: Pick<ReviewedAnnotation, 'status' | 'annotation'>,
  scale: Scale,
): string =>
  isDoubtful(status) || status === 'cut'
    ? statusLabels[status]
    : (findingSoFar(annotation, status, scale) ?? 'No finding yet');

/** How it stands with a name, within a sentence. */
export const nameStatusWords: Readonly<Record<ReviewedPerson['status'], string>> = {
  checked: 'name checked',
  're-check': 'name to check again',
  'in progress': 'name not checked',
  open: 'name not checked',
};

/** The same in full, on a card that is about the person; `null` where the card offers to check the name instead. */
export const nameStatusInFull: Readonly<Record<ReviewedPerson['status'], string | null>> = {
  checked: 'checked in every printed form',
  're-check': 'printed differently since it was checked',
  'in progress': null,
  open: null,
};

/** What a report says of a name to check again. */
export const nameToCheckAgain = ({ name }: Pick<ReviewedPerson, 'name'>): string =>
  `The name of ${name} is printed in another form than those checked.`;

/** What coverage counts, of each class. */
export const coverageLabels: Readonly<Record<CoverageClass, string>> = {
  name: 'names',
  figure: 'figures',
  date: 'dates',
  quote: 'quotes',
};

/**
 * What stands at the top of a card: how it stands at this place, and behind it what was found or what it is. What changed
 * since is said above the card, by the problem at the passage, see {@link changeWords}.
 */
export function headingAt(
  annotation: Annotation,
  { status, match }: ReviewedPlace,
  scale: Scale,
): { readonly state: string; readonly rest: string } {
  const finding = findingSoFar(annotation, status, scale);
  if (!isDoubtful(status) && status !== 'cut')
    return { state: finding ?? statusLabels[status], rest: annotation.kind };
  const isElsewhere = status === 're-check' && match === 'unsure';
  const state = isElsewhere ? 'Re-check, place not certain' : statusLabels[status];
  return { state, rest: finding === null ? annotation.kind : `finding: ${finding}` };
}

/**
 * What somebody has to know at the passage itself, whose words are in sight; `null` where nothing changed. In the
 * sidecar the words that stand there now are out of sight: the review's issues say it there.
 * @param current the words of the passage as they stand there now
 */
export function changeWords(
  { annotation, place, status }: Pick<ReviewedAnnotation, 'annotation' | 'place' | 'status'>,
  current: string,
): string | null {
  if (status === 'fixed') return 'Corrected as asked. Confirm it with Copydesk: Confirm Passage.';
  if (status !== 're-check') return null;
  if (place.match !== 'unsure' && place.changes.length === 0 && place.beside.length > 0)
    return annotation.kind === 'quote'
      ? `Who says it, or how, reads differently since it was checked: ${besideInWords(place.beside)}`
      : `What stands beside it reads differently since it was checked: ${besideInWords(place.beside)}`;
  return place.match === 'unsure'
    ? 'Perhaps not the passage that was checked. Confirm or re-attach it.'
    : `Changed since it was checked: ${differencesInWords(annotation.selector.exact, current)}`;
}
