/** A feature that shows in an example, by its index, and how strongly. */
export type Shown = readonly [feature: number, amount: number];

export interface Example {
  readonly shown: readonly Shown[];
  readonly isPositive: boolean;
  /** How often the example counts. */
  readonly counts: number;
  /** What is added to its score and not fitted. */
  readonly offset: number;
}

/** What is known of a weight before any example is seen. */
export interface Prior {
  /** Where the penalty draws the weight to. */
  readonly mean: number;
  /** Half of this times the squared distance from the mean is added to the loss. */
  readonly penalty: number;
  readonly least: number;
  readonly most: number;
}

/** A weight that nothing holds. */
export const unbounded = { least: -Infinity, most: Infinity } as const;

const mostSweeps = 400;
/** Sweeps end when no weight moves by more than this: a hundredth of what the tables are rounded to. */
const precision = 5e-4;
/** How far a weight may move in its first step. */
const firstReach = 1;

/** A feature's column: where it shows and how strongly. */
interface Column {
  readonly examples: number[];
  readonly amounts: number[];
}

/**
 * Weights of a logistic regression, one a prior: those that make the labels most likely, less the penalties and within
 * the bounds. Cyclic coordinate descent with a trust region for each weight (Genkin, Lewis and Madigan, "Large-Scale
 * Bayesian Logistic Regression for Text Categorization", Technometrics 2007), which never raises the loss and uses no
 * chance: the same examples in the same order give the same weights.
 */
export function fitLogistic(examples: readonly Example[], priors: readonly Prior[]): number[] {
  const columns = columnsOf(examples, priors.length);
  const signs = examples.map(({ isPositive }) => (isPositive ? 1 : -1));
  const weights = priors.map(({ mean, least, most }) => Math.min(most, Math.max(least, mean)));
  const margins = examples.map(({ shown, offset }, index) => signs[index] * (offset + sumOf(shown, weights)));
  const reaches = priors.map(() => firstReach);
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let furthest = 0;
    for (const [feature, { mean, penalty, least, most }] of priors.entries()) {
      const { examples: rows, amounts } = columns[feature];
      const weight = weights[feature];
      const reach = reaches[feature];
      let slope = penalty * (weight - mean);
      let curvature = penalty;
      for (const [at, row] of rows.entries()) {
        const amount = amounts[at];
        const { counts } = examples[row];
        slope -= (counts * signs[row] * amount) / (1 + Math.exp(margins[row]));
        curvature += counts * amount * amount * steepest(margins[row], reach * Math.abs(amount));
      }
      if (curvature === 0) continue;
      const step = Math.min(reach, Math.max(-reach, -slope / curvature));
      const moved = Math.min(most, Math.max(least, weight + step)) - weight;
      reaches[feature] = Math.max(2 * Math.abs(moved), reach / 2);
      if (moved === 0) continue;
      weights[feature] += moved;
      for (const [at, row] of rows.entries()) margins[row] += signs[row] * amounts[at] * moved;
      furthest = Math.max(furthest, Math.abs(moved));
    }
    if (furthest < precision) break;
  }
  return weights;
}

/** The steepest that the logistic curve is within so far of a margin. */
function steepest(margin: number, reach: number): number {
  const beyond = Math.abs(margin) - reach;
  return beyond <= 0 ? 0.25 : 1 / (2 + Math.exp(beyond) + Math.exp(-beyond));
}

function columnsOf(examples: readonly Example[], count: number): Column[] {
  const columns = Array.from({ length: count }, (): Column => ({ examples: [], amounts: [] }));
  for (const [row, { shown }] of examples.entries()) {
    for (const [feature, amount] of shown) {
      columns[feature].examples.push(row);
      columns[feature].amounts.push(amount);
    }
  }
  return columns;
}

const sumOf = (shown: readonly Shown[], weights: readonly number[]): number =>
  shown.reduce((sum, [feature, amount]) => sum + amount * weights[feature], 0);
