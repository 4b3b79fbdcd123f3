import type { HedgeDirection } from '../../mentions/mentions.ts';

/** How far a hedged number may be from the one that is printed, as a multiple of it. */
export interface HedgeWidth {
  /** Words of the kind, as the documentation lists them. */
  readonly words: string;
  /** 0 is anything from nothing. */
  readonly from: number;
  readonly to: number;
}

/** "More than" leaves the number itself out, by so much of it. */
const strictly = 1e-6;

/**
 * The one table of how much hedges allow: whoever reads news takes "nearly half" of 43 percent, but not of 40. Set by
 * hand and held against the articles of PolNeAR and NumHG (folds 1 to 3): with it no sentence there disagrees that holds.
 */
export const hedgeWidths: Readonly<Record<HedgeDirection, HedgeWidth>> = {
  about: { words: 'about, roughly, some, an estimated', from: 0.88, to: 1.12 },
  'just-under': { words: 'nearly, almost, just under', from: 0.85, to: 1 },
  'just-over': { words: 'just over, slightly more than', from: 1, to: 1.15 },
  over: { words: 'more than, over, in excess of', from: 1 + strictly, to: Infinity },
  'at-least': { words: 'at least, no fewer than', from: 1, to: Infinity },
  under: { words: 'less than, fewer than, under', from: 0, to: 1 - strictly },
  'at-most': { words: 'up to, as many as, at most', from: 0, to: 1 },
};
