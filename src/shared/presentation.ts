import { ownRating, ratingRank, type RatingRank, type Scale } from '../core/sidecar/rules/scale.ts';
import type { Annotation, SourceEntry } from '../core/sidecar/schema.ts';
import type { Verdict } from '../core/model.ts';
import type { ItemKind } from '../core/review/items/item.ts';
import type { Status } from '../core/review/statuses.ts';
import type { ChartColor, Color } from './colors.ts';

/** How a status looks everywhere: never by colour alone. */
export interface StatusLook {
  /** Codicon id. */
  readonly icon: string;
  readonly color: Color | ChartColor;
}

const statusLooks: Readonly<Record<Status, StatusLook>> = {
  open: { icon: 'circle-large-outline', color: 'open' },
  'in progress': { icon: 'ellipsis', color: 'open' },
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

/** Of a rating in no scale nobody knows what it means. */
const isDoubtful = (rank: RatingRank | null): boolean =>
  rank === null || rank === 'lower' || rank === 'bottom' || rank === 'open';

export const markOf = (status: Status, { rating }: Annotation, scale: Scale): Mark =>
  status === 'checked' && rating !== undefined && isDoubtful(ratingRank(rating, scale)) ? 'doubtful' : status;

/** Codicon ids: a finding looks the same where it is chosen and where it is shown, and like no other. */
export const verdictIcons: Readonly<Record<Verdict, string>> = {
  confirmed: 'pass-filled',
  'needs-correction': 'edit',
  unverified: 'question',
  opinion: 'comment-discussion',
};

const rankIcons: Readonly<Record<RatingRank, string>> = {
  top: 'check-all',
  upper: 'check',
  middle: 'color-mode',
  lower: 'warning',
  bottom: 'error',
  open: 'circle-slash',
};

/** Codicon id: the folder's own, else by where the rating stands in its scale. */
export function ratingIcon(id: string, scale: Scale): string {
  const rank = ratingRank(id, scale);
  return ownRating(id, scale)?.icon ?? (rank === null ? 'question' : rankIcons[rank]);
}

export const priorityIcons: Readonly<Record<NonNullable<Annotation['priority']>, string>> = {
  high: 'arrow-up',
  medium: 'dash',
  low: 'arrow-down',
};

/** How an annotation looks with a status: by its finding where that holds, the rating before the verdict; else by the status. */
export function lookOf(status: Status, annotation: Annotation, scale: Scale): StatusLook {
  const look = markLooks[markOf(status, annotation, scale)];
  const { verdict, rating } = annotation;
  if (status !== 'checked' && status !== 'unresolved') return look;
  const wantsVerdict = status === 'unresolved' && verdict === undefined;
  if (rating === undefined || verdict === 'needs-correction' || wantsVerdict)
    return verdict === undefined ? look : { ...look, icon: verdictIcons[verdict] };
  const colour = ownRating(rating, scale)?.colour;
  const color = colour === undefined ? look.color : (`charts.${colour}` as const);
  return { icon: ratingIcon(rating, scale), color };
}

/** Codicon ids: how a source came to the desk. */
const wayIcons = {
  document: 'file-text',
  interview: 'comment',
  recording: 'play-circle',
  'reporter-notes': 'notebook',
} as const satisfies Record<NonNullable<SourceEntry['via']>, string>;

export const sourceIcon = ({ via }: Pick<SourceEntry, 'via'>): string =>
  via === undefined ? 'references' : wayIcons[via];

/** Codicon ids of what an item is. */
export const itemIcons: Readonly<Record<ItemKind, string>> = {
  name: 'person',
  role: 'briefcase',
  figure: 'symbol-numeric',
  date: 'calendar',
  quote: 'quote',
  paraphrase: 'comment',
  claim: 'megaphone',
};
