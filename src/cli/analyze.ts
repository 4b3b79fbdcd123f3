import { parseArgs } from 'node:util';
import { writersOf, type Article } from '../core/article/article.ts';
import { judgeNews } from '../core/article/news.ts';
import { readArticle } from '../core/article/read.ts';
import type { Mentions, Person } from '../core/mentions/mentions.ts';
import { Reader } from '../core/mentions/reader.ts';
import { listEnding } from '../core/people/lists/paths.ts';
import { sliceOf, type Range } from '../core/model.ts';
import { drain } from '../core/steps.ts';
import { reportAnalysis } from './analysisReport.ts';
import { FileError, loadLexicon, readArticleText } from './files.ts';
import { withoutLists } from './lists.ts';
import { complain, printJson } from './lines.ts';
import { notOnFile, PeopleOnFile, type PersonOnFile } from './peopleOnFile.ts';
import { exitCodes, type ExitCode } from './usage.ts';

/** `copydesk analyze`: what the reader finds in each file. A file that cannot be read does not stop the others. */
export async function analyze(args: readonly string[]): Promise<ExitCode> {
  const words = withoutLists(args);
  if (!words) {
    complain(`--lists takes reference lists: files that end in ${listEnding}.`);
    return exitCodes.couldNotRun;
  }
  const { values, positionals } = parseArgs({
    args: words.rest,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) {
    complain('name the articles to analyze.');
    return exitCodes.couldNotRun;
  }
  const reader = new Reader(await loadLexicon());
  const onFile = new PeopleOnFile(words.lists);
  let code: ExitCode = exitCodes.clean;
  for (const file of positionals) {
    try {
      const article = drain(readArticle(await readArticleText(file)));
      const mentions = drain(reader.read(article));
      if (values.json) printJson(asJson(file, article, mentions, await onFile.of(file, article, mentions)));
      else reportAnalysis(file, article, mentions);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      complain(error.message);
      code = exitCodes.couldNotRun;
    }
  }
  return code;
}

const bare = ({ start, end }: Range): Range => ({ start, end });

function asJson(
  file: string,
  article: Article,
  { people, figures, quotes, claims }: Mentions,
  onFile: ReadonlyMap<Person, PersonOnFile>,
) {
  const { text, headline, published, blocks } = article;
  const words = (range: Range | null) => range && sliceOf(text, range);
  return {
    file,
    isNews: judgeNews(article).isNews,
    article: {
      headline: words(headline),
      byline: writersOf(article),
      published: published?.date ?? null,
      noise: blocks.filter(({ kind }) => kind === 'noise').map(bare),
      paragraphs: blocks.filter(({ kind }) => kind !== 'noise').map(bare),
    },
    people: people.map((person) => ({
      id: person.id,
      name: person.name,
      role: person.role,
      unnamed: person.unnamed,
      mentions: person.mentions.map(bare),
      ...(onFile.get(person) ?? notOnFile),
    })),
    figures: figures.map(({ start, end, kind, value, unit, hedge }) => ({
      start,
      end,
      kind,
      value,
      unit,
      hedge: hedge?.words ?? null,
    })),
    // Marks around a word that nobody is made to say are no quote, and the contract has no field to tell them by.
    quotes: quotes
      .filter(({ scare }) => !scare)
      .map(({ start, end, kind, speaker, person, candidates }) => ({
        start,
        end,
        kind,
        speaker: words(speaker),
        person,
        candidates,
      })),
    claims: claims.map(({ start, end, speaker, person, score }) => ({
      start,
      end,
      speaker: words(speaker),
      person,
      score,
    })),
  };
}
