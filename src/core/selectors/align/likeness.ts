import { wordSimilarity } from '../words/similarity.ts';
import type { Tokens } from '../words/tokens.ts';
import { tokenText } from '../words/tokens.ts';

/** From here on two words are the same, though perhaps not in case. */
export const sameWordLikeness = 0.97;
/** A figure in the place of another: the place may be the same, the figure is not. */
const otherFigureLikeness = 0.25;

/** Do they begin with the same letter in the same case? */
export function sameInitial(old: Tokens, oldIndex: number, current: Tokens, index: number): boolean {
  return old.text.charCodeAt(old.starts[oldIndex]) === current.text.charCodeAt(current.starts[index]);
}

/** What is compared of a token. */
export interface Word {
  readonly hash: number;
  readonly initial: number;
  /** In normal form C and lower case. */
  readonly folded: string;
  readonly isFigure: boolean;
}

const figure = /\p{Nd}/u;

export function wordAt(tokens: Tokens, index: number): Word {
  const text = tokenText(tokens, index);
  return {
    hash: tokens.hashes[index],
    initial: text.charCodeAt(0),
    folded: text.toLowerCase().normalize('NFC'),
    isFigure: figure.test(text),
  };
}

/** 1 for the same word, a little less in another case, less for a mistyped one or another figure, 0 otherwise. */
export function likenessOf(old: Word, current: Word): number {
  if (old.hash === current.hash) return old.initial === current.initial ? 1 : sameWordLikeness;
  if (old.isFigure || current.isFigure) return old.isFigure && current.isFigure ? otherFigureLikeness : 0;
  return wordSimilarity(old.folded, current.folded);
}
