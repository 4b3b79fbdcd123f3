import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';

/** A text to judge, named so that it can be found again. */
export interface BenchText {
  readonly name: string;
  readonly text: string;
}

/** Texts of one kind, and how many of them may be judged news. */
export interface TextSet {
  readonly name: string;
  readonly texts: readonly BenchText[];
  /** `at-least` for news, `at-most` for other texts: share of the set, 0 to 1; `null` where there is no aim. */
  readonly aim: { readonly bound: 'at-least' | 'at-most'; readonly share: number } | null;
  /** Whether the shipped weights were fitted on texts of this kind. */
  readonly isFittedOn: boolean;
}

const longestFile = 5_000_000;

/** The files under a folder whose path passes, read as UTF-8, in order of name. A folder that is not there has none. */
export function textsUnder(folder: string, passes: (path: string) => boolean): BenchText[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((path) => join(folder, path))
    .filter((path) => passes(path) && isShortFile(path))
    .map((path) => ({ name: relative(folder, path), text: asShown(readFileSync(path, 'utf8')) }));
}

const isShortFile = (path: string): boolean => {
  const status = statSync(path, { throwIfNoEntry: false });
  return status?.isFile() === true && status.size <= longestFile;
};

/** As VS Code shows it: line ends are one `\n`, no byte order mark. */
const asShown = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

const packagedText = /^(?:readme|licen[cs]e|changelog).*$|\.(?:txt|md)$/i;

/** READMEs, licences, changelogs and other texts that packages bring along. */
export const isPackagedText = (path: string): boolean => packagedText.test(basename(path));

export const isArticleFile = (path: string): boolean =>
  /\.(?:txt|md|article|news)$/i.test(path) && !/^readme\b/i.test(basename(path));
