import type { Article } from './article.ts';

export interface NewsJudgement {
  readonly isNews: boolean;
  /** Above 0 is news. */
  readonly score: number;
  /** Named evidence and what each weighed. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** Is the text plainly news? Looks at its first 20,000 characters only. */
export function judgeNews(article: Article): NewsJudgement {
  const text = article.text.slice(0, 20_000);
  const said = (text.match(/\b(?:said|says|told|according to)\b/gu) ?? []).length;
  const code = (text.match(/[{}<>|=`]|https?:/gu) ?? []).length;
  const words = Math.max(1, (text.match(/\S+/gu) ?? []).length);
  const reasons = { said: (300 * said) / words, code: (-300 * code) / words, bias: -1 };
  const score = reasons.said + reasons.code + reasons.bias;
  return { isNews: words > 80 && score > 0, score, reasons };
}
