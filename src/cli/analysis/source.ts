import { createReadStream } from 'node:fs';
import { publishedOn, type Article, type Block } from '../../core/article/article.ts';
import { readArticle } from '../../core/article/read.ts';
import type { Range } from '../../core/model.ts';
import { jsonLinesSplitter } from '../../core/people/lists/records/jsonLines.ts';
import { isBad } from '../../core/people/lists/records/splitter.ts';
import { drain } from '../../core/steps.ts';
import { fileError, FileError, kindOf, readArticleText } from '../files.ts';
import { articleRecord, type ArticleRecord } from './record.ts';

/** An article to analyze: a file of its own, or a line of a file of JSON Lines. */
export interface ArticleSource {
  readonly file: string;
  /** Of a line; `undefined` for a file of its own. */
  readonly record: Pick<ArticleRecord, 'id'> | undefined;
  readonly article: Article;
  /** ISO date of publication, where it is known. */
  readonly published: string | null;
  /** Where the text itself begins: before it stands a headline that was given apart. UTF-16. */
  readonly textStart: number;
}

/** Standard input, as JSON Lines. */
const standardInput = '-';
const nameOf = (file: string): string => (file === standardInput ? 'standard input' : file);
const linesEnding = '.jsonl';
const betweenHeadlineAndText = '\n\n';

/**
 * The article of a file, or those of its lines, one after the other: no more than one is held. `fail` hears of lines that
 * are none. Throws {@link FileError} where the file cannot be read.
 */
export async function* sourcesIn(
  file: string,
  fail: (error: FileError) => void,
): AsyncGenerator<ArticleSource, void, void> {
  if (file !== standardInput && !file.endsWith(linesEnding)) {
    const article = drain(readArticle(await readArticleText(file)));
    yield { file, record: undefined, article, published: publishedOn(article, null), textStart: 0 };
    return;
  }
  if (file !== standardInput && (await kindOf(file)) !== 'file')
    throw new FileError(`${file}: there is no such file.`);
  for await (const { line, value, why } of linesOf(file)) {
    const record = why ?? articleRecord(value);
    if (typeof record === 'string') fail(new FileError(`${nameOf(file)}:${String(line)}: ${record}.`));
    else yield sourceOf(file, record);
  }
}

interface Line {
  readonly line: number;
  readonly value: unknown;
  /** Why it is none. */
  readonly why: string | null;
}

async function* linesOf(file: string): AsyncGenerator<Line, void, void> {
  const splitter = jsonLinesSplitter();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const lines = (found: ReturnType<typeof splitter.push>): Line[] =>
    found.map((one) =>
      isBad(one)
        ? { line: one.line, value: null, why: one.why }
        : { line: one.line, value: one.value, why: null },
    );
  try {
    for await (const piece of file === standardInput ? process.stdin : createReadStream(file))
      yield* lines(splitter.push(decoder.decode(piece as Buffer, { stream: true })));
    yield* lines([...splitter.push(decoder.decode()), ...splitter.end()]);
  } catch (error) {
    throw error instanceof TypeError
      ? new FileError(`${nameOf(file)}: not UTF-8 text. Save it as UTF-8.`)
      : fileError(file, error);
  }
}

/** The headline stands before the text, as it would in a file. */
function sourceOf(file: string, { id, text, headline, published }: ArticleRecord): ArticleSource {
  const head = headline === null ? '' : headline + betweenHeadlineAndText;
  const read = drain(readArticle(head + text));
  const article = headline === null ? read : withHeadline(read, { start: 0, end: headline.length });
  return {
    file,
    record: { id },
    article,
    published: publishedOn(article, published),
    textStart: head.length,
  };
}

/** Whatever it looks like, what was given as the headline is it. */
function withHeadline(article: Article, headline: Range): Article {
  const block: Block = { ...headline, kind: 'headline' };
  const others = article.blocks.filter(({ start }) => start >= headline.end);
  return { ...article, headline, blocks: [block, ...others] };
}
