import type { Strengths } from '../../src/core/article/judging/signs.ts';
import type { NewsSign } from '../../src/core/article/judging/signsIn.ts';
import { newsWeights } from '../../src/core/article/judging/weights.ts';
import { newsSigns } from '../../src/core/article/news.ts';
import { readArticle } from '../../src/core/article/read.ts';
import { keysOf, mapRecord } from '../../src/core/records.ts';
import { drain } from '../../src/core/steps.ts';
import { foldsOf, spread } from './folds.ts';
import { newsPriors } from './newsPriors.ts';
import { fitLogistic, type Example, type Shown } from './regression.ts';
import type { Source } from './sources.ts';
import { rounded } from './tables.ts';

/** A text in the forms it may be met in, with the signs that each shows; the first is the text as saved. */
export interface JudgedText {
  readonly id: string;
  readonly isNews: boolean;
  /** The source that it is of. */
  readonly source: string;
  readonly forms: readonly Strengths<NewsSign>[];
}

type NewsWeights = typeof newsWeights;

/** What the weights are rounded to. */
const step = 0.05;
/** Shorter texts, in characters, say too little of either. */
const shortest = 200;
/** As far as the desk looks, in characters. */
const longest = 20_000;
/** How much of a text an excerpt has, in characters. */
const excerpt = 1500;
/** Characters a line, where a text is wrapped as mail is. */
const column = 72;
/** A missed article costs the desk more than a text that is wrongly taken for one: the user sees the one at once. */
const newsCounts = 1.4;

/** What all news, and what all other texts count: it sets the evidence against the priors. */
const inSum = 800;

const lines = new RegExp(`(.{1,${column}})(?: |$)`, 'gmu');

/** As saved, its beginning, wrapped, with one line a paragraph, and without its first line. */
const formsOf = (text: string): string[] => [
  text,
  text.slice(0, excerpt),
  text.replace(lines, '$1\n'),
  text.replace(/\n+/gu, '\n'),
  text.replace(/^.*\n+/u, ''),
];

export const judgedTexts = (sources: readonly Source[]): JudgedText[] =>
  sources.flatMap(({ name, texts, isNews }) => {
    if (isNews === null) return [];
    return texts
      .filter(({ text }) => text.length >= shortest)
      .map(({ id, text }) => ({
        id,
        isNews,
        source: name,
        forms: formsOf(text.slice(0, longest)).map((form) => newsSigns(drain(readArticle(form)))),
      }));
  });

const names = keysOf(newsWeights);

/**
 * News and other texts count the same in sum, whatever their number; and of each source of either no more than its
 * size's square root, so that a thousand texts of one kind do not drown twenty of another.
 */
function examplesOf(texts: readonly JudgedText[]): Example[] {
  const sizes = new Map<string, number>();
  for (const { source } of texts) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  const countOf = ({ source }: JudgedText): number => 1 / Math.sqrt(sizes.get(source) ?? 1);
  const sumOf = (isNews: boolean): number =>
    texts.filter((text) => text.isNews === isNews).reduce((sum, text) => sum + countOf(text), 0);
  const scale = { news: (newsCounts * inSum) / sumOf(true), other: inSum / sumOf(false) };
  return texts.flatMap((text) =>
    text.forms.map((signs) => ({
      shown: names
        .map((name, feature): Shown => [feature, name === 'always' ? 1 : signs[name]])
        .filter(([, amount]) => amount !== 0),
      isPositive: text.isNews,
      counts: (countOf(text) * (text.isNews ? scale.news : scale.other)) / text.forms.length,
      offset: 0,
    })),
  );
}

export function fitNews(texts: readonly JudgedText[]): NewsWeights {
  const weights = fitLogistic(examplesOf(texts), names.map(newsPriors));
  return mapRecord(newsWeights, (_, name) => rounded(weights[names.indexOf(name)], step));
}

/** How the texts that were held out are judged, over the folds. */
export function crossValidateNews(texts: readonly JudgedText[]): string[] {
  const found: number[] = [];
  const spared: number[] = [];
  for (const { fitted, held } of foldsOf(texts)) {
    const weights = fitNews(fitted);
    const right = (isNews: boolean): number => {
      const some = held.filter((text) => text.isNews === isNews);
      return some.filter(({ forms }) => scoreOf(forms[0], weights) > 0 === isNews).length / some.length;
    };
    found.push(right(true));
    spared.push(right(false));
  }
  return [`news taken for news: ${spread(found)} %`, `other texts taken for none: ${spread(spared)} %`];
}

const scoreOf = (signs: Strengths<NewsSign>, weights: NewsWeights): number =>
  names.reduce((sum, name) => sum + weights[name] * (name === 'always' ? 1 : signs[name]), 0);
