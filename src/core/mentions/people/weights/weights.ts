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

/** Everything that the reader of people weighs. */
export interface PeopleWeights {
  /** Reasons for or against a candidate of several words. */
  readonly name: Weights<NameReason>;
  /** Reasons for or against a word that stands alone. */
  readonly word: Weights<WordReason>;
  /** The same two with what other names in the article say. */
  readonly nameLinks: Weights<NameLinkReason>;
  readonly wordLinks: Weights<WordLinkReason>;
}

export const peopleWeights: PeopleWeights = {
  name: { ...nameWeightsByHand, ...fitted.nameWeights },
  word: { ...wordWeightsByHand, ...fitted.wordAloneWeights },
  nameLinks: fitted.nameLinkWeights,
  wordLinks: fitted.wordLinkWeights,
};
