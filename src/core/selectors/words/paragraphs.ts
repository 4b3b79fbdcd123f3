import { mixHashes } from './tokenIndex.ts';
import type { Tokens, TokenSpan } from './tokens.ts';

/** Tokens between blank lines. */
export interface Paragraph extends TokenSpan {
  /** The same for paragraphs of the same words. */
  readonly key: number;
}

/** A text's paragraphs in order, and how often each occurs. */
export interface Paragraphs {
  readonly all: readonly Paragraph[];
  readonly counts: ReadonlyMap<number, number>;
}

const newline = 0x0a;
const blankLine = /\n[^\S\n]*\n/;

/** Is there a blank line between this token and the one before? */
export function isParagraphBreak({ text, starts, ends }: Tokens, token: number): boolean {
  // Most gaps are one space: they are not worth a regular expression.
  for (let at = token > 0 ? ends[token - 1] : starts[token]; at < starts[token]; at++)
    if (text.charCodeAt(at) === newline) return blankLine.test(text.slice(at, starts[token]));
  return false;
}

/** Is there the end of a line between this token and the one before? */
export function isLineBreak({ text, starts, ends }: Tokens, token: number): boolean {
  for (let at = token > 0 ? ends[token - 1] : starts[token]; at < starts[token]; at++)
    if (text.charCodeAt(at) === newline) return true;
  return false;
}

export const paragraphsOf = (tokens: Tokens): Paragraphs => partsOf(tokens, isParagraphBreak);

/** A text's parts; `begins` tells of a token after another whether it is the first of its part. */
export function partsOf(tokens: Tokens, begins: (tokens: Tokens, token: number) => boolean): Paragraphs {
  const { hashes, count } = tokens;
  const all: Paragraph[] = [];
  const counts = new Map<number, number>();
  let from = 0;
  let key = 0;
  for (let token = 0; token < count; token++) {
    key = mixHashes(key, hashes[token]);
    if (token + 1 < count && !begins(tokens, token + 1)) continue;
    all.push({ from, to: token + 1, key });
    counts.set(key, (counts.get(key) ?? 0) + 1);
    from = token + 1;
    key = 0;
  }
  return { all, counts };
}

/** The paragraph that holds the token. */
export const paragraphAt = (paragraphs: Paragraphs, token: number): Paragraph | undefined =>
  paragraphs.all.at(paragraphIndex(paragraphs, token));

/** From the beginning of the paragraph in which the span begins to the end of that in which it ends. */
export const paragraphsAround = (paragraphs: Paragraphs, { from, to }: TokenSpan): TokenSpan => ({
  from: paragraphAt(paragraphs, from)?.from ?? from,
  to: paragraphAt(paragraphs, to - 1)?.to ?? to,
});

/** Which one of `all` that is. */
export function paragraphIndex({ all }: Paragraphs, token: number): number {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle].to <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Made when first asked for: only searches for passages that stand nowhere as a whole do. */
const firsts = new WeakMap<Paragraphs, ReadonlyMap<number, Paragraph>>();

/** The first of the paragraphs with these words. */
export function firstWithKey(paragraphs: Paragraphs, key: number): Paragraph | undefined {
  const known = firsts.get(paragraphs);
  if (known) return known.get(key);
  const made = new Map(paragraphs.all.toReversed().map((paragraph) => [paragraph.key, paragraph]));
  firsts.set(paragraphs, made);
  return made.get(key);
}
