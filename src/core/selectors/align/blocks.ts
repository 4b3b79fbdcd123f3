import type { Steps } from '../../steps.ts';
import type { Pairing } from './pairing.ts';
import type { Paragraphs } from '../words/paragraphs.ts';
import { KeyIndex, runHashes } from '../words/tokenIndex.ts';

/** Runs of this many tokens, unique in both texts, are where the alignment starts from. */
export const anchorLength = 4;
const indexedBetweenYields = 20_000;

/** Old tokens from `old` on stand at `current` on, `length` of them. */
export interface Block {
  readonly old: number;
  readonly current: number;
  readonly length: number;
}

/** Maximal diagonal runs of n-grams that occur once in either. */
export function* uniqueBlocks(old: Int32Array, current: Int32Array, length: number): Steps<Block[]> {
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

/** Fewer words than this, though all of a sentence, stand elsewhere by chance. */
const fewWords = 2;

/** Sentences and lines that stand once in either text. */
export function uniqueStatements(old: Paragraphs, current: Paragraphs): Block[] {
  const places = new Map(current.all.map(({ key, from }) => [key, from]));
  return old.all.flatMap(({ from, to, key }) => {
    const place = places.get(key);
    if (place === undefined || to - from < fewWords) return [];
    if (old.counts.get(key) !== 1 || current.counts.get(key) !== 1) return [];
    return [{ old: from, current: place, length: to - from }];
  });
}

/** Whether two words may be one: not where the sentence of either stands as a whole at another place. */
export type MayBe = (old: number, current: number) => boolean;

export function asStatementsStand(statements: readonly Block[], oldCount: number, count: number): MayBe {
  const places = new Int32Array(oldCount).fill(-1);
  const owners = new Int32Array(count).fill(-1);
  for (const { old, current, length } of statements)
    for (let k = 0; k < length; k++) {
      places[old + k] = current + k;
      owners[current + k] = old + k;
    }
  return (old, current) =>
    (places[old] < 0 || places[old] === current) && (owners[current] < 0 || owners[current] === old);
}

/** The parts of the runs, an anchor long or more, whose words may be the same. */
export function partsOfRuns(runs: readonly Block[], mayBe: MayBe): Block[] {
  return runs.flatMap(({ old, current, length }) => {
    const parts: Block[] = [];
    for (let from = 0; from < length; from++) {
      let to = from;
      while (to < length && mayBe(old + to, current + to)) to++;
      if (to - from >= anchorLength)
        parts.push({ old: old + from, current: current + from, length: to - from });
      from = to;
    }
    return parts;
  });
}

/** Those of the statements that no run holds from end to end. */
export function outsideRuns(statements: readonly Block[], runs: readonly Block[], oldCount: number): Block[] {
  const places = new Int32Array(oldCount).fill(-1);
  for (const { old, current, length } of runs) for (let k = 0; k < length; k++) places[old + k] = current + k;
  return statements.filter(
    ({ old, current, length }) =>
      places[old] !== current || places[old + length - 1] !== current + length - 1,
  );
}

/** Paragraphs too short for an anchor that stand once in either text and are not yet claimed. */
export function movedParagraphs(
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

/** How many of a block's words are unpaired in either text. */
export function freeOf(block: Block, { partners }: Pairing, claimed: Int32Array): number {
  let free = 0;
  for (let k = 0; k < block.length; k++)
    if (partners[block.old + k] < 0 && claimed[block.current + k] < 0) free++;
  return free;
}

/** Pairs what is still free of a block, if that is at least an anchor or the whole block; says whether it is. */
export function claim(block: Block, pairing: Pairing, claimed: Int32Array): boolean {
  const { partners, likeness } = pairing;
  const isFree = (k: number): boolean => partners[block.old + k] < 0 && claimed[block.current + k] < 0;
  if (freeOf(block, pairing, claimed) < Math.min(anchorLength, block.length)) return false;
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

/** The heaviest chain of blocks that neither cross nor overlap. */
export function inOrder(blocks: readonly Block[]): Block[] {
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
