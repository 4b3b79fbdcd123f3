import type { ParagraphFigure } from '../figures/figures.ts';
import type { FigureKind } from '../mentions.ts';
import { signs } from './words/signs.ts';

/** What a figure adds, in logarithms of the odds. Amounts and shares are what checkers look up first. */
const figureWeights: Readonly<Record<FigureKind, number>> = {
  money: 2.6,
  percent: 3.3,
  fraction: 2.6,
  ratio: 2.4,
  count: 1.6,
  measure: 2.0,
  score: 1.2,
  date: 0.8,
  duration: 1.0,
  age: 0.4,
  ordinal: 0.6,
  time: 0.2,
};
/** "Said on Sunday", "last week": when something was said is seldom what is doubted. */
const recentDay = 0.2;
const mostFigures = 3;
const eachFurther = 0.4;

/** Weight without any sign, so that a plain sentence comes out well below one half. */
const bias = -2.6;
const shortest = 6;
const perMissingWord = 0.5;
/** Long sentences gather signs by their length alone. */
const long = 22;
const perExtraWord = 0.03;
const question = -2.2;
/** A heading, a label, a line that leads up to a quotation. */
const unfinished = -1.5;
const caption = -1.5;
const captionStart = /^(?:clockwise|pictured|above|below|from left|from top)\b(?: [^,:]{0,30})?[,:]/iu;
const name = 0.25;
const mostNames = 4;
const past = 0.35;
const mostPast = 3;

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
  let sum = bias + figuresWeight(figures);
  let words = 0;
  let names = 0;
  let pasts = 0;
  const tokens = new RegExp(wordPattern);
  for (let match = tokens.exec(sentence); match; match = tokens.exec(sentence)) {
    const [written] = match;
    words += 1;
    const lower = written.toLowerCase();
    const word = lower.includes('’') ? lower.replace('’', "'") : lower;
    if (match.index > 0 && written !== lower && names < mostNames && written !== 'I') {
      names += 1;
      sum += name;
    }
    const index = signOf.get(word);
    const sign = index === undefined ? undefined : signs[index];
    if (sign && index !== undefined && (seen[index] ?? 0) < sign.most) {
      seen[index] = (seen[index] ?? 0) + 1;
      sum += sign.weight;
    } else if (sign === undefined && pasts < mostPast && word.length > 4 && word.endsWith('ed')) {
      pasts += 1;
      sum += past;
    }
  }
  if (words < shortest) sum -= (shortest - words) * perMissingWord;
  if (words > long) sum -= (words - long) * perExtraWord;
  if (/\?["”’')\]]*$/u.test(sentence)) sum += question;
  else if (!/[.!…]["”’')\]]*$/u.test(sentence)) sum += unfinished;
  if (captionStart.test(sentence)) sum += caption;
  return 1 / (1 + Math.exp(-sum));
}

/** The weightiest figures, each further one for less. */
function figuresWeight(figures: readonly ParagraphFigure[]): number {
  const weights = figures.map(weightOf).sort((a, b) => b - a);
  return weights.slice(0, mostFigures).reduce((sum, weight, index) => sum + weight * eachFurther ** index, 0);
}

const weightOf = ({ kind, relative }: ParagraphFigure): number =>
  relative?.form === 'weekday' || relative?.form === 'offset' ? recentDay : figureWeights[kind];
