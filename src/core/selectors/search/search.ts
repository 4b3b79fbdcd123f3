import type { Pairing } from '../align/pairing.ts';
import { sameWordLikeness } from '../align/likeness.ts';
import { closedContext } from '../weigh/context.ts';
import { mixHashes } from '../words/tokenIndex.ts';
import type { TextIndex } from '../words/textIndex.ts';
import type { Tokens, TokenSpan } from '../words/tokens.ts';
import { spansOverlap } from '../words/tokens.ts';
import { allAround } from '../judgedPlace.ts';
import type { Excerpt } from './excerpt.ts';
import { maxPairCount } from './frequent.ts';
import type { Hit } from './hit.ts';
import { hitFor } from './hit.ts';
import { inStatement, pairBeside, pairInWindow, pairWordForWord, wordForWord } from './pairs.ts';
import { likelyBegins } from './votes.ts';
import { onlyWholePlace } from './wholeExcerpt.ts';

/** Where the best place is found well, those with a smaller share of its votes are not looked at. */
const clearlyFewer = 0.6;

/** What was found of an excerpt. */
export interface ExcerptSearch {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Of the hits the one where all of the excerpt stands, if it stands nowhere else. */
  readonly only: Hit | null;
  /** The share of its close context that stands somewhere without the passage; 0 where it stands nowhere so. */
  readonly takenOut: number;
}

/**
 * Where an excerpt may stand in the text: rare words and pairs of words vote for the word at which it would begin,
 * and it is aligned with a window around each of the best.
 * @param isSettled says of the only place with all of the excerpt's words whether it is the passage's, unless as much
 *   of its surroundings stands elsewhere
 */
export function searchExcerpt(
  excerpt: Excerpt,
  index: TextIndex,
  isSettled: (whole: Hit) => boolean,
): ExcerptSearch {
  const whole = onlyWholePlace(excerpt, index);
  const isAlone =
    whole !== null &&
    (!mayBeEdited(excerpt, index) || (!mayStandElsewhere(excerpt, index, whole) && isSettled(whole)));
  if (isAlone) return { hits: [whole], only: whole, takenOut: 0 };
  const { tokens, passage, weights } = excerpt;
  const pairings: Pairing[] = [];
  let takenOut = 0;
  let mostVotes = 0;
  let isFoundWell = false;
  for (const { begin, votes } of likelyBegins(excerpt, index)) {
    if (isFoundWell && votes < clearlyFewer * mostVotes) break;
    const pairing = pairInWindow(excerpt, index, begin);
    pairings.push(pairing);
    mostVotes = Math.max(mostVotes, votes);
    isFoundWell ||= stands(pairing, excerpt.passage);
    const paired = { tokens, passage, weights, pairing };
    takenOut = Math.max(takenOut, closedContext(paired, index.tokens.count));
  }
  for (const start of [...wordForWord(excerpt, index), ...inStatement(excerpt, index)])
    pairings.push(pairWordForWord(excerpt, index, start));

  const hits: Hit[] = whole ? [whole] : [];
  const add = (pairing: Pairing): void => {
    const hit = hitFor(excerpt, index, pairing);
    if (!hit) return;
    const same = hits.findIndex(({ clues }) => spansOverlap(clues.span, hit.clues.span));
    if (same < 0) hits.push(hit);
    else if (hits[same] !== whole && hit.rank > hits[same].rank) hits[same] = hit;
  };
  for (const pairing of pairings) add(pairing);
  // Right beside a copy, as in a note, words edited in place are paired with the copy.
  for (const { clues } of hits.filter((hit) => hit.clues.whole)) {
    const beside = pairBeside(excerpt, index, clues.span);
    if (beside) add(beside);
  }
  return { hits: hits.sort((a, b) => b.rank - a.rank), only: whole, takenOut };
}

/** What stands right before the passage and right behind it stands elsewhere, too: it may be edited there. */
function mayBeEdited({ tokens, passage }: Excerpt, index: TextIndex): boolean {
  const isRepeated = (first: number): boolean =>
    first < 0 ||
    first + 1 >= tokens.count ||
    index.pairs().count(mixHashes(tokens.hashes[first], tokens.hashes[first + 1])) > 1;
  return isRepeated(passage.from - 2) && isRepeated(passage.to);
}

/**
 * May all around the passage stand at another place as well, as it would where the passage was edited? Of a passage
 * without words on both sides what was taken out tells, too.
 */
function mayStandElsewhere(
  { tokens, passage: { from, to } }: Excerpt,
  index: TextIndex,
  { clues: { span } }: Hit,
): boolean {
  const before = from;
  const after = tokens.count - to;
  if (before === 0 || after === 0) return true;
  const least = Math.ceil(allAround * (before + after) - tolerance);
  const right: TokenSpan = { from: to, to: to + Math.max(0, least - before) };
  const left: TokenSpan = { from: from - Math.max(0, least - after), to: from };
  return (
    standsAgain(tokens, left, index, span.from - (left.to - left.from)) &&
    standsAgain(tokens, right, index, span.to)
  );
}

/** For a share of whole numbers that should be one itself. */
const tolerance = 1e-9;

/** Do these words stand in a row anywhere but at `place`, or may they? */
function standsAgain(
  { hashes }: Tokens,
  { from, to }: TokenSpan,
  { tokens: current, words, pairs }: TextIndex,
  place: number,
): boolean {
  if (to === from) return true;
  if (to - from === 1) return words.count(hashes[from]) > 1;
  let rarest = from;
  let fewest = Infinity;
  for (let token = from; token + 1 < to; token++) {
    const count = pairs().count(mixHashes(hashes[token], hashes[token + 1]));
    if (count === 1) return false;
    if (count < fewest) [rarest, fewest] = [token, count];
  }
  if (fewest > maxPairCount) return true;
  const key = mixHashes(hashes[rarest], hashes[rarest + 1]);
  for (let at = pairs().first(key); at >= 0; at = pairs().next(at)) {
    const start = at - (rarest - from);
    if (start === place || start < 0 || start + to - from > current.count) continue;
    let same = 0;
    while (same < to - from && hashes[from + same] === current.hashes[start + same]) same++;
    if (same === to - from) return true;
  }
  return false;
}

/** All words of the passage and nine in ten of the whole excerpt are there. */
function stands({ likeness }: Pairing, passage: TokenSpan): boolean {
  const found = likeness.reduce((sum, alike) => sum + alike, 0);
  const hasPassage = likeness.subarray(passage.from, passage.to).every((alike) => alike >= sameWordLikeness);
  return hasPassage && found >= 0.9 * likeness.length;
}
