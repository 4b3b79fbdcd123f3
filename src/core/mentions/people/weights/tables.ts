import type { NameInArticleReason, WordInArticleReason } from '../reasons/inArticle.ts';
import type { ReasonAround, ReasonInName, ReasonInWord } from '../reasons/reasons.ts';

/** Reasons for or against a candidate of several words, and for or against a word that stands alone. */
export type NameReason = ReasonInName | ReasonAround | NameInArticleReason;
export type WordReason = ReasonInWord | ReasonAround | WordInArticleReason;

/**
 * How much each reason weighs, every one that there is: a candidate whose sum is above 0 is a name. `always` is added
 * whatever the reasons are.
 */
export type Weights<Reason extends string> = Readonly<Record<Reason | 'always', number>>;

/** Too rare in the development articles to be fitted. */
export const nameWeightsByHand = {
  'credited in brackets': 2,
  'cricket dismissal before': 3,
  'plural throughout': -2,
} as const satisfies Partial<Weights<NameReason>>;

export const wordWeightsByHand = {
  'credited in brackets': 2,
  'cricket dismissal before': 3,
  'in a line of capitals': -0.5,
} as const satisfies Partial<Weights<WordReason>>;

/** What a fitted table must weigh: all reasons but those that are weighed by hand. */
export type FittedNameWeights = Omit<Weights<NameReason>, keyof typeof nameWeightsByHand>;
export type FittedWordWeights = Omit<Weights<WordReason>, keyof typeof wordWeightsByHand>;
