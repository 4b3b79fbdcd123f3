import type { Match, Range } from '../model.ts';

/** A place that a passage might be; `score` from 0 to 1. */
export interface Candidate {
  readonly range: Range;
  readonly score: number;
}

/** Where a passage was found. */
export interface Place {
  readonly match: Match;
  /** Null when lost. */
  readonly range: Range | null;
  /** How certain, from 0 to 1. */
  readonly score: number;
  /** The best other places, at most five, best first, where the match is `unsure` or `lost`. */
  readonly candidates: readonly Candidate[];
  /** Nothing tells but that the passage was taken out there and other words typed. */
  readonly isTypedThere?: true;
  /** What stood right before and after it in the text that was checked, where somebody still has that. */
  readonly then?: { readonly before: string; readonly after: string };
}
