import type { Tokens } from '../words/tokens.ts';
import { differAtRims, likenessOf, wordsOf, type Word } from './likeness.ts';
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

/** The step with the best score, of equal ones the first. */
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
  const wordAt = wordsOf(current);
  const words: Word[] = [];
  // What tells most words apart, side by side: most are others.
  const hashes = new Int32Array(columns);
  const rims = new Int32Array(columns);
  for (let column = 0; column < columns; column++) {
    const word = wordAt(positions[column]);
    words.push(word);
    hashes[column] = word.hash;
    rims[column] = word.rims;
  }
  const width = columns + 1;
  /** For each cell and last step the step before, two bits each. */
  const steps = new Uint8Array((rows + 1) * width);
  // Best scores of the row above, and, from the left on, of this one, by last step.
  const scoresPaired = new Float64Array(width).fill(unreachable);
  const scoresOld = new Float64Array(width).fill(unreachable);
  const scoresCurrent = new Float64Array(width).fill(unreachable);
  scoresPaired[0] = 0;
  for (let column = 1; column <= columns; column++) {
    const opened = scoresPaired[column - 1] - gapOpenCost;
    const switched = scoresOld[column - 1] - gapOpenCost;
    const extended = scoresCurrent[column - 1];
    scoresCurrent[column] = Math.max(opened, switched, extended) - gapCost;
    steps[column] = bestOf(opened, switched, extended) << 4;
  }
  for (let row = 1; row <= rows; row++) {
    const word = oldWordAt(from + row - 1);
    const reward = sameReward * weights[from + row - 1];
    let diagonalPaired = unreachable;
    let diagonalOld = unreachable;
    let diagonalCurrent = unreachable;
    let leftPaired = unreachable;
    let leftOld = unreachable;
    let leftCurrent = unreachable;
    for (let column = 0; column <= columns; column++) {
      const abovePaired = scoresPaired[column];
      const aboveOld = scoresOld[column];
      const aboveCurrent = scoresCurrent[column];
      let step = paired;
      let scorePaired = unreachable;
      let scoreCurrent = unreachable;
      if (column > 0) {
        const isOther = hashes[column - 1] !== word.hash && differAtRims(rims[column - 1], word.rims);
        const alike = isOther ? 0 : likenessOf(word, words[column - 1]);
        const gain = alike > 0 ? alike * reward : -otherWordCost;
        step = bestOf(diagonalPaired, diagonalOld, diagonalCurrent);
        scorePaired =
          gain + (step === paired ? diagonalPaired : step === oldAlone ? diagonalOld : diagonalCurrent);
        const opened = leftPaired - gapOpenCost;
        const switched = leftOld - gapOpenCost;
        const before = bestOf(opened, switched, leftCurrent);
        step |= before << 4;
        scoreCurrent = (before === paired ? opened : before === oldAlone ? switched : leftCurrent) - gapCost;
      }
      const opened = abovePaired - gapOpenCost;
      const switched = aboveCurrent - gapOpenCost;
      const before = bestOf(opened, aboveOld, switched);
      steps[row * width + column] = step | (before << 2);
      scoresPaired[column] = leftPaired = scorePaired;
      scoresOld[column] = leftOld =
        (before === paired ? opened : before === oldAlone ? aboveOld : switched) - gapCost;
      scoresCurrent[column] = leftCurrent = scoreCurrent;
      diagonalPaired = abovePaired;
      diagonalOld = aboveOld;
      diagonalCurrent = aboveCurrent;
    }
  }

  let row = rows;
  let column = columns;
  let step = bestOf(scoresPaired[columns], scoresOld[columns], scoresCurrent[columns]);
  while (row > 0 || column > 0) {
    const before = (steps[row * width + column] >> (2 * step)) & 3;
    if (step === paired) {
      const token = from + row - 1;
      result.partners[token] = positions[column - 1];
      result.likeness[token] = likenessOf(oldWordAt(token), words[column - 1]);
    }
    if (step !== currentAlone) row--;
    if (step !== oldAlone) column--;
    step = before;
  }
}
