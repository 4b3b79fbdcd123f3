import type { Article } from '../../../src/core/article/article.ts';
import { readArticle } from '../../../src/core/article/read.ts';
import { relationsIn } from '../../../src/core/figures/relate.ts';
import type { RelatedPerson, RelatingInput } from '../../../src/core/figures/relating.ts';
import type { Relation } from '../../../src/core/figures/relation.ts';
import { parseLexicon } from '../../../src/core/mentions/lexicon.ts';
import { Reader } from '../../../src/core/mentions/reader.ts';
import { drain } from '../../../src/core/steps.ts';

/** A text as it is handed to the product. */
export interface FigureText {
  readonly text: string;
  readonly headline?: string;
  readonly published?: string;
  readonly born?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly article: Article;
  readonly relations: readonly Relation[];
}

/** Everything that the product says about the figures of a text. `asset` is the compiled word list. */
export function answering(asset: string): (text: FigureText) => Answered {
  const lexicon = parseLexicon(asset);
  return (text) => {
    const input = inputOf(text, new Reader(lexicon));
    return { article: input.article, relations: drain(relationsIn(input)) };
  };
}

export function inputOf({ text, headline, published, born = {} }: FigureText, reader: Reader): RelatingInput {
  const whole = headline === undefined ? text : `${headline}\n\n${text}`;
  const read = drain(readArticle(whole));
  const article = headline === undefined ? read : withHeadline(read, headline.length);
  const date = published ?? article.published?.date ?? null;
  const mentions = drain(reader.read(article, { published: date }));
  const people = mentions.people.map(({ id, name, mentions }): RelatedPerson => ({
    id,
    name,
    mentions,
    born: born[name] ?? null,
    died: null,
  }));
  return { article, mentions, people, published: date };
}

/** The first block is the headline, whatever it looks like. */
function withHeadline(article: Article, length: number): Article {
  const headline = { start: 0, end: length };
  const blocks = article.blocks.filter(({ start }) => start >= length);
  return { ...article, headline, blocks: [{ ...headline, kind: 'headline' }, ...blocks] };
}
