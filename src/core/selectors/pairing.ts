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

/** The last step of an alignment: two words paired, or one of either text left alone. */
const paired = 0;
const oldAlone = 1;
const currentAlone = 2;

const unreachable = -1e9;

const bestOf = (afterPair: number, afterOldAlone: number, afterCurrentAlone: number): number =>
  afterPair >= afterOldAlone
    ? afterPair >= afterCurrentAlone
      ? paired
      : currentAlone
    : afterOldAlone >= afterCurrentAlone
      ? oldAlone
      : currentAlone;

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
  /** For each cell and last step the step before, two bits each. */
  const steps = new Uint8Array((rows + 1) * width);
  // Best scores of the row above and of this one, by last step.
  let abovePaired = new Float64Array(width).fill(unreachable);
  let aboveOld = new Float64Array(width).fill(unreachable);
  let aboveCurrent = new Float64Array(width).fill(unreachable);
  let rowPaired = new Float64Array(width);
  let rowOld = new Float64Array(width);
  let rowCurrent = new Float64Array(width);

  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      let beforePaired = paired;
      let scorePaired = row === 0 && column === 0 ? 0 : unreachable;
      if (row > 0 && column > 0) {
        const diagonal = column - 1;
        beforePaired = bestOf(abovePaired[diagonal], aboveOld[diagonal], aboveCurrent[diagonal]);
        const alike = likenessOf(old, from + row - 1, current, positions[column - 1]);
        const gain = alike > 0 ? alike * sameReward * weights[from + row - 1] : -otherWordCost;
        scorePaired = gain + Math.max(abovePaired[diagonal], aboveOld[diagonal], aboveCurrent[diagonal]);
      }
      let beforeOld = paired;
      let scoreOld = unreachable;
      if (row > 0) {
        const opened = abovePaired[column] - gapOpenCost;
        const switched = aboveCurrent[column] - gapOpenCost;
        beforeOld = bestOf(opened, aboveOld[column], switched);
        scoreOld = Math.max(opened, aboveOld[column], switched) - gapCost;
      }
      let beforeCurrent = paired;
      let scoreCurrent = unreachable;
      if (column > 0) {
        const opened = rowPaired[column - 1] - gapOpenCost;
        const switched = rowOld[column - 1] - gapOpenCost;
        beforeCurrent = bestOf(opened, switched, rowCurrent[column - 1]);
        scoreCurrent = Math.max(opened, switched, rowCurrent[column - 1]) - gapCost;
      }
      rowPaired[column] = scorePaired;
      rowOld[column] = scoreOld;
      rowCurrent[column] = scoreCurrent;
      steps[row * width + column] = beforePaired | (beforeOld << 2) | (beforeCurrent << 4);
    }
    [abovePaired, rowPaired] = [rowPaired, abovePaired];
    [aboveOld, rowOld] = [rowOld, aboveOld];
    [aboveCurrent, rowCurrent] = [rowCurrent, aboveCurrent];
  }

  let row = rows;
  let column = columns;
  let step = bestOf(abovePaired[columns], aboveOld[columns], aboveCurrent[columns]);
  while (row > 0 || column > 0) {
    const before = (steps[row * width + column] >> (2 * step)) & 3;
    if (step === paired) {
      const token = from + row - 1;
      const partner = positions[column - 1];
      result.partners[token] = partner;
      result.likeness[token] = likenessOf(old, token, current, partner);
    }
    if (step !== currentAlone) row--;
    if (step !== oldAlone) column--;
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
