import type { Annotation } from '../core/sidecar/schema.ts';
import type { Rating, Verdict } from '../core/model.ts';
import type { Status } from '../core/review/review.ts';
import type { Color } from './colors.ts';

/** How a status looks everywhere: never by colour alone. */
export interface StatusLook {
  readonly label: string;
  /** Codicon id. */
  readonly icon: string;
  readonly color: Color;
}

const statusLooks: Readonly<Record<Status, StatusLook>> = {
  open: { label: 'Open', icon: 'circle-large-outline', color: 'open' },
  'in progress': { label: 'In progress', icon: 'color-mode', color: 'open' },
  unresolved: { label: 'Unresolved', icon: 'question', color: 'attention' },
  'to fix': { label: 'To fix', icon: 'edit', color: 'toFix' },
  fixed: { label: 'Fixed, to confirm', icon: 'pass', color: 'attention' },
  checked: { label: 'Checked', icon: 'pass-filled', color: 'checked' },
  're-check': { label: 'Re-check', icon: 'refresh', color: 'attention' },
  lost: { label: 'Lost', icon: 'debug-disconnect', color: 'toFix' },
  cut: { label: 'Cut', icon: 'trash', color: 'open' },
};

/** How a place is marked: by its status, and apart where it was checked and found wanting. */
export type Mark = Status | 'doubtful';

export const markLooks: Readonly<Record<Mark, StatusLook>> = {
  ...statusLooks,
  doubtful: { label: 'Checked', icon: 'warning', color: 'attention' },
};

const doubtfulRatings: readonly Rating[] = ['misleading', 'false', 'unproven'];

export const markOf = (status: Status, { rating }: Annotation): Mark =>
  status === 'checked' && rating !== undefined && doubtfulRatings.includes(rating) ? 'doubtful' : status;

export const verdictLabels: Readonly<Record<Verdict, string>> = {
  confirmed: 'Confirmed',
  'needs-correction': 'Needs correction',
  unverified: 'Unverified',
  opinion: 'Opinion',
};

export const ratingLabels: Readonly<Record<Rating, string>> = {
  true: 'True',
  'mostly-true': 'Mostly true',
  'half-true': 'Half true',
  misleading: 'Misleading',
  false: 'False',
  unproven: 'Unproven',
};

/** The finding in words: "Confirmed", "Needs correction, mostly true"; `null` where there is none. */
export function findingLabel({ verdict, rating }: Pick<Annotation, 'verdict' | 'rating'>): string | null {
  const parts = [verdict && verdictLabels[verdict], rating && ratingLabels[rating]].filter(
    (part) => part !== undefined,
  );
  if (parts.length === 0) return null;
  return parts.map((part, nth) => (nth === 0 ? part : part.toLowerCase())).join(', ');
}
