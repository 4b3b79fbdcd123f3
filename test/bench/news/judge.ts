import { judgeNews } from '../../../src/core/article/news.ts';
import { readArticle } from '../../../src/core/article/read.ts';
import { drain } from '../../../src/core/steps.ts';
import type { BenchText, TextSet } from './texts.ts';

export interface Judged extends BenchText {
  readonly isNews: boolean;
  readonly score: number;
  /** Reading and judging together. */
  readonly milliseconds: number;
}

/** The desk judges by the first characters of a text only, in UTF-16 units. */
const newsSample = 20_000;

export function judge(item: BenchText): Judged {
  const start = performance.now();
  const { isNews, score } = judgeNews(drain(readArticle(item.text.slice(0, newsSample))));
  return { ...item, isNews, score, milliseconds: performance.now() - start };
}

/** Those on the wrong side, the most certain first. */
export function mistakesIn(set: TextSet, judged: readonly Judged[]): Judged[] {
  const shouldBeNews = set.aim?.bound === 'at-least';
  return judged
    .filter(({ isNews }) => isNews !== shouldBeNews)
    .sort((a, b) => (shouldBeNews ? a.score - b.score : b.score - a.score));
}

/** Whether the share judged news meets the aim; `null` where there is none. */
export function meetsAim(set: TextSet, judged: readonly Judged[]): boolean | null {
  if (!set.aim || judged.length === 0) return null;
  const share = judged.filter(({ isNews }) => isNews).length / judged.length;
  return set.aim.bound === 'at-least' ? share >= set.aim.share : share <= set.aim.share;
}
