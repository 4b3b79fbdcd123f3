import type { CoverageClass, ReviewedAnnotation, ReviewedPerson, Status } from '../review/review.ts';
import { shorten } from '../shorten.ts';

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

/** How much of the words that were checked is shown beside those that stand there now, in letters. */
const longestWas = 120;

/**
 * What somebody has to know at the passage itself, whose words are in sight; `null` where nothing changed. In the
 * sidecar the words that stand there now are out of sight: the review's issues say it there.
 */
export function changeWords({
  annotation,
  place,
  status,
}: Pick<ReviewedAnnotation, 'annotation' | 'place' | 'status'>): string | null {
  const { exact } = annotation.selector;
  if (status === 'fixed') return 'Corrected as asked. Confirm it with Copydesk: Confirm Passage.';
  if (status !== 're-check') return null;
  return place.match === 'unsure'
    ? `It is not certain that this is the passage that was checked: “${shorten(exact)}”. Confirm or re-attach it.`
    : `Reads differently since it was checked. Was: “${shorten(exact, longestWas)}”`;
}
