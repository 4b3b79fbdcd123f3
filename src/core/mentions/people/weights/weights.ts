import type { NameLinkReason, WordLinkReason } from '../reasons/links.ts';
import * as fitted from './fitted.ts';
import {
  nameWeightsByHand,
  wordWeightsByHand,
  type NameReason,
  type Weights,
  type WordReason,
} from './tables.ts';

/** Sum of the weights of some reasons. */
export function scoreOf<Reason extends string>(
  reasons: readonly Reason[],
  weights: Readonly<Record<Reason, number>>,
): number {
  let score = 0;
  for (const reason of reasons) score += weights[reason];
  return score;
}

export const nameWeights: Weights<NameReason> = { ...nameWeightsByHand, ...fitted.nameWeights };
export const wordAloneWeights: Weights<WordReason> = { ...wordWeightsByHand, ...fitted.wordAloneWeights };
export const nameLinkWeights: Weights<NameLinkReason> = fitted.nameLinkWeights;
export const wordLinkWeights: Weights<WordLinkReason> = fitted.wordLinkWeights;
