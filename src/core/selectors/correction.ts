import type { Range } from '../model.ts';
import { sameWords } from './changes.ts';
import { edgesOf } from './edges.ts';
import { rangeOf } from './range.ts';
import { tokenize } from './words/tokenize.ts';
import type { Tokens } from './words/tokens.ts';
import { tokensIn } from './words/tokens.ts';

/** The range that overlaps `near` and reads as the correction, apart from typography; null without one. */
export function placeOfCorrection(tokens: Tokens, near: Range, correction: string): Range | null {
  const words = tokenize(correction);
  if (words.count === 0) return null;
  const edges = edgesOf(words, { start: 0, end: correction.length }, { from: 0, to: words.count });
  const { from, to } = tokensIn(tokens, near);
  const last = Math.min(to - 1, tokens.count - words.count);
  for (let first = Math.max(0, from - words.count + 1); first <= last; first++) {
    if (!words.hashes.every((hash, i) => hash === tokens.hashes[first + i])) continue;
    const range = rangeOf(tokens, { from: first, to: first + words.count }, edges, true, true);
    if (sameWords(tokens.text.slice(range.start, range.end), correction)) return range;
  }
  return null;
}
