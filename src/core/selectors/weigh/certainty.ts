import type { Clues } from './clues.ts';
import type { Standing } from '../search/excerpt.ts';

/** `certain`: placed. `unsure`: a place for somebody to look at. `none`: not a place. */
export type Certainty = 'certain' | 'unsure' | 'none';

/** Fewer words than this stand in many places by chance. */
const fewWords = 4;
/** So many words more than there were may have been put in a passage's place: a name in full, "four in ten". */
const maxGrowth = 3;

// All thresholds were set with `npm run bench:selectors` on development articles (45 web pages of news, blogs and
// reference) and real revisions, for as few places as can be that are certain and wrong; those on `telling` by
// simulating them on the clues of 10,000 cases, and checking them on others.

/**
 * For a place that the old text, aligned with the current one, leads to. `within`: the passage was less than its
 * paragraph, so that its neighbours show whether the paragraph is still the same.
 */
export function judgeAligned(clues: Clues, within: boolean): Certainty {
  const { found, foundPlain, foundWeight, whole, length, before, after } = clues;
  const { enclosed, touchesBefore, touchesAfter, withinLine, span } = clues;
  const context = (before + after) / 2;
  const better = Math.max(before, after);
  if (touchesBefore && touchesAfter && (found >= 0.25 || foundPlain >= 0.3)) return 'certain';
  if (touchesBefore && touchesAfter && within && found >= 0.1 && foundWeight >= 0.5 && length >= 3)
    return 'certain';
  const replacesFewWords = length <= fewWords && span.to - span.from <= length + maxGrowth;
  // Other words where these were, and beside them the same as then.
  const standsWithin = touchesBefore && touchesAfter && within && before >= 0.5 && after >= 0.5;
  if (standsWithin && replacesFewWords) return 'certain';
  const isTypedOver = standsWithin && withinLine && hasOthers(clues);
  if (length === 1 && found < 1) return found > 0 || isTypedOver ? 'unsure' : 'none';
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
  // Nothing of the passage may be left: what was typed over it is looked at by somebody.
  if (isTypedOver || (touchesBefore && touchesAfter && replacesFewWords)) return 'unsure';
  return found >= 0.4 && (length >= 4 || context >= 0.2) ? 'unsure' : 'none';
}

/** So much of the close context has to stand around the gap where a passage was taken out. */
const minClosedContext = 0.5;

/**
 * For a place that only the selector leads to. `takenOut`: so much of the close context stands somewhere without the
 * passage; then this is at best where the passage was moved to, unless as much stands around it here.
 */
export function judgeSought(clues: Clues, standing: Standing, takenOut: number): Certainty {
  const { found, foundPlain, whole, length, before, after, rim, surroundings } = clues;
  const { touchesBefore, touchesAfter, withinLine, span } = clues;
  const context = (before + after) / 2;
  const better = Math.max(before, after);
  const touchesBoth = touchesBefore && touchesAfter;
  const standsHere = touchesBoth && context >= takenOut && surroundings >= 0.8 && found >= 0.5;
  if (takenOut >= minClosedContext && !standsHere) {
    if (!whole || length < 4) return 'none';
    if (length < 8) return standing === 'once' ? 'unsure' : 'none';
    return standing === 'once' ? 'certain' : 'unsure';
  }
  if (whole) {
    if (standing === 'no context') return length >= 6 ? 'certain' : 'unsure';
    if (standing === 'by hand')
      return surroundings >= 0.4 && Math.min(before, after) >= 0.6 && better >= 0.9 ? 'certain' : 'unsure';
    return standing === 'once' ? judgeOnlyOne(clues) : judgeOneOfSeveral(clues);
  }
  // Other words where these were, and all around them as then.
  const replacesFewWords = length <= fewWords && span.to - span.from <= length + maxGrowth;
  if (replacesFewWords && touchesBoth && context >= 0.9 && surroundings >= 0.9) return 'certain';
  const isTypedOver = touchesBoth && withinLine && context >= 0.9 && surroundings >= 0.9 && hasOthers(clues);
  if (length === 1 && !(found >= 0.6 && context >= 0.9 && touchesBoth))
    return isTypedOver || (touchesBoth && replacesFewWords && context >= 0.7 && surroundings >= 0.5)
      ? 'unsure'
      : 'none';
  if (length === 1) return 'certain';
  if (touchesBoth) {
    if (context >= 0.8 && rim >= 0.4 && (found >= 0.25 || foundPlain >= 0.3)) return 'certain';
    if (context >= 0.6 && rim >= 0.4 && found >= 0.4) return 'certain';
  }
  const touches = touchesBefore || touchesAfter;
  if (touches && context >= 0.6 && rim >= 0.4 && found >= 0.6) return 'certain';
  if (touches && length >= 8 && context >= 0.3 && rim >= 0.3 && found >= 0.75) return 'certain';
  const isLike = (found >= 0.6 && better >= 0.3) || (found >= 0.4 && length >= 8 && better >= 0.5);
  const isReplaced = replacesFewWords && touchesBoth && context >= 0.7 && surroundings >= 0.5;
  // Nothing was known beside it, as of a text of one sentence.
  const isAll = standing === 'no context' && length >= 6 && found >= 0.75;
  return isLike || isReplaced || isTypedOver || isAll ? 'unsure' : 'none';
}

/** Does the place hold other words than what is left of the passage's? */
const hasOthers = ({ foundPlain, length, span }: Clues): boolean =>
  Math.round(foundPlain * length) < span.to - span.from;

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
