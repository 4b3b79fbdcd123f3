import { isFigure, wordSimilarity } from './similarity.ts';
import type { Tokens } from './tokens.ts';
import { tokenText } from './tokens.ts';

/** Which word of the current text stands for each word of the old one. */
export interface Pairing {
  /** For each old token the index of the current one in its place, or -1. */
  readonly partners: Int32Array;
  /** How alike the two are: 1 the same word, above 0 a mistyped one, 0 another word in the same place. */
  readonly likeness: Float32Array;
}

export const noPairs = (count: number): Pairing => ({
  partners: new Int32Array(count).fill(-1),
  likeness: new Float32Array(count),
});

// Chosen on development articles so that one word replaced by another keeps its place, while a paragraph replaced by
// another does not have its words paired off one by one.
const sameReward = 1;
const otherWordCost = 0.35;
const gapOpenCost = 0.5;
const gapCost = 0.04;

const paired = 0;
const oldSkipped = 1;
const currentSkipped = 2;
type Step = typeof paired | typeof oldSkipped | typeof currentSkipped;

/** Best scores so far by the last step taken, and where each came from. */
interface Table {
  readonly scores: Float32Array;
  readonly from: Uint8Array;
}

const unreachable = -1e9;

/**
 * Pairs the old tokens from `from` to `to` with the current tokens at `positions`, in order, by a global alignment
 * with affine gaps (Gotoh 1982). `weights` says how much it tells to find each old token again. Takes time and space
 * in proportion to the product of both lengths.
 */
export function pairInOrder(
  old: Tokens,
  from: number,
  to: number,
  current: Tokens,
  positions: readonly number[] | Int32Array,
  weights: Float32Array,
  result: Pairing,
): void {
  const rows = to - from;
  const columns = positions.length;
  if (rows === 0 || columns === 0) return;
  const width = columns + 1;
  const newTable = (): Table => ({
    scores: new Float32Array((rows + 1) * width).fill(unreachable),
    from: new Uint8Array((rows + 1) * width),
  });
  const tables = [newTable(), newTable(), newTable()];
  const likeness = new Float32Array((rows + 1) * width);

  const bestAt = (cell: number, costs: readonly [number, number, number]): [number, Step] => {
    let best = tables[paired].scores[cell] - costs[paired];
    let step: Step = paired;
    const afterOld = tables[oldSkipped].scores[cell] - costs[oldSkipped];
    if (afterOld > best) {
      best = afterOld;
      step = oldSkipped;
    }
    const afterCurrent = tables[currentSkipped].scores[cell] - costs[currentSkipped];
    if (afterCurrent > best) {
      best = afterCurrent;
      step = currentSkipped;
    }
    return [best, step];
  };
  const enter = (step: Step, cell: number, source: number, gain: number, costs: [number, number, number]) => {
    const [best, before] = bestAt(source, costs);
    tables[step].scores[cell] = best + gain;
    tables[step].from[cell] = before;
  };
  const free: [number, number, number] = [0, 0, 0];
  const afterOldSkipped: [number, number, number] = [gapOpenCost, 0, gapOpenCost];
  const afterCurrentSkipped: [number, number, number] = [gapOpenCost, gapOpenCost, 0];

  tables[paired].scores[0] = 0;
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const cell = row * width + column;
      if (row > 0 && column > 0) {
        const alike = likenessOf(old, from + row - 1, current, positions[column - 1]);
        likeness[cell] = alike;
        const gain = alike > 0 ? alike * sameReward * weights[from + row - 1] : -otherWordCost;
        enter(paired, cell, cell - width - 1, gain, free);
      }
      if (row > 0) enter(oldSkipped, cell, cell - width, -gapCost, afterOldSkipped);
      if (column > 0) enter(currentSkipped, cell, cell - 1, -gapCost, afterCurrentSkipped);
    }
  }

  let row = rows;
  let column = columns;
  let [, step] = bestAt(rows * width + columns, free);
  while (row > 0 || column > 0) {
    const cell = row * width + column;
    const before = tables[step].from[cell] as Step;
    if (step === paired) {
      result.partners[from + row - 1] = positions[column - 1];
      result.likeness[from + row - 1] = likeness[cell];
      row--;
      column--;
    } else if (step === oldSkipped) row--;
    else column--;
    step = before;
  }
}

/** Longer words are compared as wholes. */
const maxTypoLength = 30;

const lower = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit);

/** From here on two words are the same, though perhaps not in case. */
export const sameWordLikeness = 0.97;

/** Do they begin with the same letter in the same case? */
export function sameInitial(old: Tokens, oldIndex: number, current: Tokens, index: number): boolean {
  return old.text.charCodeAt(old.starts[oldIndex]) === current.text.charCodeAt(current.starts[index]);
}

/**
 * 1 for the same word, a little less for one in another case, less for a mistyped one, 0 otherwise; another figure is
 * another word.
 */
function likenessOf(old: Tokens, oldIndex: number, current: Tokens, index: number): number {
  if (old.hashes[oldIndex] === current.hashes[index])
    return sameInitial(old, oldIndex, current, index) ? 1 : sameWordLikeness;
  const oldLength = old.ends[oldIndex] - old.starts[oldIndex];
  const length = current.ends[index] - current.starts[index];
  if (oldLength > maxTypoLength || length > maxTypoLength) return 0;
  if (3 * Math.abs(oldLength - length) > Math.max(oldLength, length)) return 0;
  const unit = (tokens: Tokens, offset: number) => lower(tokens.text.charCodeAt(offset));
  const sameFirst = unit(old, old.starts[oldIndex]) === unit(current, current.starts[index]);
  const sameLast = unit(old, old.ends[oldIndex] - 1) === unit(current, current.ends[index] - 1);
  if (!sameFirst && !sameLast) return 0;
  const oldWord = tokenText(old, oldIndex);
  return isFigure(oldWord) ? 0 : wordSimilarity(oldWord, tokenText(current, index));
}
