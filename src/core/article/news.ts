import type { Article } from './article.ts';
import { signsOfNews, signsOfOther } from './news/signs.ts';
import { newsWeights } from './news/weights.ts';

export interface NewsJudgement {
  readonly isNews: boolean;
  /** Above 0 is news; the sum of `reasons`. */
  readonly score: number;
  /** What was found and how much it weighs. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** How much of a text is looked at, in characters. */
const sampleLength = 20_000;
/** Signs that stand for different sides of the news; fiction and minutes may have one or two of them. */
const kindsOfNews = [
  'weekday',
  'day and month',
  'recent time',
  'office',
  'public affairs',
  'group speaks',
  'a name speaks',
  'money',
];
/** Share of the commonest English words below which a text is in another language, or is no prose. */
const leastEnglish = 0.1;
/** Fewer words than this say too little. */
const fewestWords = 50;

/** Is the text plainly news? Looks at its first 20,000 characters only. */
export function judgeNews(article: Article): NewsJudgement {
  const sample = article.text.slice(0, sampleLength);
  const words = countOf(sample, /[\p{L}\p{N}’']+/gu);
  const reasons: Record<string, number> = {};
  let score = 0;
  for (const [name, amount] of Object.entries(newsSigns(article, sample, words))) {
    const weight = amount * (newsWeights[name] ?? 0);
    if (weight === 0) continue;
    reasons[name] = weight;
    score += weight;
  }
  return { isNews: words >= fewestWords && score > 0, score, reasons };
}

/** Named signs and how strongly each shows; exported for fitting and tests. */
export function newsSigns(article: Article, sample: string, words: number): Record<string, number> {
  const signs: Record<string, number> = { always: 1 };
  for (const { name, pattern, most } of [...signsOfNews, ...signsOfOther]) {
    signs[name] = Math.min(most, (100 * countOf(sample, pattern)) / Math.max(words, 30));
  }
  const kinds = kindsOfNews.filter((name) => (signs[name] ?? 0) > 0).length;
  signs['many kinds of news'] = kinds / kindsOfNews.length;
  signs['talk and little else'] =
    countOf(sample, /\b(?:said|says|told)\b/gu) > words / 200 && kinds <= 3 && article.blocks.length > 4
      ? 1
      : 0;
  signs['nobody speaks'] = signs.speech === 0 ? 1 : 0;
  signs['not English'] = countOf(sample, /\b(?:the|of|and|to|in|a)\b/gu) < words * leastEnglish ? 1 : 0;
  return { ...signs, ...structureSigns(article) };
}

/** Signs in the structure, 0 or 1, or a share. */
function structureSigns(article: Article): Record<string, number> {
  const blocks = article.blocks.filter(({ start }) => start < sampleLength);
  const lengths = blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => end - start);
  const dialogue = blocks.filter(
    ({ start, end }) => end - start < 180 && /["“‘']/.test(article.text.charAt(start)),
  ).length;
  const prose = lengths.filter((length) => length > 120).length;
  return {
    dateline: article.dateline ? 1 : 0,
    byline: article.byline ? 1 : 0,
    headline: article.headline ? 1 : 0,
    published: article.published ? 1 : 0,
    furniture: blocks.some(({ kind }) => kind === 'noise') ? 1 : 0,
    'short lines of dialogue': blocks.length > 5 && dialogue > blocks.length * 0.25 ? 1 : 0,
    'share of prose': blocks.length === 0 ? 0 : prose / blocks.length,
    'several paragraphs': prose > 4 ? 1 : 0,
  };
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  for (const match of text.matchAll(pattern)) if (match[0] !== '') count++;
  return count;
}
