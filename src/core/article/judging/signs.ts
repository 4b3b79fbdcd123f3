/** How strongly each sign shows, 0 to 1. */
export type Strengths<Sign extends string> = Readonly<Record<Sign, number>>;

/** A text that is shorter than this, in words, is measured as if it were as long: one word in ten is no habit. */
const shortest = 60;

/** A rate per hundred words as a share of the rate at which it shows in full: more than that says nothing more. */
export const shown = (count: number, words: number, full: number): number =>
  Math.min(1, (100 * count) / Math.max(words, shortest) / full);
