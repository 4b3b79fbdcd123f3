import type { Pairing } from '../align/pairing.ts';
import type { Paragraph, Paragraphs } from '../words/paragraphs.ts';
import { paragraphIndex } from '../words/paragraphs.ts';
import type { TextIndex } from '../words/textIndex.ts';
import type { Tokens, TokenSpan } from '../words/tokens.ts';
import { spansOverlap, tokenText } from '../words/tokens.ts';
import { copiesIn } from './rivals.ts';

// Where copies stand in a row and one is taken out, the others look untouched, and nobody can say which one is gone.

/**
 * Is neither the passage nor its paragraph one of a row of copies, or is the whole row where it was? `neighbours` is on how many
 * sides the words next to the row have to be the same: two where `tokens` are a piece of a text and may hold a piece of
 * the row.
 */
export function standsOutOfRow(
  pairing: Pairing,
  tokens: Tokens,
  paragraphs: Paragraphs,
  passage: TokenSpan,
  currentCount: number,
  neighbours: number,
): boolean {
  const row = rowOfPassages(tokens, passage) ?? rowOfParagraphs(paragraphs, passage);
  if (row === null) return true;
  return isAsLong(pairing, row) && sameNeighbours(pairing, row, currentCount) >= neighbours;
}

/** The row of copies that the passage is part of, as in "00:00:00" or a list of one item; null where it is none. */
function rowOfPassages({ hashes, count }: Tokens, { from, to }: TokenSpan): TokenSpan | null {
  const length = to - from;
  let last = to;
  while (last < count && hashes[last] === hashes[last - length]) last++;
  let first = from;
  while (first > 0 && hashes[first - 1] === hashes[first - 1 + length]) first--;
  const hasCopy = last - to >= length || from - first >= length;
  return hasCopy ? { from: first, to: last } : null;
}

/** The passage's paragraph with those right before and after it that read the same; null where none does. */
function rowOfParagraphs(paragraphs: Paragraphs, { from }: TokenSpan): TokenSpan | null {
  const { all } = paragraphs;
  const paragraph = all.at(paragraphIndex(paragraphs, from));
  if (!paragraph || paragraphs.counts.get(paragraph.key) === 1) return null;
  const isCopy = (other: Paragraph | undefined): boolean => other?.key === paragraph.key;
  let first = paragraphIndex(paragraphs, from);
  let last = first;
  while (isCopy(all.at(last + 1))) last++;
  while (first > 0 && isCopy(all.at(first - 1))) first--;
  return first === last ? null : { from: all[first].from, to: all[last].to };
}

/** Is the row as long as it was? */
const isAsLong = ({ partners }: Pairing, { from, to }: TokenSpan): boolean =>
  partners[from] >= 0 && partners[to - 1] - partners[from] === to - 1 - from;

/** On how many sides does the same word stand next to the span as before, or again none? */
export function sameNeighbours(
  { partners, likeness }: Pairing,
  { from, to }: TokenSpan,
  currentCount: number,
): number {
  const before =
    from === 0 ? partners[0] === 0 : likeness[from - 1] > 0 && partners[from - 1] === partners[from] - 1;
  const after =
    to === partners.length
      ? partners[to - 1] === currentCount - 1
      : likeness[to] > 0 && partners[to] === partners[to - 1] + 1;
  return Number(before) + Number(after);
}

/** Of fewer words it cannot be said whether they are in a row: then of so many around them. */
const rowWords = 12;

/**
 * Do all words of the passage stand elsewhere as often as they did, and others at this place, and is one of the two in a
 * row of like statements? Then two of the row have changed places, or one has come. `times`: so often they stood in the
 * old text.
 */
export function isInOtherPlaceOfRow(
  { tokens: current, words }: TextIndex,
  of: Tokens,
  passage: TokenSpan,
  place: TokenSpan,
  times: number,
): boolean {
  const length = passage.to - passage.from;
  const copies = copiesIn(current, words, of, passage);
  if (copies.length < times) return false;
  return copies.some((from) => {
    const copy = { from, to: from + length };
    if (spansOverlap(copy, place)) return false;
    return isInRowAtAll(current, copy, place) || isInRowAtAll(current, place, copy);
  });
}

/** Is the span in a row by its own words, or by some more on either side? */
export const isInRowAtAll = (current: Tokens, span: TokenSpan, edited?: TokenSpan): boolean =>
  isInRow(current, span, edited) || isInRow(current, widened(current, span), edited);

function widened({ count }: Tokens, { from, to }: TokenSpan): TokenSpan {
  const more = Math.max(0, Math.ceil((rowWords - (to - from)) / 2));
  return { from: Math.max(0, from - more), to: Math.min(count, to + more) };
}

/** The words of the passage in one piece, where some of them are in the place; null where they are not. */
export function wholeAt(
  { tokens: current, words }: TextIndex,
  of: Tokens,
  passage: TokenSpan,
  place: TokenSpan,
): TokenSpan | null {
  const length = passage.to - passage.from;
  for (const from of copiesIn(current, words, of, passage)) {
    const copy = { from, to: from + length };
    if (spansOverlap(copy, place)) return copy;
  }
  return null;
}

/** So much of a statement is in one beside it that is like it. */
const likeShare = 0.6;

/**
 * Are as many words before the span, or behind it, much the same as those in it? Figures, which are others in each
 * statement, do not count; nor do words of `edited`.
 */
export function isInRow(tokens: Tokens, { from, to }: TokenSpan, edited?: TokenSpan): boolean {
  const { hashes, count } = tokens;
  const isLike = (first: number): boolean => {
    const beside = { from: first, to: first + to - from };
    if (beside.from < 0 || beside.to > count || (edited && spansOverlap(beside, edited))) return false;
    const words = new Set(hashes.subarray(beside.from, beside.to));
    let shared = 0;
    let total = 0;
    for (let token = from; token < to; token++) {
      if (figure.test(tokenText(tokens, token))) continue;
      total++;
      if (words.has(hashes[token])) shared++;
    }
    return total > 1 && shared >= likeShare * total;
  };
  return to - from > 1 && (isLike(from - (to - from)) || isLike(to));
}

const figure = /\p{Nd}/u;
