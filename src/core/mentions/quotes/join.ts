import type { Range } from '../../model.ts';
import type { Person, Quote } from '../mentions.ts';
import type { Placed } from '../placed.ts';
import { speakersIn } from './people.ts';
import type { ParagraphQuote, ParagraphQuotes } from './quotes.ts';

interface Speaker {
  readonly range: Range;
  readonly person: string | null;
}

const shifted = (range: Range, by: number): Range => ({ start: range.start + by, end: range.end + by });

/**
 * Quotes of the whole article, in order: those that run over several paragraphs keep their speaker, and a speaker
 * is tied to a person where the text makes it certain. Offsets are into the article.
 */
export function joinQuotes(
  paragraphs: readonly Placed<ParagraphQuotes>[],
  people: readonly Person[],
): Quote[] {
  const joined: Quote[] = [];
  const speakers = speakersIn(people);
  let before: Speaker | null = null;
  for (const { start, paragraph, found } of paragraphs) {
    const speakerAt = (range: Range): Speaker => ({
      range: shifted(range, start),
      person: speakers.personOf(shifted(range, start), paragraph.slice(range.start, range.end), start),
    });
    const first = found.quotes.at(0);
    const carried: Speaker | null = first && opensParagraph(paragraph, first) ? before : null;
    let last: Speaker | null = null;
    for (const quote of found.quotes) {
      const own: Speaker | null = quote.speaker && speakerAt(quote.speaker);
      const speaker: Speaker | null = own ?? (quote.full ? carried : null);
      joined.push(placed(quote, start, speaker));
      if (quote.kind === 'direct' && !quote.scare) last = speaker;
    }
    before = found.announces ? speakerAt(found.announces) : last;
  }
  return joined;
}

/** Only opening marks stand before the quote in its paragraph. */
const opensParagraph = (paragraph: string, quote: ParagraphQuote): boolean =>
  quote.kind === 'direct' && !/[\p{L}\p{N}]/u.test(paragraph.slice(0, quote.start));

function placed(quote: ParagraphQuote, offset: number, speaker: Speaker | null): Quote {
  const { kind, scare } = quote;
  return {
    ...shifted(quote, offset),
    kind,
    scare,
    speaker: speaker?.range ?? null,
    person: speaker?.person ?? null,
  };
}
