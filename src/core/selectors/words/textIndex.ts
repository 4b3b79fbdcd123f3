import { signsIn, type LocateSigns } from '../signs.ts';
import type { FlatText } from './flat.ts';
import { flattened } from './flat.ts';
import type { Paragraphs } from './paragraphs.ts';
import { paragraphsOf } from './paragraphs.ts';
import { statementsOf } from './statements.ts';
import { KeyIndex, runHashes } from './tokenIndex.ts';
import type { Tokens, TokenSpan } from './tokens.ts';
import { tokenize } from './tokenize.ts';

/** A text made ready for finding many passages in it. */
export interface TextIndex {
  readonly tokens: Tokens;
  readonly words: KeyIndex;
  /** Runs of two tokens; made when first asked for. */
  readonly pairs: () => KeyIndex;
  /** Made when first asked for, as are the statements. */
  readonly paragraphs: Paragraphs;
  /** Its sentences and lines. */
  readonly statements: Paragraphs;
  /** Made when first asked for. */
  readonly flat: () => FlatText;
  /** Where its signs are, for passages without words; made when first asked for. */
  readonly signs: () => LocateSigns;
  /** So many zeros, or more, to count in: always the same ones. Whoever has counted puts the zeros back. */
  readonly zeros: (length: number) => Float64Array;
}

export const indexText = (text: string): TextIndex => indexTokens(tokenize(text));

export function indexTokens(tokens: Tokens): TextIndex {
  let pairs: KeyIndex | null = null;
  let paragraphs: Paragraphs | null = null;
  let statements: Paragraphs | null = null;
  let flat: FlatText | null = null;
  let signs: LocateSigns | null = null;
  let zeros = new Float64Array(0);
  return {
    tokens,
    words: new KeyIndex(tokens.hashes),
    pairs: () => (pairs ??= new KeyIndex(runHashes(tokens.hashes, 2))),
    get paragraphs() {
      return (paragraphs ??= paragraphsOf(tokens));
    },
    get statements() {
      return (statements ??= statementsOf(tokens));
    },
    flat: () => (flat ??= flattened(tokens.text)),
    signs: () => (signs ??= signsIn(tokens.text)),
    zeros: (length) => {
      if (zeros.length < length) zeros = new Float64Array(length);
      return zeros;
    },
  };
}

/** A text of this many tokens, about an article, is what frequencies are compared in. */
const usualLength = 2000;

/**
 * How much it tells to find each token again: 1 for a rare word, less the more often it stands in the text
 * (an inverse document frequency with an article's length as the measure).
 */
export function weightsIn(index: TextIndex, tokens: Tokens): Float32Array {
  const scale = Math.min(1, usualLength / Math.max(1, index.tokens.count));
  const weights = new Float32Array(tokens.count).fill(1);
  for (let token = 0; token < tokens.count; token++) {
    const count = index.words.count(tokens.hashes[token]) * scale;
    if (count > 1) weights[token] = 1 / (1 + 0.5 * Math.log2(count));
  }
  return weights;
}

/** Of these tokens, at least one, the one that stands least often in the text, and the first of several. */
export function rarestToken({ words }: TextIndex, { hashes }: Tokens, { from, to }: TokenSpan): number {
  let rarest = from;
  for (let token = from; token < to; token++)
    if (words.count(hashes[token]) < words.count(hashes[rarest])) rarest = token;
  return rarest;
}
