import type { Article } from './article.ts';
import { patternSigns } from './judging/patternSigns.ts';
import { sampleOf, type NewsSample } from './judging/sample.ts';
import { shapeSigns } from './judging/shapeSigns.ts';
import type { Signs } from './judging/signs.ts';
import { newsWeights } from './judging/weights.ts';
import { wordSigns } from './judging/wordSigns.ts';

export interface NewsJudgement {
  readonly isNews: boolean;
  /** Above 0 is news. */
  readonly score: number;
  /** Named evidence and what each weighed: the score is their sum. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** How much of a text is looked at, in UTF-16 units. */
const sampleLength = 20_000;

/**
 * Is the text plainly news: reported journalism in the broad sense, from agency reports to reviews and columns?
 * Adds up weighted signs in the first 20,000 characters; needs no lexicon of names.
 */
export function judgeNews(article: Article): NewsJudgement {
  const signs = signsIn(sampleOf(article, sampleLength));
  const reasons: Record<string, number> = {};
  let score = 0;
  for (const [name, weight] of Object.entries(newsWeights)) {
    const weighed = weight * (name === 'always' ? 1 : (signs[name] ?? 0));
    if (weighed === 0) continue;
    reasons[name] = weighed;
    score += weighed;
  }
  return { isNews: score > 0, score, reasons };
}

/** All signs, each 0 to 1. */
export const signsIn = (sample: NewsSample): Signs => ({
  ...wordSigns(sample),
  ...patternSigns(sample),
  ...shapeSigns(sample),
});
