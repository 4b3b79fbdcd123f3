import type { Candidate } from './place.ts';
import type { Certainty } from './weigh/certainty.ts';

/** A place for a passage, and whether it may stand. */
export interface JudgedPlace extends Candidate {
  readonly certainty: Certainty;
  /** All its words are there, in one piece. */
  readonly whole: boolean;
  /** All that is known to have stood around it is there, too, and nowhere else. */
  readonly isOnly: boolean;
  /** Its sentence, more than itself, is there as a whole and nowhere else. */
  readonly inStatement: boolean;
  /** What stands right before or right behind it reads much like it. */
  readonly inRow: () => boolean;
  /** The share of all known context that stands there again, in rows of words beside the place. */
  readonly surroundings: number;
}

/** So much of the context has to stand beside a place that outranks the whole of it elsewhere, or the passage's own sentence. */
export const allAround = 0.9;
