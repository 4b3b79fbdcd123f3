import { parse } from 'marked';
import { cpiU } from '../../../src/core/figures/worth/cpiU.ts';
import { textSha256 } from '../../../src/core/hash.ts';
import { lineColumn } from '../../../src/core/lineColumn.ts';
import { paragraphs } from '../../../src/core/markdown.ts';
import { check, type CheckedArticle } from '../../../src/core/review/check.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';
import type { Card, CardArticle } from '../../../src/features/hover/card.ts';
import { cardsAt } from '../../../src/features/hover/cards.ts';
import { newReader } from '../people/reading.ts';

/** What cards are written from. */
export const cardArticle = (checked: CheckedArticle): CardArticle => ({
  ...checked,
  article: 'file:///desk/ferry.txt',
  registrySources: [],
  portraits: new Map(),
  prices: { index: cpiU, year: 2025 },
  elsewhere: null,
  isAsking: false,
  lineOf: (offset) => lineColumn(checked.text, offset).line,
});

/** The article and its annotations, as the desk has read them; `old` is the text that they were made on. */
export const read = (text: string, yaml = '', old = text): CardArticle =>
  cardArticle(
    drain(
      check({
        text,
        reading: readSidecar(yaml),
        reader: newReader(),
        oldText: (hash) => (hash === textSha256(old) ? old : undefined),
      }),
    ),
  );

/**
 * The cards at words of the article.
 * @param isWhole not folded
 */
export const cardsOn = (of: CardArticle, words: string, isWhole = false): Card[] =>
  cardsAt(of, of.text.indexOf(words) + 1, isWhole).map(({ card }) => card);

/** A card as HTML, before icons. */
export const htmlOf = (card: Card): string => parse(paragraphs(card), { async: false });

const named: Readonly<Record<string, string>> = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** A card as somebody reads it, a paragraph a line; `~` around what is struck out, `*` around what is strong. */
export const readingOf = (card: Card): string =>
  htmlOf(card)
    .replace(/<\/?del>/g, '~')
    .replace(/<\/?strong>/g, '*')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|[a-z]+);/g, (whole, code: string | undefined) =>
      code === undefined ? (named[whole] ?? whole) : String.fromCodePoint(Number(code)),
    )
    .trim();

/** Where the links of a card go. */
export const targetsOf = (card: Card): string[] =>
  [...htmlOf(card).matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href.replaceAll('&amp;', '&'));
