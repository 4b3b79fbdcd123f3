import type { Range } from '../model.ts';

/** Where something stands in the article. */
export interface HandedPlace {
  /** UTF-16, half-open. */
  readonly range: Range;
  /** From 1. */
  readonly line: number;
}
