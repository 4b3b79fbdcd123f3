import type { Range } from '../../../src/core/model.ts';
import { overlaps, sliceOf } from '../../../src/core/model.ts';
import type { Quote } from '../../../src/core/mentions/mentions.ts';
import type { GoldDocument, GoldQuote } from './gold.ts';

/** Counts over attributions; shares come from them. */
export interface QuoteTally {
  /** Words inside quotation marks whose attribution has a source; how many we found; with the right speaker. */
  words: number;
  wordsFound: number;
  wordsRight: number;
  /** Attributions without quotation marks whose cue is a verb of speech; those we found with the right source. */
  cued: number;
  cuedRight: number;
  /** The same with any cue ("wants", "hopes", "has long opposed"). */
  anyCue: number;
  anyCueRight: number;
  /** Our own quotes, and those that overlap any attribution with a source that we also name. */
  ours: number;
  oursRight: number;
}

export const emptyQuoteTally = (): QuoteTally => ({
  words: 0,
  wordsFound: 0,
  wordsRight: 0,
  cued: 0,
  cuedRight: 0,
  anyCue: 0,
  anyCueRight: 0,
  ours: 0,
  oursRight: 0,
});

const speechCue = new RegExp(
  [
    'said|says|told|tells|according to|announced|added|warned|argued|noted|claimed|wrote|insisted',
    'acknowledged|explained|testified|suggested|reported',
  ].join('|'),
  'iu',
);
const quotedWords = /[“"]([^“”"]+)(?:[”"]|$)/gu;
const word = /[\p{L}\p{N}]+/gu;

const rangesOf = (pieces: readonly (readonly [number, number])[]): Range[] =>
  pieces.map(([start, end]) => ({ start, end }));

/** Offsets of the words between quotation marks. */
function quotedWordStarts(text: string, content: readonly Range[]): number[] {
  return content.flatMap((piece) =>
    [...sliceOf(text, piece).matchAll(quotedWords)].flatMap((segment) =>
      [...segment[1].matchAll(word)].map(({ index }) => piece.start + segment.index + 1 + index),
    ),
  );
}

export interface QuoteMiss {
  readonly at: Range;
  readonly wanted: string;
  readonly said: string;
  readonly got: string;
}

/** Adds one document's attributions to the tally and returns what went wrong. */
export function scoreQuotes(gold: GoldDocument, quotes: readonly Quote[], tally: QuoteTally): QuoteMiss[] {
  const { text } = gold;
  const misses: QuoteMiss[] = [];
  const attributions = (gold.quotes ?? []).map((quote: GoldQuote) => ({
    source: rangesOf(quote.source),
    cue: quote.cue.map(([start, end]) => text.slice(start, end)).join(' '),
    content: rangesOf(quote.content),
  }));
  const named = (quote: Quote | undefined, source: readonly Range[]): boolean => {
    const speaker = quote?.speaker;
    return !!speaker && source.some((piece) => overlaps(piece, speaker));
  };

  for (const { source, cue, content } of attributions) {
    if (source.length === 0) continue;
    const at = { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
    const miss = (quote: Quote | undefined, kind: string) =>
      misses.push({
        at,
        wanted: source.map((piece) => sliceOf(text, piece)).join(' … '),
        said: `${kind} ${cue}: ${content.map((piece) => sliceOf(text, piece)).join(' … ')}`,
        got: quote?.speaker ? sliceOf(text, quote.speaker) : quote ? 'nobody' : 'no quote',
      });
    const starts = quotedWordStarts(text, content);
    if (starts.length > 0) {
      let wrong: { quote: Quote | undefined } | null = null;
      for (const start of starts) {
        const quote = quotes.find((one) => one.start <= start && start < one.end);
        const right = named(quote, source);
        tally.words += 1;
        tally.wordsFound += quote ? 1 : 0;
        tally.wordsRight += right ? 1 : 0;
        if (!right) wrong = { quote };
      }
      if (wrong) miss(wrong.quote, 'quoted');
    } else if (cue !== '') {
      const touching = quotes.filter((quote) => content.some((piece) => overlaps(piece, quote)));
      const right = touching.some((quote) => named(quote, source));
      tally.anyCue += 1;
      tally.anyCueRight += right ? 1 : 0;
      if (!speechCue.test(cue)) continue;
      tally.cued += 1;
      tally.cuedRight += right ? 1 : 0;
      if (!right) miss(touching[0], 'cued');
    }
  }
  for (const quote of quotes) {
    if (!quote.speaker) continue;
    tally.ours += 1;
    const right = attributions.some(
      ({ source, content }) => content.some((piece) => overlaps(piece, quote)) && named(quote, source),
    );
    tally.oursRight += right ? 1 : 0;
  }
  return misses;
}
