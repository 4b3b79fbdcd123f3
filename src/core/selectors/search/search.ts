import type { Pairing } from '../align/pairing.ts';
import { sameWordLikeness } from '../align/likeness.ts';
import { closedContext } from '../weigh/context.ts';
import type { TextIndex } from '../words/textIndex.ts';
import type { TokenSpan } from '../words/tokens.ts';
import type { Excerpt } from './excerpt.ts';
import type { Hit } from './hit.ts';
import { hitFor } from './hit.ts';
import { pairInWindow, pairWordForWord, wordForWord } from './pairs.ts';
import { likelyBegins } from './votes.ts';
import { onlyWholePlace } from './wholeExcerpt.ts';

/** Where the best place is found well, those with a smaller share of its votes are not looked at. */
const clearlyFewer = 0.6;

/** What was found of an excerpt. */
export interface ExcerptSearch {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Somewhere its context stands without the passage. */
  readonly isTakenOut: boolean;
}

/** So much of the close context has to stand around the gap where a passage was taken out. */
const minClosedContext = 0.5;

/**
 * Where an excerpt may stand in the text: rare words and pairs of words vote for the word at which it would begin,
 * and it is aligned with a window around each of the best.
 */
export function searchExcerpt(excerpt: Excerpt, index: TextIndex): ExcerptSearch {
  const whole = onlyWholePlace(excerpt, index);
  if (whole) return { hits: [whole], isTakenOut: false };
  const pairings: Pairing[] = [];
  let isTakenOut = false;
  let mostVotes = 0;
  let isFoundWell = false;
  for (const { begin, votes } of likelyBegins(excerpt, index)) {
    if (isFoundWell && votes < clearlyFewer * mostVotes) break;
    const pairing = pairInWindow(excerpt, index, begin);
    pairings.push(pairing);
    mostVotes = Math.max(mostVotes, votes);
    isFoundWell ||= stands(pairing, excerpt.passage);
    isTakenOut ||= closedContext({ ...excerpt, pairing }) >= minClosedContext;
  }
  if (!isFoundWell)
    pairings.push(...wordForWord(excerpt, index).map((start) => pairWordForWord(excerpt, index, start)));

  const hits: Hit[] = [];
  for (const pairing of pairings) {
    const hit = hitFor(excerpt, index, pairing);
    if (!hit) continue;
    const same = hits.findIndex(({ clues }) => spansOverlap(clues.span, hit.clues.span));
    if (same < 0) hits.push(hit);
    else if (hit.rank > hits[same].rank) hits[same] = hit;
  }
  return { hits: hits.sort((a, b) => b.rank - a.rank), isTakenOut };
}

/** All words of the passage and nine in ten of the whole excerpt are there. */
function stands({ likeness }: Pairing, passage: TokenSpan): boolean {
  const found = likeness.reduce((sum, alike) => sum + alike, 0);
  const hasPassage = likeness.subarray(passage.from, passage.to).every((alike) => alike >= sameWordLikeness);
  return hasPassage && found >= 0.9 * likeness.length;
}

const spansOverlap = (a: TokenSpan, b: TokenSpan): boolean => a.from < b.to && b.from < a.to;
