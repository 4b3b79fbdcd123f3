import type { ParagraphFigure } from '../figures/figures.ts';
import { seeFeatures } from './features.ts';
import { claimWeights } from './weights.ts';

/**
 * How likely a fact-checker finds something to check in a sentence, 0 to 1: a sum of signs in logarithms of the
 * odds, in the manner of Hassan et al., "Toward Automated Fact-Checking" (KDD 2017).
 */
export function checkability(sentence: string, figures: readonly ParagraphFigure[]): number {
  let sum = 0;
  seeFeatures(sentence, figures, (feature, amount) => (sum += amount * claimWeights[feature]));
  return 1 / (1 + Math.exp(-sum));
}
