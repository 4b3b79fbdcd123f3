import type { Steps } from '../steps.ts';
import { drain } from '../steps.ts';
import type { Paragraphs } from './paragraphs.ts';
import type { Pairing } from './pairing.ts';
import { noPairs, pairInOrder, sameInitial } from './pairing.ts';
import { KeyIndex, runHashes } from './tokenIndex.ts';
import type { Tokens } from './tokens.ts';

/** Runs of this many tokens, unique in both texts, are where the alignment starts from. */
const anchorLength = 4;
/** Gaps with more comparisons than this are cut at their own anchors first, or left unpaired. */
const maxComparisons = 40_000;
const comparisonsBetweenYields = 200_000;
const indexedBetweenYields = 20_000;

/** Old tokens from `old` on stand at `current` on, `length` of them. */
interface Block {
  readonly old: number;
  readonly current: number;
  readonly length: number;
}

/**
 * Aligns two versions of a text, moved passages included: runs of words unique in both versions are anchors
 * (patience diff's idea, with runs for lines), longer blocks first; they grow while words are the same; what is left
 * between them is paired in order. `weights` has one number for each old token; so has
 * `isNeeded`, where 0 says that the word's place need not be known unless an anchor gives it away.
 */
export function* alignTexts(
  old: Tokens,
  oldParagraphs: Paragraphs,
  current: Tokens,
  currentParagraphs: Paragraphs,
  weights: Float32Array,
  isNeeded: Uint8Array,
): Steps<Pairing> {
  const pairing = noPairs(old.count);
  const claimed = new Int32Array(current.count).fill(-1);
  const blocks = yield* uniqueBlocks(old.hashes, current.hashes, anchorLength);
  blocks.sort((a, b) => b.length - a.length);
  const held = blocks.filter((block) => claim(block, pairing, claimed));
  yield;
  // To the end of every block before the start of any, so that what is put right at a joint is always the same.
  for (const block of held) grow(block, 1, old, current, pairing, claimed);
  for (const block of held) grow(block, -1, old, current, pairing, claimed);
  for (const block of movedParagraphs(oldParagraphs, currentParagraphs, pairing.partners, claimed))
    claim(block, pairing, claimed);
  yield;
  settleJoints(old, current, pairing, claimed);
  yield;

  let comparisons = 0;
  for (let from = 0; from < old.count;) {
    if (pairing.partners[from] >= 0) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < old.count && pairing.partners[to] < 0) to++;
    if (!isNeeded.subarray(from, to).includes(1)) {
      from = to;
      continue;
    }
    const before = from > 0 ? pairing.partners[from - 1] : -1;
    const after = to < old.count ? pairing.partners[to] : current.count;
    const positions = freePositions(before, after, claimed);
    yield* pairGap(old, from, to, current, positions, weights, pairing);
    for (let i = from; i < to; i++) if (pairing.partners[i] >= 0) claimed[pairing.partners[i]] = i;
    // The rest counts what any gap costs.
    comparisons += Math.min((to - from) * positions.length, maxComparisons) + positions.length + 100;
    from = to;
    if (comparisons >= comparisonsBetweenYields) {
      comparisons = 0;
      yield;
    }
  }
  return pairing;
}

/** As `alignTexts`, for a passage and a window of a text that is about as long: no block is moved. */
export function alignPassage(passage: Tokens, window: Tokens, weights: Float32Array): Pairing {
  const pairing = noPairs(passage.count);
  const positions = Int32Array.from({ length: window.count }, (_, i) => i);
  drain(pairGap(passage, 0, passage.count, window, positions, weights, pairing));
  return pairing;
}

/** Maximal diagonal runs of n-grams that occur once in either. */
function* uniqueBlocks(old: Int32Array, current: Int32Array, length: number): Steps<Block[]> {
  const oldRuns = runHashes(old, length);
  const oldIndex = new KeyIndex(oldRuns);
  if (old.length > indexedBetweenYields) yield;
  const currentIndex = new KeyIndex(runHashes(current, length));
  if (current.length > indexedBetweenYields) yield;
  const blocks: Block[] = [];
  let open: { old: number; current: number; length: number } | null = null;
  for (let i = 0; i < oldRuns.length; i++) {
    if (oldIndex.only(oldRuns[i]) < 0) continue;
    const place = currentIndex.only(oldRuns[i]);
    if (place < 0) continue;
    const sameDiagonal = open !== null && place - i === open.current - open.old;
    if (open !== null && sameDiagonal && i <= open.old + open.length) open.length = i + length - open.old;
    else {
      open = { old: i, current: place, length };
      blocks.push(open);
    }
  }
  return blocks;
}

/** Paragraphs too short for an anchor that stand once in either text and are not yet claimed. */
function movedParagraphs(
  old: Paragraphs,
  current: Paragraphs,
  partners: Int32Array,
  claimed: Int32Array,
): Block[] {
  const places = new Map<number, number>();
  for (const { from, to, key } of current.all)
    if (current.counts.get(key) === 1 && claimed.subarray(from, to).every((token) => token < 0))
      places.set(key, from);
  return old.all.flatMap(({ from, to, key }) => {
    const place = places.get(key);
    const isFree = partners.subarray(from, to).every((token) => token < 0);
    return place !== undefined && isFree && old.counts.get(key) === 1
      ? [{ old: from, current: place, length: to - from }]
      : [];
  });
}

/** Pairs what is still free of a block, if that is at least an anchor or the whole block; says whether it is. */
function claim(block: Block, { partners, likeness }: Pairing, claimed: Int32Array): boolean {
  const isFree = (k: number): boolean => partners[block.old + k] < 0 && claimed[block.current + k] < 0;
  let free = 0;
  for (let k = 0; k < block.length; k++) if (isFree(k)) free++;
  if (free < Math.min(anchorLength, block.length)) return false;
  for (let k = 0; k < block.length; k++) {
    const old = block.old + k;
    const current = block.current + k;
    if (!isFree(k)) continue;
    partners[old] = current;
    likeness[old] = 1;
    claimed[current] = old;
  }
  return true;
}

/** Takes in the same words after a block, or before it. */
function grow(
  block: Block,
  direction: 1 | -1,
  old: Tokens,
  current: Tokens,
  pairing: Pairing,
  claimed: Int32Array,
): void {
  const offset = direction > 0 ? block.length : -1;
  let oldToken = block.old + offset;
  let token = block.current + offset;
  while (
    oldToken >= 0 &&
    token >= 0 &&
    oldToken < old.count &&
    token < current.count &&
    pairing.partners[oldToken] < 0 &&
    claimed[token] < 0 &&
    old.hashes[oldToken] === current.hashes[token] &&
    sameInitial(old, oldToken, current, token)
  ) {
    claim({ old: oldToken, current: token, length: 1 }, pairing, claimed);
    oldToken += direction;
    token += direction;
  }
}

/** So many words at a joint are moved at most. */
const maxJointWords = 8;
const sentenceEnd = /[.!?…\n]/;

/**
 * Where one block ends and the next begins, the words at the joint often fit both: "The" or "in June" at the edges of
 * two sentences that changed places. Blocks that end inside a sentence by a few words are put right: those words go
 * with the rest of their sentence, if they stand there, too.
 */
function settleJoints(old: Tokens, current: Tokens, pairing: Pairing, claimed: Int32Array): void {
  const { partners, likeness } = pairing;
  const beginsSentence = (token: number): boolean =>
    sentenceEnd.test(old.text.slice(old.ends[token - 1], old.starts[token]));
  const isJoined = (token: number): boolean => partners[token] === partners[token - 1] + 1;
  const standsAt = ({ old: from, current: place, length }: Block): boolean => {
    for (let k = 0; k < length; k++) if (old.hashes[from + k] !== current.hashes[place + k]) return false;
    return place >= 0 && place + length <= current.count;
  };

  for (const { from, length, to } of slidingDeletions(old, partners, beginsSentence)) {
    for (let k = 0; k < length; k++) {
      const place = partners[from + k];
      partners[from + k] = -1;
      likeness[from + k] = 0;
      partners[to + k] = place;
      likeness[to + k] = 1;
      claimed[place] = to + k;
    }
  }

  const moves: Block[] = [];
  for (let joint = 1; joint < old.count; joint++) {
    const isJoint = partners[joint] >= 0 && partners[joint - 1] >= 0 && !isJoined(joint);
    if (!isJoint || beginsSentence(joint)) continue;
    for (let length = 1; length <= maxJointWords && joint - length > 0; length++) {
      const first = joint - length;
      if (!beginsSentence(first)) {
        if (partners[first] < 0 || !isJoined(first)) break;
        continue;
      }
      const move = { old: first, current: partners[joint] - length, length };
      if (standsAt(move)) moves.push(move);
      break;
    }
    for (let length = 1; length <= maxJointWords && joint + length < old.count; length++) {
      const next = joint + length;
      if (!beginsSentence(next)) {
        if (partners[next] < 0 || !isJoined(next)) break;
        continue;
      }
      const move = { old: joint, current: partners[joint - 1] + 1, length };
      if (standsAt(move)) moves.push(move);
      break;
    }
  }
  // All are taken away before any is put back: two may change places.
  for (const { old: from, length } of moves) {
    for (let token = from; token < from + length; token++) {
      if (partners[token] >= 0) claimed[partners[token]] = -1;
      partners[token] = -1;
      likeness[token] = 0;
    }
  }
  for (const move of moves) claim(move, pairing, claimed);
}

/** The words from `from` on are gone, and those from `to` on, which read the same, still stand. */
interface Slide {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/**
 * Where words were deleted and those before the gap are also the last ones of it, either may have stayed: "Remove it.
 * Remove that." to "Remove that." Whole sentences are more often deleted than from the middle of one to that of the
 * next, as git's diff thinks of indented blocks.
 */
function* slidingDeletions(
  old: Tokens,
  partners: Int32Array,
  beginsSentence: (token: number) => boolean,
): Generator<Slide> {
  for (let next = 1; next < old.count; next++) {
    if (partners[next] < 0 || partners[next - 1] >= 0 || beginsSentence(next)) continue;
    let last = next - 1;
    while (last >= 0 && partners[last] < 0) last--;
    if (last < 0 || partners[last] !== partners[next] - 1) continue;
    for (let length = 1; length <= Math.min(maxJointWords, next - last - 1); length++) {
      const from = last + 1 - length;
      const to = next - length;
      if (from < 1 || old.hashes[from] !== old.hashes[to]) break;
      if (partners[from] !== partners[last] + 1 - length) break;
      if (!beginsSentence(from)) continue;
      if (beginsSentence(to)) yield { from, to, length };
      break;
    }
  }
}

/** The unclaimed tokens that follow the one place directly, then those directly before the other. */
function freePositions(before: number, after: number, claimed: Int32Array): number[] {
  const following: number[] = [];
  let next = before + 1;
  for (; next < claimed.length && claimed[next] < 0; next++) following.push(next);
  if (next === after) return following;

  const preceding: number[] = [];
  for (let place = after - 1; place >= 0 && claimed[place] < 0; place--) preceding.push(place);
  return [...following, ...preceding.reverse()];
}

function* pairGap(
  old: Tokens,
  from: number,
  to: number,
  current: Tokens,
  positions: readonly number[] | Int32Array,
  weights: Float32Array,
  pairing: Pairing,
): Steps<void> {
  const count = to - from;
  if (count === 0 || positions.length === 0) return;
  if (count * positions.length <= maxComparisons) {
    pairInOrder(old, from, to, current, positions, weights, pairing);
    if (count * positions.length > maxComparisons / 4) yield;
    return;
  }
  const hashes = Int32Array.from(positions, (position) => current.hashes[position]);
  for (let length = anchorLength; length > 0; length--) {
    const blocks = yield* uniqueBlocks(old.hashes.subarray(from, to), hashes, length);
    const ordered = inOrder(blocks);
    yield;
    if (ordered.length === 0) continue;
    let nextOld = from;
    let nextPosition = 0;
    for (const block of ordered) {
      const blockStart = from + block.old;
      const between = positions.slice(nextPosition, block.current);
      yield* pairGap(old, nextOld, blockStart, current, between, weights, pairing);
      for (let k = 0; k < block.length; k++) {
        pairing.partners[blockStart + k] = positions[block.current + k];
        pairing.likeness[blockStart + k] = 1;
      }
      nextOld = blockStart + block.length;
      nextPosition = block.current + block.length;
    }
    yield* pairGap(old, nextOld, to, current, positions.slice(nextPosition), weights, pairing);
    return;
  }
}

/** The heaviest chain of blocks that neither cross nor overlap. */
function inOrder(blocks: readonly Block[]): Block[] {
  const byCurrent = [...blocks.keys()].sort((a, b) => blocks[a].current - blocks[b].current);
  const rankOf = new Int32Array(blocks.length);
  for (const [rank, index] of byCurrent.entries()) rankOf[index] = rank;

  // A Fenwick tree over the order in the current text: the block that ends the heaviest chain so far.
  const bestAt = new Int32Array(blocks.length + 1).fill(-1);
  const chain = new Float64Array(blocks.length);
  const previous = new Int32Array(blocks.length).fill(-1);
  let last = -1;
  for (const [index, block] of blocks.entries()) {
    for (let slot = rankOf[index]; slot > 0; slot -= slot & -slot) {
      const candidate = bestAt[slot];
      if (candidate >= 0 && (previous[index] < 0 || chain[candidate] > chain[previous[index]]))
        previous[index] = candidate;
    }
    chain[index] = block.length + (previous[index] < 0 ? 0 : chain[previous[index]]);
    for (let slot = rankOf[index] + 1; slot < bestAt.length; slot += slot & -slot) {
      if (bestAt[slot] < 0 || chain[index] > chain[bestAt[slot]]) bestAt[slot] = index;
    }
    if (last < 0 || chain[index] > chain[last]) last = index;
  }

  const kept: Block[] = [];
  for (let index = last; index >= 0; index = previous[index]) {
    const block = blocks[index];
    const following = kept.at(-1);
    const room = following
      ? Math.min(following.old - block.old, following.current - block.current)
      : block.length;
    kept.push({ ...block, length: Math.min(block.length, room) });
  }
  return kept.reverse();
}
