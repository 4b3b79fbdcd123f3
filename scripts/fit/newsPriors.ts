import type { NewsSign } from '../../src/core/article/judging/signsIn.ts';
import { unbounded, type Prior } from './regression.ts';

/** How much each sign speaks for its side, in half steps and without looking at any text; none may turn round. */
const expected: Readonly<Record<NewsSign, number>> = {
  'public affairs': 3,
  quotation: 2,
  'sum or share': 1.5,
  'a name speaks': 1,
  'newsroom phrase': 1,
  'last week': 1,
  'recent time': 1,
  'what is to come': 0.5,
  dateline: 1,
  'back pages': 0.5,
  'household money': 2.5,
  price: 0.5,
  'he, she, they': 0.5,
  'told in the past': 0.5,
  'age in commas': 0.5,
  prose: 1,
  headline: 0.5,
  byline: 0.5,
  published: 0.5,
  'proper noun': 1,
  'full name': 0.5,
  'title and name': 0.5,
  'an office speaks': 0.5,
  'he or she says': 0.5,
  'according to': 0.5,
  'name with a description': 0.5,
  'newspaper paragraphs': 0.5,
  weekday: 0.5,

  definition: -4,
  reference: -1.5,
  'year long past': -1,
  'old year at the head': -1,
  'year in brackets': -1,
  licence: -1,
  letter: -1,
  computing: -1,
  'praise and blame': -1,
  'list lines': -1,
  markdown: -1,
  software: -0.5,
  tale: -1,
  minutes: -2,
  instruction: -0.5,
  I: -0.5,
  we: -0.5,
  you: -0.5,
  'appeal to readers': -0.5,
  code: -0.5,
  address: -0.5,
  'mail header': -0.5,
  capitals: -0.5,
  exclamation: -0.5,
  question: -0.5,
  'time stamp': -0.5,
  exchange: -0.5,
  rows: -0.5,
  indented: -0.5,
  'short text': -0.5,
};

/** What only newspapers have says so at least this much, however few of the texts show it. */
const leastOf: Partial<Record<NewsSign, number>> = {
  dateline: 1,
  'a name speaks': 0.8,
  'newsroom phrase': 0.8,
  byline: 0.5,
  weekday: 0.5,
  'title and name': 0.5,
  published: 0.3,
  'an office speaks': 0.3,
  'name with a description': 0.3,
  'proper noun': 0.6,
  'full name': 0.2,
  'household money': 2.4,
};

/** The packages' texts lack these, but essays, tales and letters do not: so much at most. */
const mostOf: Partial<Record<NewsSign, number>> = {
  headline: 1,
  prose: 1.2,
  'newspaper paragraphs': 0.7,
  'age in commas': 1.5,
};

const penalty = 8;
/** How much of what is at hand is news says nothing of what will be. */
const freely = 0.01;

export function newsPriors(name: NewsSign | 'always'): Prior {
  if (name === 'always') return { mean: 0, penalty: freely, ...unbounded };
  const mean = expected[name];
  return mean > 0
    ? { mean, penalty, least: leastOf[name] ?? 0, most: mostOf[name] ?? Infinity }
    : { mean, penalty, least: -Infinity, most: 0 };
}
