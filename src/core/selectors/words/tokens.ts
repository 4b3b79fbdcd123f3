import type { Range } from '../../model.ts';

/**
 * The words of a text as numbers, for comparing long texts fast. Quotation marks, dashes, white space, punctuation and case
 * make no difference here: tokens find the place, `changes.ts` judges the words.
 *
 * A word is a run of letters, marks and digits, with apostrophes inside and with points and commas between digits;
 * in scripts without spaces every character is one, and so is every pair of surrogates (an emoji).
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offset of each token's first unit. */
  readonly starts: Int32Array;
  /** UTF-16 offset after each token's last unit. */
  readonly ends: Int32Array;
  /** Hash of each token in normal form C and lower case. */
  readonly hashes: Int32Array;
}

/** Token indices, half-open. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

export const spansOverlap = (a: TokenSpan, b: TokenSpan): boolean => a.from < b.to && b.from < a.to;

/** How many words in a row are the same in two texts, from two places on in one direction, `most` at the utmost. */
export function runLength(
  a: Tokens,
  from: number,
  b: Tokens,
  place: number,
  direction: 1 | -1,
  most = Infinity,
): number {
  let length = 0;
  for (let at = from, there = place; length < most; at += direction, there += direction) {
    if (at < 0 || at >= a.count || there < 0 || there >= b.count) break;
    if (a.hashes[at] !== b.hashes[there]) break;
    length++;
  }
  return length;
}

/** The first token that ends after the offset; `count` when there is none. */
function firstTokenAfter({ ends, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens that a range touches, half-open; empty where it holds no word. */
export function tokensIn(tokens: Tokens, range: Range): TokenSpan {
  const from = firstTokenAfter(tokens, range.start);
  let to = from;
  while (to < tokens.count && tokens.starts[to] < range.end) to++;
  return { from, to };
}

export const tokenText = ({ text, starts, ends }: Tokens, index: number): string =>
  text.slice(starts[index], ends[index]);
