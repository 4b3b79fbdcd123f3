import type { Interval } from '../intervals/interval.ts';
import type { Caveat } from '../phrases/caveat.ts';

/** Why the answer is "unknown"; `null` with any other. */
interface Doubt {
  readonly doubt: Caveat | null;
}

/** A part, a whole, and the share that it is said to be. Places: share, part, whole. */
export interface ShareTold extends Doubt {
  readonly form: 'share';
  /** In percent, with the rounding that is usual. */
  readonly computed: Interval;
}

/** One share said in two ways: "just over a quarter, 26 percent". Places: both, as they stand. */
export interface SameShareTold extends Doubt {
  readonly form: 'same-share';
}

/** "Six of the last seven", "14, including six children": no part is more than its whole. Places: part, whole. */
export interface PartTold extends Doubt {
  readonly form: 'part';
  /** Of the whole, in percent. */
  readonly computed: Interval;
}

/** "12 people: seven men and five women". Places: the total, then its items. */
export interface TotalTold extends Doubt {
  readonly form: 'total';
  /** The sum of the items. */
  readonly computed: Interval;
}

/** "19 percent, nearly twice the 10 percent". Places: the words of the multiple, the larger, the smaller. */
export interface MultipleTold extends Doubt {
  readonly form: 'multiple';
  /** How many times the smaller the larger is. */
  readonly computed: Interval;
}

/** Shares of one thing, which cannot be more than all of it. Places: the shares. */
export interface SplitTold extends Doubt {
  readonly form: 'split';
  /** Their sum in percent. */
  readonly computed: Interval;
}

/** "By nine points, 47 percent to 38". Places: the lead, the two that it parts; or the lead and a score of both. */
export interface LeadTold extends Doubt {
  readonly form: 'lead';
  readonly computed: Interval;
}

/** "Voted unanimously, 9-0": nobody votes against. Places: the word, the score. */
export interface UnanimousTold extends Doubt {
  readonly form: 'unanimous';
}

/** "Voted 52-48 in the 100-member Senate": no more votes than seats. Places: the score, the seats. */
export interface SeatsTold extends Doubt {
  readonly form: 'seats';
  readonly votes: number;
}

/** "37 percent of the 9": some whole number has to give it. Places: the percentage, the count. */
export interface WholeCountTold extends Doubt {
  readonly form: 'whole-count';
  /** The whole numbers nearest to it, and what they are in percent. */
  readonly nearest: readonly { readonly count: number; readonly percent: number }[];
}

/** "$12 million from 400 donors, an average of $30,000". Places: the average, the total, how many. */
export interface AverageTold extends Doubt {
  readonly form: 'average';
  readonly computed: Interval;
}

export type PartsTold =
  | ShareTold
  | SameShareTold
  | PartTold
  | TotalTold
  | MultipleTold
  | SplitTold
  | LeadTold
  | UnanimousTold
  | SeatsTold
  | WholeCountTold
  | AverageTold;
