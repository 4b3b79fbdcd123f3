import type { Range } from '../../../src/core/model.ts';
import type { Claim, Figure, Mentions, Quote } from '../../../src/core/mentions/mentions.ts';

export interface KindedRange extends Range {
  readonly kind: string;
}

/** Something the bench can measure. A task it does not offer is `null`. */
export interface Detector {
  readonly name: string;
  readonly people: ((text: string) => readonly Range[]) | null;
  readonly figures: ((text: string) => readonly KindedRange[]) | null;
  /** Everything it does to a text at once, for speed. */
  readonly all: (text: string) => unknown;
}

/** Ours does more than the peers. */
export interface Reading extends Detector {
  readonly all: (text: string) => Mentions;
  readonly figures: (text: string) => readonly Figure[];
  readonly quotes: (text: string) => readonly Quote[];
  readonly claims: (text: string) => readonly Claim[];
  /** How check-worthy a single sentence is, 0 to 1. */
  readonly sentenceScore: (sentence: string) => number;
}
