import { usualRatings, type UsualRating } from '../../model.ts';

/**
 * The colours of charts in VS Code: each theme, light, dark or of high contrast, has its own of them, made to be told
 * apart and read on its background. A colour in figures would be right in one theme and lost in another, and the icon of
 * a row takes none.
 */
export const ratingColours = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'foreground'] as const;
export type RatingColour = (typeof ratingColours)[number];

/** A rating of a folder's own. */
export interface OwnRating {
  /** As sidecars write it; unique in the scale. */
  readonly id: string;
  readonly label: string;
  /** The higher, the truer; left out: without a number, it says that the question is open. */
  readonly value?: number;
  /** Codicon id. */
  readonly icon?: string;
  readonly colour?: RatingColour;
}

/** The ratings that hold for the articles of a folder. It is data alone: a page can be sent it. */
export interface Scale {
  /** The folder's own, in its order; empty where it has none, and the usual ones are offered. */
  readonly own: readonly OwnRating[];
  /** No part of them could not be read. Else a rating that is not among them may be one all the same. */
  readonly isWhole: boolean;
}

export const usualScale: Scale = { own: [], isWhole: true };

/** The usual ratings in figures, five for true; `unproven` is without. */
const usualValues: Readonly<Record<UsualRating, number | null>> = {
  true: 5,
  'mostly-true': 4,
  'half-true': 3,
  misleading: 2,
  false: 1,
  unproven: null,
};

const isUsual = (id: string): id is UsualRating => Object.hasOwn(usualValues, id);

/** The rating of the folder's own with that id. */
export const ownRating = (id: string, { own }: Scale): OwnRating | null =>
  own.find((rating) => rating.id === id) ?? null;

/** The usual rating that an id means where the folder has none of its own with it: in old sidecars it means what it meant. */
export const usualRating = (id: string, scale: Scale): UsualRating | null =>
  isUsual(id) && ownRating(id, scale) === null ? id : null;

/** The ids of the ratings that can be given, in their order. */
export const offeredRatings = ({ own }: Scale): readonly string[] =>
  own.length > 0 ? own.map(({ id }) => id) : usualRatings;

/** Where a rating stands in its scale, from wholly true to wholly false; `open` where it leaves that open. */
export const ratingRanks = ['top', 'upper', 'middle', 'lower', 'bottom', 'open'] as const;
export type RatingRank = (typeof ratingRanks)[number];

/** A rating in figures, among those it is one of. */
export interface RatingInFigures {
  /** `null` where it leaves open what it was to say. */
  readonly value: number | null;
  readonly lowest: number;
  readonly highest: number;
}

/** A rating in figures, among the folder's or the usual ones; `null` where it is in neither. */
export function ratingInFigures(id: string, scale: Scale): RatingInFigures | null {
  const mine = ownRating(id, scale);
  if (mine === null && !isUsual(id)) return null;
  const values = mine ? scale.own.map(({ value }) => value ?? null) : Object.values(usualValues);
  const figures = values.filter((value) => value !== null);
  const value = mine ? (mine.value ?? null) : isUsual(id) ? usualValues[id] : null;
  return { value, lowest: Math.min(...figures), highest: Math.max(...figures) };
}

/** Where a rating stands among those it is one of, the folder's or the usual ones; `null` where it is in neither. */
export function ratingRank(id: string, scale: Scale): RatingRank | null {
  const found = ratingInFigures(id, scale);
  return found && rankOf(found);
}

function rankOf({ value, lowest, highest }: RatingInFigures): RatingRank {
  if (value === null) return 'open';
  const middle = (lowest + highest) / 2;
  // Of a scale of one step nothing is higher or lower.
  if (value === middle) return 'middle';
  if (value > middle) return value === highest ? 'top' : 'upper';
  return value === lowest ? 'bottom' : 'lower';
}

/** Whether a rating leaves open what it was to say: it is without a number, or nobody knows what it means. */
export const leavesOpen = (id: string, scale: Scale): boolean => {
  const rank = ratingRank(id, scale);
  return rank === 'open' || rank === null;
};
