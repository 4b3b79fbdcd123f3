import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isArticleFile, textsUnder } from '../news/texts.ts';
import type { FigureText } from './answers.ts';

/** A headline with one number, and where that number stands in it (UTF-16). */
export interface NumberedHeadline extends FigureText {
  readonly headline: string;
  readonly numberAt: number;
  readonly number: string;
}

const dated = /^\(([A-Z][a-z]{2} \d{1,2}, \d{4})[^)]*\) ?/;

/**
 * NumHG (Huang et al. 2023): headlines with the one number of interest left out beside them. Of each fold's `val.csv`;
 * folds 4 and 5 are held out. Every headline once.
 */
export function numberedHeadlines(folder: string, folds: readonly number[]): NumberedHeadline[] {
  const found = new Map<string, NumberedHeadline>();
  for (const fold of folds) {
    const file = join(folder, 'Dataset', `fold-${String(fold)}`, 'val.csv');
    if (!existsSync(file)) continue;
    for (const [text = '', headline = '', cloze = '', number = ''] of rowsOf(
      readFileSync(file, 'utf8'),
    ).slice(1)) {
      const numberAt = cloze.indexOf('____');
      if (numberAt < 0 || !headline.startsWith(number, numberAt) || number === '') continue;
      const date = dated.exec(text);
      const published = date ? isoOf(date.at(1) ?? '') : undefined;
      const body = date ? text.slice(date[0].length) : text;
      found.set(headline, { headline, text: body, numberAt, number, ...(published && { published }) });
    }
  }
  return [...found.values()];
}

const isoOf = (words: string): string => new Date(`${words} UTC`).toISOString().slice(0, 10);

/** Comma-separated values, with quotation marks doubled inside quoted cells. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\r?\n|$)/g)) {
    row.push(match.at(1)?.replaceAll('""', '"') ?? match.at(2) ?? '');
    if (match.at(3) === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** PolNeAR (Newell et al. 2018), train and dev; each file's name holds the day of its publication. */
export function newsArticles(folder: string): FigureText[] {
  return ['train', 'dev'].flatMap((part) => {
    const home = join(folder, 'data', part, 'text');
    if (!existsSync(home)) return [];
    return readdirSync(home)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => {
        const published = /\d{4}-\d\d-\d\d/.exec(name)?.[0];
        return { text: readFileSync(join(home, name), 'utf8'), ...(published && { published }) };
      });
  });
}

/** The project's own. */
export const ownArticles = (): FigureText[] =>
  ['samples', 'test/fixtures/news'].flatMap((folder) =>
    textsUnder(folder, isArticleFile).map(({ text }) => ({ text })),
  );
