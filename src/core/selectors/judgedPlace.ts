import type { Candidate } from './place.ts';
import type { Certainty } from './weigh/certainty.ts';

/** A place for a passage, and whether it may stand. */
export interface JudgedPlace extends Candidate {
  readonly certainty: Certainty;
  /** All its words are there, in one piece. */
  readonly whole: boolean;
}
