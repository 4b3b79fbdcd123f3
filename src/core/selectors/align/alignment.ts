import type { Steps } from '../../steps.ts';
import { drain } from '../../steps.ts';
import type { Block, MayBe } from './blocks.ts';
import {
  anchorLength,
  asStatementsStand,
  claim,
  freeOf,
  inOrder,
  movedParagraphs,
  outsideRuns,
  partsOfRuns,
  uniqueBlocks,
  uniqueStatements,
} from './blocks.ts';
import { freePositions } from './freePositions.ts';
import { islandsOf, standsInPlace } from './standing.ts';
import { settleJoints } from './joints.ts';
import { pairInSlots, repeatedElsewhere, slotsOf, withinSlots } from './slots.ts';
import type { Paragraphs } from '../words/paragraphs.ts';
import type { Pairing } from './pairing.ts';
import { noPairs } from './pairing.ts';
import { sameInitial } from './likeness.ts';
import { pairInOrder } from './pairInOrder.ts';
import type { Tokens, TokenSpan } from '../words/tokens.ts';

/** Gaps with more comparisons than this are cut at their own anchors first, or left unpaired. */
const maxComparisons = 40_000;
const comparisonsBetweenYields = 200_000;
const blocksBetweenYields = 100;

/** One version of a text, ready to be aligned with another. */
export interface Version {
  readonly tokens: Tokens;
  readonly paragraphs: Paragraphs;
  readonly statements: Paragraphs;
}

/** Where the words of the old version are, and which of them are out of their order. */
export interface Alignment {
  readonly pairing: Pairing;
  /** For each old token 1 where it was moved past others. */
  readonly moved: Uint8Array;
  /** For each old token 1 where its sentence stands as a whole beside one like it, and either may be it. */
  readonly disputed: Uint8Array;
}

/**
 * Aligns two versions of a text. Runs of words unique in both, and sentences that are, are anchors (patience diff's
 * idea, with runs for lines). First those that kept their order, which grow while words are the same: what stands
 * in place is not elsewhere. Then those that were moved, longer ones first, but for words whose place still holds most
 * of them: those were copied, as into a note that says what was put right. What is left is paired in order. `weights` has
 * one number for each old token; so has `isNeeded`, where 0 says that the word's place need not be known unless an
 * anchor gives it away.
 */
export function* alignTexts(
  { tokens: old, paragraphs, statements }: Version,
  { tokens: current, paragraphs: currentParagraphs, statements: currentStatements }: Version,
  weights: Float32Array,
  isNeeded: Uint8Array,
): Steps<Alignment> {
  const pairing = noPairs(old.count);
  const claimed = new Int32Array(current.count).fill(-1);
  const once = uniqueStatements(statements, currentStatements);
  const unique = yield* uniqueBlocks(old.hashes, current.hashes, anchorLength);
  const found = slotsOf(old, statements, current, currentStatements, once);
  const slots = repeatedElsewhere(found.slots, [...unique, ...once], old.count);
  const disputed = new Uint8Array(old.count);
  for (const { from, to } of found.disputed) disputed.fill(1, from, to);
  const edited = new Set(slots.map((slot) => slot.old.from));
  const whole = once.filter((block) => !edited.has(block.old));
  const mayBe = withinSlots(slots, old.count, asStatementsStand(whole, old.count, current.count));
  pairInSlots(slots, old, current, weights, pairing, claimed);
  const runs = partsOfRuns(unique, mayBe);
  const blocks = [...runs, ...outsideRuns(whole, runs, old.count)].sort(
    (a, b) => a.old - b.old || b.length - a.length,
  );
  // At a joint the words that fit both stay with the first.
  const places = new Map(inOrder(blocks).map(({ old: from, current: place }) => [from, place]));
  const inPlace = blocks.filter((block) => places.get(block.old) === block.current);
  const islands = new Set(islandsOf(inPlace, old.count, current.count));
  yield;
  claimAndGrow(
    inPlace.filter((block) => !islands.has(block)),
    old,
    current,
    pairing,
    claimed,
    mayBe,
  );
  yield;
  const isFree = (block: Block): boolean =>
    freeOf(block, pairing, claimed) >= Math.min(anchorLength, block.length);
  const apart = [...islands, ...blocks.filter(isFree)].sort((a, b) => b.length - a.length);
  const spokenFor = new Uint8Array(current.count);
  for (const { current: place, length } of blocks) spokenFor.fill(1, place, place + length);
  const trials = { there: noPairs(old.count), elsewhere: noPairs(old.count) };
  const settled: Block[] = [];
  const moved = new Uint8Array(old.count);
  for (const block of apart) {
    if (!isFree(block)) continue;
    if (standsInPlace(block, old, current, pairing, claimed, spokenFor, weights, trials)) continue;
    if (islands.has(block)) claim(block, pairing, claimed);
    else claimMoved(block, pairing, claimed, moved);
    settled.push(block);
    if (settled.length % blocksBetweenYields === 0) yield;
  }
  claimAndGrow(settled, old, current, pairing, claimed, mayBe);
  for (const block of movedParagraphs(paragraphs, currentParagraphs, pairing.partners, claimed))
    claimMoved(block, pairing, claimed, moved);
  yield;
  settleJoints(old, current, pairing, claimed);
  yield;

  let comparisons = 0;
  for (const { from, to } of unpairedRuns(pairing)) {
    if (!isNeeded.subarray(from, to).includes(1)) continue;
    const before = from > 0 ? pairing.partners[from - 1] : -1;
    const after = to < old.count ? pairing.partners[to] : current.count;
    const positions = freePositions(before, after, claimed);
    yield* pairGap(old, from, to, current, positions, weights, pairing);
    for (let i = from; i < to; i++) if (pairing.partners[i] >= 0) claimed[pairing.partners[i]] = i;
    // The rest counts what any gap costs.
    comparisons += Math.min((to - from) * positions.length, maxComparisons) + positions.length + 100;
    if (comparisons >= comparisonsBetweenYields) {
      comparisons = 0;
      yield;
    }
  }
  return { pairing, moved, disputed };
}

/** Runs of old tokens without a partner; what gets one while this runs is not met again. */
function* unpairedRuns({ partners }: Pairing): Generator<TokenSpan> {
  for (let from = 0; from < partners.length; from++) {
    if (partners[from] >= 0) continue;
    let to = from + 1;
    while (to < partners.length && partners[to] < 0) to++;
    yield { from, to };
    from = to - 1;
  }
}

/** To the end of every block before the start of any, so that what is put right at a joint is always the same. */
function claimAndGrow(
  blocks: readonly Block[],
  old: Tokens,
  current: Tokens,
  pairing: Pairing,
  claimed: Int32Array,
  mayBe: MayBe,
): void {
  const held = blocks.filter((block) => pairing.partners[block.old] >= 0 || claim(block, pairing, claimed));
  for (const block of held) grow(block, 1, old, current, pairing, claimed, mayBe);
  for (const block of held) grow(block, -1, old, current, pairing, claimed, mayBe);
}

function claimMoved(block: Block, pairing: Pairing, claimed: Int32Array, moved: Uint8Array): void {
  const isFree = (k: number): boolean => pairing.partners[block.old + k] < 0;
  const free = Array.from({ length: block.length }, (_, k) => isFree(k));
  if (!claim(block, pairing, claimed)) return;
  for (const [k, was] of free.entries())
    if (was && pairing.partners[block.old + k] >= 0) moved[block.old + k] = 1;
}

/** As `alignTexts`, for a passage and words of a text that are about as many, in order: no block is moved. */
export function alignPassage(
  passage: Tokens,
  current: Tokens,
  positions: Int32Array,
  weights: Float32Array,
): Pairing {
  const pairing = noPairs(passage.count);
  drain(pairGap(passage, 0, passage.count, current, positions, weights, pairing));
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
  mayBe: MayBe,
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
    sameInitial(old, oldToken, current, token) &&
    mayBe(oldToken, token)
  ) {
    claim({ old: oldToken, current: token, length: 1 }, pairing, claimed);
    oldToken += direction;
    token += direction;
  }
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
