import type { Interval } from '../intervals/interval.ts';
import type { Caveat } from '../phrases/caveat.ts';

/** "Rose 12 percent to 56 from 50". Places: the size of the change, where it ends, where it begins. */
export interface ChangeTold {
  readonly form: 'change';
  /** Percent, points, or the amount itself. */
  readonly measured: 'percent' | 'points' | 'amount';
  /** Falls are positive too where the words say that it fell. */
  readonly computed: Interval;
  readonly doubt: Caveat | null;
}

/** "Fell 221 points, or 0.9 percent, to 25,126". Places: the percentage, the step, where it ends. */
export interface StepTold {
  readonly form: 'step';
  /** In percent of where it began. */
  readonly computed: Interval;
  readonly doubt: Caveat | null;
}

/** "160, up from 90". Places: where it ends, where it begins. */
export interface DirectionTold {
  readonly form: 'direction';
  readonly isSaidToRise: boolean;
  readonly doubt: Caveat | null;
}

/** "$24 a pound for 12 pounds, $288"; "$1,000 a month, or $12,000 a year". Places: the total, the rate, how many. */
export interface RateTold {
  readonly form: 'rate';
  readonly computed: Interval;
  readonly doubt: Caveat | null;
}

/**
 * "A record 120, above the previous record of 110"; since a time: "12 percent, the highest since 1990, when it was 13".
 * Places: what it is now, what it was then.
 */
export interface RecordTold {
  readonly form: 'record';
  /** Else the lowest. */
  readonly isHigh: boolean;
  readonly isSince: boolean;
  readonly doubt: Caveat | null;
}

export type ChangesTold = ChangeTold | StepTold | DirectionTold | RecordTold | RateTold;
