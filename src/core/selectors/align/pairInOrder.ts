import type { Tokens } from '../words/tokens.ts';
import { likenessOf, wordsOf, type Word } from './likeness.ts';
import type { Pairing } from './pairing.ts';

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
  if (rows === 1 && columns === 1) {
    // One word replaced by another, the most common edit of all.
    result.partners[from] = positions[0];
    result.likeness[from] = likenessOf(wordsOf(old)(from), wordsOf(current)(positions[0]));
    return;
  }
  const oldWordAt = wordsOf(old);
  const oldWords: Word[] = [];
  for (let row = 0; row < rows; row++) oldWords.push(oldWordAt(from + row));
  const wordAt = wordsOf(current);
  const words: Word[] = [];
  for (const position of positions) words.push(wordAt(position));
  const width = columns + 1;
  /** For each cell and last step the step before, two bits each. */
  const steps = new Uint8Array((rows + 1) * width);
  // Best scores of the row above and of this one, by last step.
  const scores = new Float64Array(6 * width).fill(unreachable);
  const part = (index: number): Float64Array => scores.subarray(index * width, (index + 1) * width);
  let [abovePaired, aboveOld, aboveCurrent] = [part(0), part(1), part(2)];
  let [rowPaired, rowOld, rowCurrent] = [part(3), part(4), part(5)];

  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      let beforePaired = paired;
      let scorePaired = row === 0 && column === 0 ? 0 : unreachable;
      if (row > 0 && column > 0) {
        const diagonal = column - 1;
        beforePaired = bestOf(abovePaired[diagonal], aboveOld[diagonal], aboveCurrent[diagonal]);
        const alike = likenessOf(oldWords[row - 1], words[diagonal]);
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
      result.partners[token] = positions[column - 1];
      result.likeness[token] = likenessOf(oldWords[row - 1], words[column - 1]);
    }
    if (step !== currentAlone) row--;
    if (step !== oldAlone) column--;
    step = before;
  }
}
