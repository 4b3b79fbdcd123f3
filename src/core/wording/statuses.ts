import type { ReviewedPerson, Status } from '../review/review.ts';

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
