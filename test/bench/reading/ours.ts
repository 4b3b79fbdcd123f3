import { readArticle } from '../../../src/core/article/read.ts';
import { claimsIn } from '../../../src/core/mentions/claims/claims.ts';
import { figuresIn } from '../../../src/core/mentions/figures/figures.ts';
import type { Mentions } from '../../../src/core/mentions/mentions.ts';
import { openLexicon } from '../../../src/core/mentions/packed/unpack.ts';
import { Reader } from '../../../src/core/mentions/reader.ts';
import type { Range } from '../../../src/core/model.ts';
import { drain } from '../../../src/core/steps.ts';
import type { Reading } from './detector.ts';

/** The reader as the editor uses it, on text that is taken for an article. `asset` is the packed word list. */
export function ours(asset: string): Reading {
  const lexicon = openLexicon(asset);
  const read = (text: string): Mentions => drain(new Reader(lexicon).read(drain(readArticle(text))));
  const remembered = lastOnly(read);
  return {
    name: 'copydesk',
    // Corpora mark names; sources without one are ours alone.
    people: (text) =>
      remembered(text)
        .people.filter(({ unnamed }) => !unnamed)
        .flatMap(({ mentions }) => mentions.filter(isName)),
    // Corpora mark headlines, bylines and furniture too, which an article's reader leaves out.
    figures: (text) =>
      paragraphsOf(text).flatMap(({ start, end }) => figuresFrom(text.slice(start, end), start)),
    quotes: (text) => remembered(text).quotes,
    claims: (text) => remembered(text).claims,
    sentenceScore: (sentence) => Math.max(0, ...claimsIn(sentence).map(({ score }) => score)),
    all: read,
  };
}

const isName = ({ form }: { readonly form: string }): boolean => form === 'name';

const figuresFrom = (paragraph: string, offset: number) =>
  figuresIn(paragraph).map((figure) => ({
    ...figure,
    start: offset + figure.start,
    end: offset + figure.end,
  }));

const paragraphsOf = (text: string): Range[] =>
  [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));

/** Several scores ask for the same text in a row. */
function lastOnly(read: (text: string) => Mentions): (text: string) => Mentions {
  let last: { readonly text: string; readonly mentions: Mentions } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, mentions: read(text) };
    return last.mentions;
  };
}
