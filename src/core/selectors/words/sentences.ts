import type { Range } from '../../model.ts';
import type { PassageEdges } from '../edges.ts';
import type { TokenSpan } from '../weigh/clues.ts';
import type { Pairing } from '../align/pairing.ts';
import type { Tokens } from './tokens.ts';
import { tokensIn } from './tokens.ts';

const closers = `["”’'»)\\]*_]*`;
const terminator = `[.!?…]${closers}`;
const openers = `["“‘'«([*_>\\s-]*`;
const endsWithTerminator = new RegExp(`${terminator}$`);
const beginsParagraph = /^\s*(?:\n[^\S\n]*\n|$)/;
const beforeSentence = new RegExp(`(?:^|${terminator}\\s|\\n[^\\S\\n]*\\n)${openers}$`);
const sentenceEnd = new RegExp(`${terminator}(?=\\s|$)|(?=\\n[^\\S\\n]*\\n)|$`);
const sentenceStart = new RegExp(`(?:^|${terminator}\\s+|\\n[^\\S\\n]*\\n\\s*)(?=\\S)`, 'g');

/** How far a sentence that has grown is followed, in UTF-16 units. */
const maxGrowth = 300;
/** Words outside the passage whose places are looked up. */
const neighbours = 60;

/** Does a sentence begin at the end of this text? */
export const opensSentence = (before: string): boolean => beforeSentence.test(before);

/** Does a passage, with what follows it, end a sentence or a paragraph? */
export const closesSentence = (passage: string, after: string): boolean =>
  endsWithTerminator.test(passage) || beginsParagraph.test(after);

/**
 * A passage that was one or more whole sentences stays that when words are added at its edges: the range grows to
 * the sentence's edges over words that were not there before.
 */
export function wholeSentences(
  tokens: Tokens,
  range: Range,
  edges: PassageEdges,
  pairing: Pairing,
  passage: TokenSpan,
): Range {
  if (!edges.opensSentence || !edges.closesSentence) return range;
  const { text } = tokens;
  const isNew = (start: number, end: number): boolean =>
    hasOnlyNewWords(tokens, { start, end }, pairing, passage);
  let { start, end } = range;
  const isClosed = closesSentence(text.slice(start, end), text.slice(end, end + maxGrowth));
  if (!isClosed) {
    const rest = sentenceEnd.exec(text.slice(end, end + maxGrowth));
    const newEnd = rest ? end + rest.index + rest[0].length : end;
    if (newEnd < end + maxGrowth && isNew(end, newEnd)) end = newEnd;
  }
  const from = Math.max(0, start - maxGrowth);
  if (!opensSentence(text.slice(from, start))) {
    const before = text.slice(from, start);
    const last = [...before.matchAll(sentenceStart)].filter(({ index }) => index > 0 || from === 0).at(-1);
    const newStart = last ? from + last.index + last[0].length : start;
    if (newStart < start && isNew(newStart, start)) start = newStart;
  }
  return { start, end };
}

function hasOnlyNewWords(
  tokens: Tokens,
  range: Range,
  { partners, likeness }: Pairing,
  passage: TokenSpan,
): boolean {
  const { from, to } = tokensIn(tokens, range);
  const first = Math.max(0, passage.from - neighbours);
  const last = Math.min(partners.length, passage.to + neighbours);
  for (let token = first; token < last; token++) {
    const isOutside = token < passage.from || token >= passage.to;
    if (isOutside && likeness[token] > 0 && partners[token] >= from && partners[token] < to) return false;
  }
  return true;
}
