import type { Evidence } from './evidence.ts';

/** `certain`: placed. `unsure`: a place for somebody to look at. `none`: not a place. */
export type Certainty = 'certain' | 'unsure' | 'none';

// All thresholds were set on development articles with `npm run bench:selectors`, for as few places as can be that
// are certain and wrong.

/** For a place that the old text, aligned with the current one, leads to. */
export function judgeAligned(evidence: Evidence): Certainty {
  const { found, foundPlain, foundWeight, whole, length, before, after } = evidence;
  const { enclosed, touchesBefore, touchesAfter, span } = evidence;
  const context = (before + after) / 2;
  const better = Math.max(before, after);
  if (touchesBefore && touchesAfter && (found >= 0.25 || foundPlain >= 0.3)) return 'certain';
  if (whole) {
    if (length >= 8 || context >= 0.3 || better >= 0.5) return 'certain';
    if (length >= 4 && better >= 0.2) return 'certain';
    if (enclosed && foundWeight >= 0.6) return 'certain';
    return 'unsure';
  }
  if (found >= 0.6 && (length >= 4 ? context >= 0.35 : context >= 0.5)) return 'certain';
  if (found >= 0.4 && length >= 6 && context >= 0.4) return 'certain';
  if (found >= 0.75 && length >= 8) return 'certain';
  const replacesFewWords = length <= 4 && span.to - span.from <= length + 1;
  if (touchesBefore && touchesAfter && replacesFewWords) return 'unsure';
  return found >= 0.4 && (length >= 4 || context >= 0.2) ? 'unsure' : 'none';
}

/** For a place that only the selector leads to. */
export function judgeQuoted(evidence: Evidence): Certainty {
  const { found, whole, length, before, after, touchesBefore, touchesAfter } = evidence;
  const context = (before + after) / 2;
  const better = Math.max(before, after);
  if (whole) {
    if (length >= 8) return 'certain';
    if (length >= 4 && better >= 0.35) return 'certain';
    if (context >= 0.5 || better >= 0.75) return 'certain';
    return context > 0 || length >= 3 ? 'unsure' : 'none';
  }
  if (found >= 0.7 && (length >= 9 || (length >= 3 ? better >= 0.6 : context >= 0.6))) return 'certain';
  if (found >= 0.45 && length >= 4 && touchesBefore && touchesAfter && context >= 0.6) return 'certain';
  return found >= 0.4 && length >= 3 && context >= 0.3 ? 'unsure' : 'none';
}
