import { averagePrecision } from '../../test/bench/reading/scores.ts';
import { seeFeatures } from '../../src/core/mentions/claims/features.ts';
import { claimWeights } from '../../src/core/mentions/claims/weights.ts';
import { figuresIn } from '../../src/core/mentions/figures/figures.ts';
import { keysOf, mapRecord } from '../../src/core/records.ts';
import { claimPriors } from './claimPriors.ts';
import { foldsOf, spread } from './folds.ts';
import { fitLogistic, type Example, type Shown } from './regression.ts';
import { rounded } from './tables.ts';

/** A sentence, and whether a fact-checker would check it. */
export interface LabelledSentence {
  readonly id: string;
  readonly text: string;
  readonly isCheckable: boolean;
}

type ClaimWeights = typeof claimWeights;

const step = 0.01;

/** Reads lines of "+ sentence" and "- sentence". Throws on any other. */
export function readSentences(lines: string): LabelledSentence[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, mark, text] = /^([+-]) (.+)$/u.exec(line) ?? [];
      if (!text) throw new Error(`Neither + nor -: ${line}`);
      return { id: text, text, isCheckable: mark === '+' };
    });
}

const names = keysOf(claimWeights);

function featuresOf(text: string): number[] {
  const amounts = names.map(() => 0);
  seeFeatures(text, figuresIn(text), (feature, amount) => (amounts[names.indexOf(feature)] += amount));
  return amounts;
}

const exampleOf = ({ text, isCheckable }: LabelledSentence): Example => ({
  shown: featuresOf(text)
    .map((amount, feature): Shown => [feature, amount])
    .filter(([, amount]) => amount !== 0),
  isPositive: isCheckable,
  counts: 1,
  offset: 0,
});

export function fitClaims(sentences: readonly LabelledSentence[]): ClaimWeights {
  const weights = fitLogistic(sentences.map(exampleOf), names.map(claimPriors));
  return mapRecord(claimWeights, (_, name) => rounded(weights[names.indexOf(name)], step));
}

/** How sentences that were held out are ranked and judged, over the folds. */
export function crossValidateClaims(sentences: readonly LabelledSentence[]): string[] {
  const precisions: number[] = [];
  const right: number[] = [];
  for (const { fitted, held } of foldsOf(sentences)) {
    const weights = fitClaims(fitted);
    const ranked = held.map(({ text, isCheckable }) => ({
      score: featuresOf(text).reduce((sum, amount, index) => sum + amount * weights[names[index]], 0),
      positive: isCheckable,
    }));
    precisions.push(averagePrecision(ranked));
    right.push(ranked.filter(({ score, positive }) => score > 0 === positive).length / ranked.length);
  }
  return [`average precision: ${spread(precisions)} %`, `judged right: ${spread(right)} %`];
}
