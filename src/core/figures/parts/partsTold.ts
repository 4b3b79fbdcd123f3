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

export type PartsTold = ShareTold | SameShareTold;
