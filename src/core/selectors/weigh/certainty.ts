import type { Clues } from './clues.ts';
import type { Standing } from '../search/excerpt.ts';

/** `certain`: placed. `unsure`: a place for somebody to look at. `none`: not a place. */
export type Certainty = 'certain' | 'unsure' | 'none';

/** Fewer words than this stand in many places by chance. */
const fewWords = 4;

// All thresholds were set with `npm run bench:selectors` on development articles (45 web pages of news, blogs and
// reference) and real revisions, for as few places as can be that are certain and wrong; those on `telling` by
// simulating them on the clues of 10,000 cases, and checking them on others.

/**
 * For a place that the old text, aligned with the current one, leads to. `within`: the passage was less than its
 * paragraph, so that its neighbours show whether the paragraph is still the same.
 */
export function judgeAligned(clues: Clues, within: boolean): Certainty {
  const { found, foundPlain, foundWeight, whole, length, before, after } = clues;
  const { enclosed, touchesBefore, touchesAfter, span } = clues;
  const context = (before + after) / 2;
  const better = Math.max(before, after);
  if (touchesBefore && touchesAfter && (found >= 0.25 || foundPlain >= 0.3)) return 'certain';
  if (touchesBefore && touchesAfter && within && found >= 0.1 && foundWeight >= 0.5 && length >= 3)
    return 'certain';
  if (length === 1 && found < 1) return found > 0 ? 'unsure' : 'none';
  if (whole) {
    const touches = touchesBefore || touchesAfter;
    if (length < fewWords && !touches && !enclosed) return 'unsure';
    if (length >= 8 || context >= 0.3 || better >= 0.5) return 'certain';
    if (length >= 4 && better >= 0.2) return 'certain';
    if (enclosed && foundWeight >= 0.6 && (length >= fewWords || better >= 0.2)) return 'certain';
    return 'unsure';
  }
  if (found >= 0.6 && (length >= 4 ? context >= 0.35 : context >= 0.5)) return 'certain';
  if (found >= 0.4 && length >= 6 && context >= 0.4) return 'certain';
  if (found >= 0.75 && length >= 8) return 'certain';
  if (found >= 0.5 && length >= 8 && (touchesBefore || touchesAfter)) return 'certain';
  const replacesFewWords = length <= 4 && span.to - span.from <= length + 1;
  if (touchesBefore && touchesAfter && replacesFewWords) return 'unsure';
  return found >= 0.4 && (length >= 4 || context >= 0.2) ? 'unsure' : 'none';
}

/**
 * For a place that only the selector leads to. `isTakenOut`: the context stands somewhere without the passage, so
 * this is at best where the passage was moved to.
 */
export function judgeSought(clues: Clues, standing: Standing, isTakenOut: boolean): Certainty {
  const { found, foundPlain, whole, length, before, after, rim } = clues;
  const { touchesBefore, touchesAfter } = clues;
  const context = (before + after) / 2;
  const better = Math.max(before, after);
  if (isTakenOut) {
    if (!whole || length < 4) return 'none';
    if (length < 8) return standing === 'once' ? 'unsure' : 'none';
    return standing === 'once' ? 'certain' : 'unsure';
  }
  if (whole) {
    if (standing === 'no context') return length >= 6 ? 'certain' : 'unsure';
    return standing === 'once' ? judgeOnlyOne(clues) : judgeOneOfSeveral(clues);
  }
  if (length === 1)
    return found >= 0.6 && context >= 0.9 && touchesBefore && touchesAfter ? 'certain' : 'none';
  if (touchesBefore && touchesAfter) {
    if (context >= 0.8 && rim >= 0.4 && (found >= 0.25 || foundPlain >= 0.3)) return 'certain';
    if (context >= 0.6 && rim >= 0.4 && found >= 0.4) return 'certain';
  }
  const touches = touchesBefore || touchesAfter;
  if (touches && context >= 0.6 && rim >= 0.4 && found >= 0.6) return 'certain';
  if (touches && length >= 8 && context >= 0.3 && rim >= 0.3 && found >= 0.75) return 'certain';
  return (found >= 0.6 && better >= 0.3) || (found >= 0.4 && length >= 8 && better >= 0.5)
    ? 'unsure'
    : 'none';
}

/** All words of a passage that stood in one place of the text that it was described in. */
function judgeOnlyOne({ foundWeight, length, before, after, rim }: Clues): Certainty {
  const context = (before + after) / 2;
  const hints = context >= 0.1 || (rim >= 0.25 && length >= fewWords);
  const isKnownPlace = context >= 0.2 || (hints && foundWeight >= 0.6);
  return length >= 8 || isKnownPlace ? 'certain' : context > 0 ? 'unsure' : 'none';
}

/** All words of a passage that stood in several places, or may have: what tells this one from the others? */
function judgeOneOfSeveral(clues: Clues): Certainty {
  const { length, before, after, rim, telling, touchesBefore, touchesAfter } = clues;
  const context = (before + after) / 2;
  const isItself = telling >= 0.4 || (telling >= 0.3 && rim >= 0.4);
  const touches = touchesBefore || touchesAfter;
  if (isItself && (length < fewWords ? touches && context >= 0.35 : context >= 0.2)) return 'certain';
  if (length >= 8) return 'unsure';
  if (length >= fewWords) return context >= 0.1 || rim >= 0.1 ? 'unsure' : 'none';
  // Right beside it the words are those of the passage's place, farther away they are not: another like it.
  const looksLikeTwin = context >= 0.4 && rim < 0.3;
  return context >= 0.2 && rim >= 0.1 && telling >= 0.1 && !looksLikeTwin ? 'unsure' : 'none';
}
