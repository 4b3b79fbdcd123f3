import type { Annotation } from '../core/sidecar/schema.ts';
import type { Rating } from '../core/model.ts';
import type { Status } from '../core/review/review.ts';
import type { Color } from './colors.ts';

/** How a status looks everywhere: never by colour alone. */
export interface StatusLook {
  /** Codicon id. */
  readonly icon: string;
  readonly color: Color;
}

const statusLooks: Readonly<Record<Status, StatusLook>> = {
  open: { icon: 'circle-large-outline', color: 'open' },
  'in progress': { icon: 'color-mode', color: 'open' },
  unresolved: { icon: 'question', color: 'attention' },
  'to fix': { icon: 'edit', color: 'toFix' },
  fixed: { icon: 'pass', color: 'attention' },
  checked: { icon: 'pass-filled', color: 'checked' },
  're-check': { icon: 'refresh', color: 'attention' },
  lost: { icon: 'debug-disconnect', color: 'toFix' },
  cut: { icon: 'trash', color: 'open' },
};

/** How a place is marked: by its status, and apart where it was checked and found wanting. */
export type Mark = Status | 'doubtful';

export const markLooks: Readonly<Record<Mark, StatusLook>> = {
  ...statusLooks,
  doubtful: { icon: 'warning', color: 'attention' },
};

const doubtfulRatings: readonly Rating[] = ['misleading', 'false', 'unproven'];

export const markOf = (status: Status, { rating }: Annotation): Mark =>
  status === 'checked' && rating !== undefined && doubtfulRatings.includes(rating) ? 'doubtful' : status;
