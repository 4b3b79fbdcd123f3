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
  /** First and last unit of what is compared; NaN where there is none. */
  readonly first: number;
  readonly last: number;
  /** In normal form C and lower case. */
  readonly folded: string;
  readonly isFigure: boolean;
}

const figure = /\p{Nd}/u;

function wordAt(tokens: Tokens, index: number): Word {
  const text = tokenText(tokens, index);
  const folded = foldedWord(text);
  return {
    hash: tokens.hashes[index],
    initial: text.charCodeAt(0),
    first: folded.charCodeAt(0),
    last: folded.charCodeAt(folded.length - 1),
    folded,
    isFigure: figure.test(text),
  };
}

const plain = /^[ -~]*$/;

const foldedWord = (text: string): string =>
  plain.test(text) ? text.toLowerCase() : text.toLowerCase().normalize('NFC');

/** The words of the texts that are compared, made once each: they stand in many windows. */
const known = new WeakMap<Tokens, Word[]>();

/** A look at the words of a text. */
export function wordsOf(tokens: Tokens): (index: number) => Word {
  const words = known.get(tokens) ?? [];
  known.set(tokens, words);
  return (index) => (words[index] ??= wordAt(tokens, index));
}

/** 1 for the same word, a little less in another case, less for a mistyped one or another figure, 0 otherwise. */
export function likenessOf(old: Word, current: Word): number {
  if (old.hash === current.hash) return old.initial === current.initial ? 1 : sameWordLikeness;
  if (old.isFigure || current.isFigure) return old.isFigure && current.isFigure ? otherFigureLikeness : 0;
  // A typo leaves the first or the last letter alone.
  if (old.first !== current.first && old.last !== current.last) return 0;
  return wordSimilarity(old.folded, current.folded);
}
