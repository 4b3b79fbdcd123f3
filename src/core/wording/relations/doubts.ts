import type { Caveat } from '../../figures/phrases/caveat.ts';

const doubts: Readonly<Record<Caveat, string>> = {
  rounding: 'cannot be told: it depends on how the figures were rounded',
  adjusted: 'cannot be told: one side may be adjusted or counted in another way',
  median: 'cannot be told: a median is no average',
  'several-answers': 'cannot be told: several answers were allowed',
};

/** Why it cannot be told. */
export const doubtInWords = (doubt: Caveat | null): string => doubts[doubt ?? 'rounding'];
