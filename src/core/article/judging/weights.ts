import type { NewsSign } from './signsIn.ts';

/**
 * What each sign weighs when it shows in full; the sum above 0 is news.
 *
 * Fitted by logistic regression (L2 penalty 2; signs of news held at or above 0, the others at or below it), rounded to
 * 0.05. Fitted on 416 articles of the PolNeAR corpus, 11 saved
 * newspaper and Wikinews pages, 293 texts of the English Web Treebank (as in UNER), 72 of Wikigold, the 1,239 READMEs,
 * licences, changelogs and other texts of this project's own packages, test/fixtures, the samples and the texts of
 * test/unit/article/newsTexts.ts; and on excerpts, rewrapped and one-line forms of these.
 *
 * Bounds set by hand, since the corpora say little about it: PolNeAR keeps no datelines and few bylines, so `dateline`,
 * `byline`, `published`, `weekday`, `title and name`, `an office speaks`, `a name speaks`, `newsroom phrase` and
 * `name with a description` have a least weight; its texts all begin with a headline and packages never do, so
 * `headline`, `prose`, `age in commas`, `definition` and `we` have a greatest. The bounds and the penalty were chosen by
 * cross-validation on these texts, and on texts that were not fitted: news in English from many countries (the
 * development part of Stanford's worldwide newswire), other packages, mail, speeches and chapters of a novel.
 */
export const newsWeights: Readonly<Record<NewsSign | 'always', number>> = {
  always: -3.75,

  'public affairs': 3.1,
  quotation: 1.95,
  'sum or share': 1.8,
  'age in commas': 1.5,
  prose: 1.3,
  'last week': 1.2,
  'recent time': 1.1,
  headline: 1.1,
  dateline: 1,
  'proper noun': 0.9,
  'a name speaks': 0.85,
  'newsroom phrase': 0.8,
  'back pages': 0.75,
  'he, she, they': 0.7,
  'newspaper paragraphs': 0.65,
  byline: 0.6,
  weekday: 0.55,
  'he or she says': 0.55,
  'title and name': 0.5,
  'an office speaks': 0.35,
  'told in the past': 0.35,
  published: 0.3,
  'name with a description': 0.3,
  'according to': 0.3,
  'full name': 0.2,

  definition: -2.8,
  reference: -1.8,
  'year long past': -1.6,
  licence: -1.5,
  'praise and blame': -1.45,
  letter: -1.45,
  computing: -1.3,
  'year in brackets': -1.2,
  'list lines': -1.2,
  minutes: -1.1,
  we: -1.05,
  markdown: -1,
  'appeal to readers': -0.9,
  capitals: -0.9,
  'short text': -0.85,
  tale: -0.85,
  address: -0.85,
  I: -0.8,
  exchange: -0.75,
  you: -0.75,
  question: -0.6,
  exclamation: -0.55,
  code: -0.5,
  rows: -0.5,
  'time stamp': -0.45,
  instruction: -0.45,
  'mail header': -0.4,
  indented: -0.4,
  software: -0.15,
};
