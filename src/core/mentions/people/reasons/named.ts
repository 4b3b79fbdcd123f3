import type { Evidence } from './reasons.ts';

/** `"of" before` by "of", for words between white space: evidence that names the word itself. */
export const evidenceTable = (words: string, side: 'before' | 'after'): ReadonlyMap<string, Evidence> =>
  new Map(words.split(/\s+/u).map((word) => [word, `"${word}" ${side}`]));
