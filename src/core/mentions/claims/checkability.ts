import { keysOf } from '../../records.ts';
import type { ParagraphFigure } from '../figures/figures.ts';
import { claimWeights as weights } from './weights.ts';
import { signWords } from './words/signs.ts';

const captionStart = /^(?:clockwise|pictured|above|below|from left|from top)\b(?: [^,:]{0,30})?[,:]/iu;

const signs = keysOf(signWords).map((name) => ({ words: signWords[name], ...weights.signs[name] }));

/** The index of a word's sign; a word of two signs gives the one that is listed last. */
const signOf = new Map(
  signs.flatMap((sign, index) =>
    sign.words
      .trim()
      .split(/\s+/u)
      .map((word) => [word, index] as const),
  ),
);
const wordPattern = /[A-Za-z\u00c0-\u024f\d]+(?:['’][A-Za-z]+)?/g;

/**
 * How likely a fact-checker finds something to check in a sentence, 0 to 1: a sum of signs in logarithms of the
 * odds, in the manner of Hassan et al., "Toward Automated Fact-Checking" (KDD 2017), with weights set by hand.
 */
export function checkability(sentence: string, figures: readonly ParagraphFigure[]): number {
  const seen = new Uint8Array(signs.length);
  let sum = weights.bias + figuresWeight(figures);
  let words = 0;
  let names = 0;
  let pasts = 0;
  const tokens = new RegExp(wordPattern);
  for (let match = tokens.exec(sentence); match; match = tokens.exec(sentence)) {
    const [written] = match;
    words += 1;
    const lower = written.toLowerCase();
    const word = lower.includes('’') ? lower.replace('’', "'") : lower;
    if (match.index > 0 && written !== lower && names < weights.mostNames && written !== 'I') {
      names += 1;
      sum += weights.name;
    }
    const index = signOf.get(word);
    const sign = index === undefined ? undefined : signs[index];
    if (sign && index !== undefined && (seen[index] ?? 0) < sign.most) {
      seen[index] = (seen[index] ?? 0) + 1;
      sum += sign.weight;
    } else if (sign === undefined && pasts < weights.mostPast && word.length > 4 && word.endsWith('ed')) {
      pasts += 1;
      sum += weights.past;
    }
  }
  if (words < weights.shortest) sum -= (weights.shortest - words) * weights.perMissingWord;
  if (words > weights.long) sum -= (words - weights.long) * weights.perExtraWord;
  if (/\?["”’')\]]*$/u.test(sentence)) sum += weights.question;
  else if (!/[.!…]["”’')\]]*$/u.test(sentence)) sum += weights.unfinished;
  if (captionStart.test(sentence)) sum += weights.caption;
  return 1 / (1 + Math.exp(-sum));
}

/** The weightiest figures, each further one for less. */
function figuresWeight(figures: readonly ParagraphFigure[]): number {
  const each = figures.map(weightOf).sort((a, b) => b - a);
  return each
    .slice(0, weights.mostFigures)
    .reduce((sum, weight, index) => sum + weight * weights.eachFurther ** index, 0);
}

const weightOf = ({ kind, relative }: ParagraphFigure): number =>
  relative?.form === 'weekday' || relative?.form === 'offset' ? weights.recentDay : weights.figures[kind];
