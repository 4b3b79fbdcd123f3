import type { Range } from '../../model.ts';
import type { Article, Block } from '../article.ts';

/** A word of the sample. Offsets are into its text. */
export interface SampleWord extends Range {
  readonly word: string;
  /** Without typographic apostrophes, in lower case. */
  readonly lower: string;
  readonly isQuoted: boolean;
  /** Follows a sentence's end, a line's start or an opening quotation mark, so that its capital says nothing. */
  readonly isFirst: boolean;
}

/** What is looked at to judge a text: its beginning, taken apart once. */
export interface NewsSample {
  readonly article: Article;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly lines: readonly string[];
  readonly tokens: readonly SampleWord[];
  /** The words between quotation marks, marks left out. */
  readonly quotations: readonly Range[];
}

/** Takes the first `length` UTF-16 units of an article apart. */
export function sampleOf(article: Article, length: number): NewsSample {
  const text = article.text.slice(0, length);
  const quotations = quotationsIn(text);
  return {
    article,
    text,
    blocks: article.blocks.filter(({ start }) => start < length),
    lines: text.split('\n').filter((line) => line.trim() !== ''),
    tokens: tokensOf(text, quotations),
    quotations,
  };
}

const longestQuotation = 1500;
/** Double marks only: single ones cannot be told from apostrophes quickly enough. */
const quotation = new RegExp(`“[^“”\\n]{1,${longestQuotation}}[”\\n]|"[^"\\n]{1,${longestQuotation}}"`, 'gu');

const quotationsIn = (text: string): Range[] =>
  [...text.matchAll(quotation)].map(({ index, 0: { length } }) => ({
    start: index + 1,
    end: index + length - 1,
  }));

const word = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;
const typographicApostrophe = /’/gu;
/** Between two words, what makes the second one open a sentence or a line. */
const opening = /[.!?:;\n“"‘•|*#>([]/u;

function tokensOf(text: string, quotations: readonly Range[]): SampleWord[] {
  const tokens: SampleWord[] = [];
  let last = 0;
  let quoted = 0;
  for (const { 0: found, index: start } of text.matchAll(word)) {
    const end = start + found.length;
    while ((quotations[quoted]?.end ?? Infinity) <= start) quoted++;
    const between = text.slice(last, start);
    tokens.push({
      start,
      end,
      word: found,
      lower: found.replace(typographicApostrophe, "'").toLowerCase(),
      isQuoted: (quotations[quoted]?.start ?? Infinity) <= start,
      isFirst: last === 0 || (opening.test(between) && !isAbbreviation(tokens.at(-1), between)),
    });
    last = end;
  }
  return tokens;
}

/** "Sen. Roe", "J. Roe": a stop that ends no sentence. */
const isAbbreviation = (before: SampleWord | undefined, between: string): boolean =>
  between === '. ' && before !== undefined && /^(?:\p{Lu}\p{L}{0,3}|\p{L}\.\p{L})$/u.test(before.word);
