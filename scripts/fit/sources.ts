import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readGold } from '../../test/bench/reading/gold.ts';
import { textsUnder, isPackagedText, isArticleFile } from '../../test/bench/news/texts.ts';
import { newsTexts, otherTexts } from '../../test/unit/article/newsTexts.ts';
import { readGum, type MarkedText } from './gum.ts';
import { readMarked } from './marked.ts';

/** Texts of one origin that may be fitted on. */
export interface Source {
  readonly name: string;
  readonly licence: string;
  readonly texts: readonly MarkedText[];
  /** Whether the names of people are marked in them. */
  readonly hasNames: boolean;
  /** How often its names count, beside those of news. */
  readonly counts: number;
  /** Whether the texts are news; `null` where some are and some are not, so that they say nothing of it. */
  readonly isNews: boolean | null;
}

/** The corpora that the shipped tables are fitted on. */
const corpora = ['WikiGold', 'UNER-EWT', 'GUM news', 'GUM interviews'] as const;
type Corpus = (typeof corpora)[number];

/** Those that were not found. */
export const missingFrom = (found: readonly Source[]): Corpus[] =>
  corpora.filter((name) => found.every((source) => source.name !== name));

/** Web texts say less about news than news does. */
const half = 0.5;

/** Corpora found in the folders that were given. Of WikiGold and UNER-EWT the development part, as the bench parts them. */
export function corporaIn(folders: readonly string[]): Source[] {
  const gold = readGold(folders.filter((folder) => !isGum(folder))).filter(
    ({ task, part }) => task === 'people' && part === 'development',
  );
  const goldTexts = (file: string): MarkedText[] =>
    gold
      .filter(({ name }) => name === file)
      .flatMap(({ documents }) =>
        documents.map(({ id, text, spans }) => ({ id: `${file} ${id}`, text, spans: spans ?? [] })),
      );
  const gumTexts = (genre: string): MarkedText[] =>
    folders.filter(isGum).flatMap((folder) => gumDocuments(join(folder, 'dep'), genre));
  const all: (Source & { readonly name: Corpus })[] = [
    {
      name: 'WikiGold',
      licence: 'CC BY 4.0',
      texts: goldTexts('wikigold'),
      hasNames: true,
      counts: 1,
      isNews: false,
    },
    {
      name: 'UNER-EWT',
      licence: 'CC BY-SA 4.0',
      texts: goldTexts('uner-ewt'),
      hasNames: true,
      counts: half,
      isNews: false,
    },
    {
      name: 'GUM news',
      licence: 'texts CC BY 2.5, annotations CC BY 4.0',
      texts: gumTexts('news'),
      hasNames: true,
      counts: 1,
      isNews: true,
    },
    {
      name: 'GUM interviews',
      licence: 'texts CC BY 2.5, annotations CC BY 4.0',
      texts: gumTexts('interview'),
      hasNames: true,
      counts: 1,
      isNews: null,
    },
  ];
  return all.filter(({ texts }) => texts.length > 0);
}

const isGum = (folder: string): boolean => existsSync(join(folder, 'dep'));

const gumDocuments = (folder: string, genre: string): MarkedText[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(`GUM_${genre}_`) && file.endsWith('.conllu'))
    .sort()
    .map((file) => readGum(readFileSync(join(folder, file), 'utf8')));

const own = "the project's own";

/** Texts written for the project. Those under scripts/fit/texts have their names marked. */
export function ownTexts(): Source[] {
  const marked = (kind: string) =>
    textsUnder(`scripts/fit/texts/${kind}`, (path) => path.endsWith('.txt')).map(({ name, text }) =>
      readMarked(`${kind}/${basename(name, '.txt')}`, text),
    );
  const plain = (texts: readonly { readonly name: string; readonly text: string }[]): MarkedText[] =>
    texts.map(({ name, text }) => ({ id: name, text, spans: [] }));
  const isText = () => true;
  return [
    {
      name: 'scripts/fit/texts/news',
      licence: own,
      texts: marked('news'),
      hasNames: true,
      counts: 1,
      isNews: true,
    },
    {
      name: 'scripts/fit/texts/other',
      licence: own,
      texts: marked('other'),
      hasNames: true,
      counts: 1,
      isNews: false,
    },
    {
      name: 'samples, test/fixtures/news, newsTexts.ts',
      licence: own,
      texts: plain([
        ...textsUnder('samples', isArticleFile),
        ...textsUnder('test/fixtures/news', isText),
        ...newsTexts,
      ]),
      hasNames: false,
      counts: 1,
      isNews: true,
    },
    {
      name: 'test/fixtures/not-news, newsTexts.ts',
      licence: own,
      texts: plain([...textsUnder('test/fixtures/not-news', isText), ...otherTexts]),
      hasNames: false,
      counts: 1,
      isNews: false,
    },
    // Another set of packages gives other weights: what is installed depends on package-lock.json and on the platform.
    {
      name: 'READMEs, licences, changelogs and other texts of the packages in node_modules',
      licence: "each under its package's licence",
      texts: plain(textsUnder('node_modules', isPackagedText)),
      hasNames: false,
      counts: 1,
      isNews: false,
    },
  ];
}
