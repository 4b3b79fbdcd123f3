import type { Range } from '../../model.ts';

/** A sentence of one paragraph with how checkable it is, 0 to 1. Offsets are into the paragraph. */
export interface ScoredSentence extends Range {
  readonly score: number;
}

/** Every sentence of a paragraph with its score. */
export function claimsIn(paragraph: string): ScoredSentence[] {
  void paragraph;
  return [];
}
