import type { Range } from '../model.ts';
import type { Pairing } from './align/pairing.ts';
import type { PassageEdges } from './edges.ts';
import { closesSentence, opensSentence, terminator } from './words/sentences.ts';
import type { Tokens, TokenSpan } from './words/tokens.ts';
import { tokensIn } from './words/tokens.ts';

const sentenceEnd = new RegExp(`${terminator}(?=\\s|$)|(?=\\n[^\\S\\n]*\\n)|$`);
const sentenceStart = new RegExp(`(?:^|${terminator}\\s+|\\n[^\\S\\n]*\\n\\s*)(?=\\S)`, 'g');

/** Put before a sentence it changes nothing that the sentence says. */
const article = /^["“‘'«([*_]*the\s+$/i;

/** How far a sentence that has grown is followed, in UTF-16 units. */
const maxGrowth = 300;
/** Words outside the passage whose places are looked up. */
const neighbours = 60;

/**
 * A passage that was one or more whole sentences stays that when words are added at its edges: the range grows to
 * the sentence's edges over words that were not there before.
 */
export function grownSentences(
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
    if (newStart < start && !article.test(text.slice(newStart, start)) && isNew(newStart, start))
      start = newStart;
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
