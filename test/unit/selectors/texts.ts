// Helpers for tests that look for passages.
import type { Range } from '../../../src/core/model.ts';
import { describe as describePassage } from '../../../src/core/selectors/describe.ts';
import type { Place } from '../../../src/core/selectors/place.ts';
import { locateAll } from '../../../src/core/selectors/locate.ts';
import { drain } from '../../../src/core/steps.ts';

export function rangeOfWords(text: string, words: string, from = 0): Range {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" is not in the text`);
  return { start, end: start + words.length };
}

/** A place, and the words that stand there. */
export interface FoundPlace extends Place {
  readonly words: string | null;
}

const withWords = (text: string, place: Place): FoundPlace => ({
  ...place,
  words: place.range && text.slice(place.range.start, place.range.end),
});

/** Describes the ranges in the old text and finds them in the new one, the old text kept. */
export function followAll(oldText: string, ranges: readonly Range[], newText: string): FoundPlace[] {
  const requests = ranges.map((range) => ({ selector: describePassage(oldText, range), textSha256: 'old' }));
  const places = drain(locateAll(newText, requests, { oldText: () => oldText }));
  return places.map((place) => withWords(newText, place));
}

export const follow = (oldText: string, range: Range, newText: string): FoundPlace =>
  followAll(oldText, [range], newText)[0];

/** The same without the old text. */
export function find(oldText: string, range: Range, newText: string): FoundPlace {
  const [place] = drain(locateAll(newText, [{ selector: describePassage(oldText, range) }]));
  return withWords(newText, place);
}
