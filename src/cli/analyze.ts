import { parseArgs } from 'node:util';
import type { Article } from '../core/article/article.ts';
import { judgeNews } from '../core/article/news.ts';
import { readArticle } from '../core/article/read.ts';
import type { Mentions } from '../core/mentions/mentions.ts';
import { Reader } from '../core/mentions/reader.ts';
import { sliceOf, type Range } from '../core/model.ts';
import { shorten } from '../core/review/build.ts';
import { drain } from '../core/steps.ts';
import { FileError, loadLexicon, readArticleText } from './files.ts';
import { complain, placeOf, print, printJson, table } from './lines.ts';
import { exitCodes, type ExitCode } from './usage.ts';

/** `copydesk analyze`: what the reader finds in each file. A file that cannot be read does not stop the others. */
export async function analyze(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) {
    complain('name the articles to analyze.');
    return exitCodes.couldNotRun;
  }
  const reader = new Reader(await loadLexicon());
  let code: ExitCode = exitCodes.clean;
  for (const file of positionals) {
    try {
      const article = drain(readArticle(await readArticleText(file)));
      const mentions = drain(reader.read(article, { published: article.published?.date ?? null }));
      if (values.json) printJson(asJson(file, article, mentions));
      else report(file, article, mentions);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      complain(error.message);
      code = exitCodes.couldNotRun;
    }
  }
  return code;
}

/** What to check first comes first. */
const byScore = (claims: Mentions['claims']): Mentions['claims'] =>
  [...claims].sort((a, b) => b.score - a.score || a.start - b.start);

const bare = ({ start, end }: Range): Range => ({ start, end });

function asJson(file: string, article: Article, { people, figures, quotes, claims }: Mentions) {
  const { text, headline, byline, published, blocks } = article;
  const words = (range: Range | null) => range && sliceOf(text, range);
  return {
    file,
    isNews: judgeNews(article).isNews,
    article: {
      headline: words(headline),
      byline: words(byline),
      published: published?.date ?? null,
      noise: blocks.filter(({ kind }) => kind === 'noise').map(bare),
      paragraphs: blocks.filter(({ kind }) => kind !== 'noise').map(bare),
    },
    people: people.map(({ id, name, role, unnamed, mentions }) => ({
      id,
      name,
      role,
      unnamed,
      mentions: mentions.map(bare),
    })),
    figures: figures.map(({ start, end, kind, value, unit, hedge }) => ({
      start,
      end,
      kind,
      value,
      unit,
      hedge: hedge?.words ?? null,
    })),
    quotes: quotes
      .filter(({ scare }) => !scare)
      .map(({ start, end, kind, speaker, person }) => ({
        start,
        end,
        kind,
        speaker: words(speaker),
        person,
      })),
    claims: byScore(claims).map(({ start, end, speaker, person, score }) => ({
      start,
      end,
      speaker: words(speaker),
      person,
      score,
    })),
  };
}

function report(file: string, article: Article, { people, figures, quotes, claims }: Mentions): void {
  const { text } = article;
  const at = (range: Range) => placeOf(text, range);
  const words = (range: Range, length = 70) => shorten(sliceOf(text, range), length);
  const nameOf = (person: string | null, speaker: Range | null) =>
    people.find(({ id }) => id === person)?.name ?? (speaker ? words(speaker) : '');
  const section = (title: string, rows: string[][]) => {
    if (rows.length === 0) return;
    print(`\n${title} (${String(rows.length)})`);
    for (const line of table(rows)) print(`  ${line}`);
  };
  print(file);
  print(judgeNews(article).isNews ? 'Reads as news.' : 'Does not read as news.');
  if (article.headline) print(`Headline: ${words(article.headline, 200)}`);
  if (article.byline) print(`Byline: ${words(article.byline)}`);
  if (article.published) print(`Published: ${article.published.date}`);
  section(
    'People',
    people.map(({ name, role, mentions }) => [
      name,
      role ?? '',
      mentions
        .filter(({ form }) => form === 'name')
        .map(at)
        .join(' '),
    ]),
  );
  section(
    'Figures',
    figures.map((figure) => [at(figure), figure.kind, words(figure), valueWords(figure)]),
  );
  section(
    'Quotes',
    quotes
      .filter(({ scare }) => !scare)
      .map((quote) => [at(quote), nameOf(quote.person, quote.speaker) || '(nobody named)', words(quote)]),
  );
  section(
    'Worth checking',
    byScore(claims).map((claim) => [
      at(claim),
      claim.score.toFixed(2),
      nameOf(claim.person, claim.speaker),
      words(claim, 100),
    ]),
  );
  print();
}

function valueWords({ value, unit, hedge }: Mentions['figures'][number]): string {
  const shown = value === null ? '' : typeof value === 'object' ? value.join(' to ') : String(value);
  return [shown, unit, hedge ? `(${hedge.words})` : null]
    .filter((part) => part !== null && part !== '')
    .join(' ');
}
