import type { Steps } from '../../steps.ts';
import { drain } from '../../steps.ts';
import type { Block } from './blocks.ts';
import { anchorLength, claim, inOrder, movedParagraphs, uniqueBlocks } from './blocks.ts';
import { settleJoints } from './joints.ts';
import type { Paragraphs } from '../words/paragraphs.ts';
import type { Pairing } from './pairing.ts';
import { noPairs } from './pairing.ts';
import { sameInitial } from './likeness.ts';
import { pairInOrder } from './pairInOrder.ts';
import type { Tokens } from '../words/tokens.ts';

/** Gaps with more comparisons than this are cut at their own anchors first, or left unpaired. */
const maxComparisons = 40_000;
const comparisonsBetweenYields = 200_000;

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
