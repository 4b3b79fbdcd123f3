import type { Match, Selector } from '../model.ts';
import { overlaps } from '../model.ts';
import { findAligned } from './aligned.ts';
import type { OldPassage } from './align/oldVersion.ts';
import { sameWords } from './changes.ts';
import type { JudgedPlace } from './judgedPlace.ts';
import type { Place } from './place.ts';
import { locateSigns } from './signs.ts';
import { findSought } from './sought.ts';
import type { TextIndex } from './words/textIndex.ts';

const maxCandidates = 5;
/** Two places with less between their scores cannot be told apart. */
const margin = 0.06;

/** Where one passage is; `old`: where it was, if its text is still there. */
export function locateOne(index: TextIndex, selector: Selector, old: OldPassage | null): Place {
  const { text } = index.tokens;
  if (isUntouched(text, selector, old)) return untouched(selector);
  const aligned = old && findAligned(index, old);
  if (aligned?.certainty === 'certain') return placed(index, selector, aligned);
  const sought = findSought(index, selector, old, aligned !== null);
  if (!sought) return locateSigns(text, selector);
  if (aligned?.deleted) return undecided(null, sought);
  if (aligned?.certainty === 'unsure') return undecided(aligned, sought);

  const certain = sought.filter(({ certainty }) => certainty === 'certain');
  const best = certain.at(0);
  if (!best) return undecided(sought.find(({ certainty }) => certainty === 'unsure') ?? null, sought);
  const rival = certain.at(1);
  const isClose = rival !== undefined && best.score - rival.score < margin;
  // Changed here, while all its words stand elsewhere: edited, or moved and something like it put here?
  const isDisputed = !best.whole && certain.some(({ whole }) => whole);
  return isClose || isDisputed ? undecided(best, sought) : placed(index, selector, best);
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
