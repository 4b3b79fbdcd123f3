import type { Match, Range, Selector } from '../model.ts';
import { overlaps } from '../model.ts';
import { isDescribed } from './context.ts';
import type { AlignedPlace } from './aligned.ts';
import { findAligned } from './aligned.ts';
import type { OldPassage } from './align/oldVersion.ts';
import { sameWords } from './changes.ts';
import { allAround, type JudgedPlace } from './judgedPlace.ts';
import type { Place } from './place.ts';
import { placesAsWritten } from './search/asWritten.ts';
import { findSought } from './sought.ts';
import { isInNote, isNote } from './words/notes.ts';
import type { TextIndex } from './words/textIndex.ts';
import { tokensIn } from './words/tokens.ts';

const maxCandidates = 5;
/** Two places with less between their scores cannot be told apart. */
const margin = 0.06;

/** Where one passage is; `old`: where it was, if its text is still there. */
export function locateOne(index: TextIndex, selector: Selector, old: OldPassage | null): Place {
  const { text } = index.tokens;
  if (isUntouched(text, selector, old)) return untouched(selector);
  const aligned = old && findAligned(index, old);
  if (aligned?.certainty === 'certain') return placed(index, selector, aligned);
  if (old !== null || isDescribed(selector) || !hasWord.test(selector.exact))
    return locateDescribed(index, selector, old, aligned);
  const written = locateAsWritten(index, selector);
  if (written) return written;
  const place = locateDescribed(index, selector, null, null);
  return place.match === 'lost' ? (locateWithoutContext(index, selector) ?? place) : place;
}

const hasWord = /[\p{L}\p{N}]/u;

/** By what the selector's words and the old text around them lead to. */
function locateDescribed(
  index: TextIndex,
  selector: Selector,
  old: OldPassage | null,
  aligned: AlignedPlace | null,
): Place {
  const isOffered = aligned !== null && (aligned.deleted || aligned.certainty === 'unsure');
  const sought = findSought(index, selector, old, aligned !== null, isOffered);
  if (!sought) return index.signs()(selector);
  if (aligned?.deleted) return undecided(null, sought);
  if (aligned?.certainty === 'unsure') return undecided(aligned, sought);

  const certain = sought.filter(({ certainty }) => certainty === 'certain');
  const best = certain.at(0);
  if (!best) return undecided(sought.find(({ certainty }) => certainty === 'unsure') ?? null, sought);
  const edited = certain.find(({ whole }) => !whole);
  const copy = certain.find(({ whole }) => whole);
  const only = certain.find(({ isOnly }) => isOnly);
  if (only && (!edited || edited.surroundings < mostAround)) return placed(index, selector, only);
  const stated = certain.find(({ inStatement }) => inStatement);
  if (stated && !edited) return placed(index, selector, stated);
  if (edited && copy) return ofEditedAndCopy(index, selector, edited, copy, sought);
  const rival = certain.at(1);
  const isClose = rival !== undefined && best.score - rival.score < margin;
  return isClose ? undecided(best, sought) : placed(index, selector, best);
}

/** So much of the context beside an edited place, and it is not told from the only one with all of the context. */
const mostAround = 0.8;
/** So much more of the context beside one of two places decides for it. */
const clearlyMore = 0.15;

/**
 * Changed here, while all its words stand there: edited here and repeated there, or moved there and something like it put
 * here? What stands in its surroundings stands in place.
 */
function ofEditedAndCopy(
  index: TextIndex,
  selector: Selector,
  edited: JudgedPlace,
  copy: JudgedPlace,
  sought: readonly JudgedPlace[],
): Place {
  // Like statements may have changed places.
  if (copy.inRow()) return undecided(edited, sought);
  if (copy.inStatement)
    return edited.surroundings < allAround ? placed(index, selector, copy) : undecided(edited, sought);
  const more = edited.surroundings - copy.surroundings;
  if (more >= clearlyMore) return placed(index, selector, edited);
  if (more <= -clearlyMore) return placed(index, selector, copy);
  return undecided(edited, sought);
}

/** Nothing changed at all, or, as far as is known, not here: all stands where it stood, to the character. */
function isUntouched(text: string, selector: Selector, old: OldPassage | null): boolean {
  const { exact, prefix, suffix, start } = selector;
  if (start === undefined || exact === '') return false;
  if (old) return old.version.tokens.text === text;
  if (prefix === undefined || suffix === undefined || start < prefix.length) return false;
  return text.startsWith(prefix + exact + suffix, start - prefix.length);
}

function untouched({ exact, start = 0 }: Selector): Place {
  return { match: 'exact', range: { start, end: start + exact.length }, score: 1, candidates: [] };
}

/** A selector of no set form: at the one place it fits, open between several; null where it fits none. */
function locateAsWritten(index: TextIndex, selector: Selector): Place | null {
  const { start: then = 0 } = selector;
  const ranges = placesAsWritten(index.tokens.text, index.flat(), selector);
  const places = ranges
    .sort((a, b) => Math.abs(a.start - then) - Math.abs(b.start - then))
    .map((range) => ({ range, score: 1 / ranges.length }));
  const first = places.at(0);
  if (first === undefined) return null;
  if (places.length === 1 && isMovedIntoNote(index, selector, first.range))
    return { match: 'unsure', ...first, candidates: [] };
  if (places.length === 1)
    return placed(index, selector, {
      ...first,
      certainty: 'certain',
      whole: true,
      surroundings: 1,
      isOnly: false,
      inStatement: false,
      inRow: () => false,
    });
  return { match: 'unsure', ...first, candidates: places.slice(1, 1 + maxCandidates) };
}

/** Is all that is left of a text without anything around the passage in a note on what it said? */
const isMovedIntoNote = (index: TextIndex, { exact, start }: Selector, range: Range): boolean =>
  start !== undefined &&
  start !== range.start &&
  isInNote(index, tokensIn(index.tokens, range).from) &&
  !isNote(exact);

/** Where the words stand once, but not between what was written beside them: for somebody to look at. */
function locateWithoutContext(index: TextIndex, { exact }: Selector): Place | null {
  const ranges = placesAsWritten(index.tokens.text, index.flat(), { exact });
  if (ranges.length !== 1) return null;
  const [range] = ranges;
  return { match: 'unsure', range, score: 0.5, candidates: [] };
}

function placed(index: TextIndex, selector: Selector, { range, score }: JudgedPlace): Place {
  const words = index.tokens.text.slice(range.start, range.end);
  const match: Match = !sameWords(selector.exact, words)
    ? 'changed'
    : range.start === (selector.start ?? range.start)
      ? 'exact'
      : 'moved';
  return { match, range, score, candidates: [] };
}

/** `likeliest`: a place to look at; without one the passage is lost. The other places are offered. */
function undecided(likeliest: JudgedPlace | null, places: readonly JudgedPlace[]): Place {
  const others = likeliest ? places.filter(({ range }) => !overlaps(range, likeliest.range)) : places;
  const candidates = others.slice(0, maxCandidates).map(({ range, score }) => ({ range, score }));
  return likeliest
    ? { match: 'unsure', range: likeliest.range, score: likeliest.score, candidates }
    : { match: 'lost', range: null, score: 0, candidates };
}
