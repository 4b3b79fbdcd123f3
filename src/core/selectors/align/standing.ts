import type { Tokens } from '../words/tokens.ts';
import type { Block } from './blocks.ts';
import { freePositions } from './freePositions.ts';
import { pairInOrder } from './pairInOrder.ts';
import type { Pairing } from './pairing.ts';

// Words of a passage that was edited may stand, unedited, somewhere else: in a note that says what was put right, in a
// quote pulled out, in a summary. What stands in place outranks them.

/** So many words more or less between two blocks than there were, and the one does not follow the other. */
const jump = 6;
/** So many words on either side of a block tell where it belongs. */
const context = 12;
/** More words than this in a row are no copy. */
const longest = 60;
/** So many words more may be between a place and its neighbour. */
const nextTo = 2;
/** So much of a block is still found where it was: edited, not moved. */
const standingShare = 0.5;
/** So much of what speaks for the block's other place has to speak for its own, where both its neighbours stand. */
const standingRatio = 0.75;

/** Short blocks that do not follow the one before, or are not followed by the one after: what comes between is new. */
export function islandsOf(chain: readonly Block[], oldCount: number, count: number): Block[] {
  const start: Block = { old: 0, current: 0, length: 0 };
  const end: Block = { old: oldCount, current: count, length: 0 };
  const isApart = (a: Block, b: Block): boolean => Math.abs(b.current - a.current - (b.old - a.old)) > jump;
  return chain.filter(
    (block, index) =>
      block.length <= longest &&
      (isApart(index > 0 ? chain[index - 1] : start, block) || isApart(block, chain.at(index + 1) ?? end)),
  );
}

/**
 * Do the block's words, most of them, stand where they were, next to the words before or after it? Then they are paired
 * there. What speaks for either place is how much of the block and of the words around it stands there again. Words of
 * the current text that some block has (`spokenFor`) are somebody's already. Of the block at least one word is unpaired.
 */
export function standsInPlace(
  block: Block,
  old: Tokens,
  current: Tokens,
  pairing: Pairing,
  claimed: Int32Array,
  spokenFor: Uint8Array,
  weights: Float32Array,
  trials: Trials,
): boolean {
  const { partners } = pairing;
  if (block.length > longest) return false;
  let begin = block.old;
  while (partners[begin] >= 0) begin++;
  let end = block.old + block.length;
  while (partners[end - 1] >= 0) end--;
  const place = block.current + begin - block.old;
  let from = begin;
  while (from > 0 && partners[from - 1] < 0 && from > begin - context) from--;
  let to = end;
  while (to < old.count && partners[to] < 0 && to < end + context) to++;
  // Between others that are not paired either, it has no place of its own.
  const before = from > 0 ? partners[from - 1] : -1;
  const after = to < old.count ? partners[to] : current.count;
  if (from > 0 && before < 0 && to < old.count && after < 0) return false;
  const room = to - from + jump;
  const free = freePositions(before, after, claimed).filter((place) => spokenFor[place] === 0);
  const slot = free.length <= 2 * room ? free : [...free.slice(0, room), ...free.slice(-room)];
  const there = cleared(trials.there, from, to);
  pairInOrder(old, from, to, current, slot, weights, there);
  const own = share(there, weights, begin, end);
  if (own.found < standingShare * own.total) return false;

  const first = Math.max(0, begin - context);
  const last = Math.min(old.count, end + context);
  const left = Math.max(0, place - context - jump);
  const right = Math.min(current.count, place + end - begin + context + jump);
  const window = Int32Array.from({ length: right - left }, (_, i) => left + i);
  const elsewhere = cleared(trials.elsewhere, first, last);
  pairInOrder(old, first, last, current, window, weights, elsewhere);
  const follows = isAdjacent(there, from, to, before, after);
  const isCopyBesideSlot =
    place - before - 1 <= begin - from + nextTo || after - (place + end - begin) <= to - end + nextTo;
  if (isCopyBesideSlot && !(follows.before && follows.after)) return false;
  const anchored =
    share(there, weights, from, to).found +
    (follows.before ? weightOf(weights, first, from) : 0) +
    (follows.after ? weightOf(weights, to, last) : 0);
  const ratio = follows.before && follows.after ? standingRatio : 1;
  if (anchored < ratio * share(elsewhere, weights, first, last).found) return false;
  for (let token = from; token < to; token++) {
    if (partners[token] >= 0 || there.likeness[token] === 0) continue;
    partners[token] = there.partners[token];
    pairing.likeness[token] = there.likeness[token];
    claimed[there.partners[token]] = token;
  }
  return true;
}

/** What words would be paired with, to see how it would be; as long as the old text, and made once. */
export interface Trials {
  readonly there: Pairing;
  readonly elsewhere: Pairing;
}

/** Without what an earlier trial left from `from` to `to`. */
function cleared(trial: Pairing, from: number, to: number): Pairing {
  trial.partners.fill(-1, from, to);
  trial.likeness.fill(0, from, to);
  return trial;
}

/** Do the words found from `from` to `to` come right after the place before, and right before the place after? */
function isAdjacent(
  { partners, likeness }: Pairing,
  from: number,
  to: number,
  before: number,
  after: number,
): { before: boolean; after: boolean } {
  let first = from;
  while (first < to && likeness[first] === 0) first++;
  let last = to - 1;
  while (last > first && likeness[last] === 0) last--;
  return {
    before: partners[first] - before - 1 <= first - from + nextTo,
    after: after - partners[last] - 1 <= to - 1 - last + nextTo,
  };
}

function share({ likeness }: Pairing, weights: Float32Array, from: number, to: number) {
  let found = 0;
  for (let token = from; token < to; token++) found += weights[token] * likeness[token];
  return { found, total: weightOf(weights, from, to) };
}

function weightOf(weights: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let token = from; token < to; token++) sum += weights[token];
  return sum;
}
