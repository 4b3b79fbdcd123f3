import type { Article } from './article.ts';
import { keysOf } from '../records.ts';
import { sampleOf } from './judging/sample.ts';
import type { Strengths } from './judging/signs.ts';
import { signsIn, type NewsSign } from './judging/signsIn.ts';
import { newsWeights } from './judging/weights.ts';

export interface NewsJudgement {
  readonly isNews: boolean;
  /** Above 0 is news. */
  readonly score: number;
  /** The signs that showed and what each weighed: the score is their sum. */
  readonly reasons: Readonly<Partial<Record<NewsSign | 'always', number>>>;
}

/** How much of a text is looked at, in UTF-16 units. */
const sampleLength = 20_000;

/**
 * Is the text plainly news: reported journalism in the broad sense, from agency reports to reviews and columns?
 * Adds up weighted signs in the first 20,000 characters; needs no lexicon of names.
 */
export function judgeNews(article: Article): NewsJudgement {
  const signs = newsSigns(article);
  const reasons: Partial<Record<NewsSign | 'always', number>> = {};
  let score = 0;
  for (const sign of keysOf(newsWeights)) {
    const weighed = newsWeights[sign] * (sign === 'always' ? 1 : signs[sign]);
    if (weighed === 0) continue;
    reasons[sign] = weighed;
    score += weighed;
  }
  return { isNews: score > 0, score, reasons };
}

/** How strongly each sign shows in the first 20,000 characters. */
export const newsSigns = (article: Article): Strengths<NewsSign> => signsIn(sampleOf(article, sampleLength));
