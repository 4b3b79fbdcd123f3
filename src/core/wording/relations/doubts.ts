import type { Caveat } from '../../figures/phrases/caveat.ts';

const doubts: Readonly<Record<Caveat, string>> = {
  rounding: 'cannot be told: it depends on how the figures were rounded',
  adjusted: 'cannot be told: one side may be adjusted or counted in another way',
  median: 'cannot be told: medians do not add up',
  'several-answers': 'cannot be told: several answers were allowed',
  'other-times': 'cannot be told: the figures are of different times',
};

/** Why it cannot be told. */
export const doubtInWords = (doubt: Caveat | null): string => doubts[doubt ?? 'rounding'];
