import { errorsAllowed, wordSimilarity } from '../words/similarity.ts';
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
  /** Its last unit, and in the upper half its first; 0 in a figure, which is compared otherwise. */
  readonly rims: number;
  /** In normal form C and lower case. */
  readonly folded: string;
  readonly isFigure: boolean;
  /** Which characters `folded` has: one bit for each, which some of them share. */
  readonly letters: number;
}

const figure = /\p{Nd}/u;

function wordAt(tokens: Tokens, index: number): Word {
  const text = tokenText(tokens, index);
  const folded = foldedWord(text);
  const isFigure = figure.test(text);
  return {
    hash: tokens.hashes[index],
    initial: text.charCodeAt(0),
    rims: isFigure ? 0 : (folded.charCodeAt(0) << 16) | folded.charCodeAt(folded.length - 1),
    folded,
    isFigure,
    letters: lettersOf(folded),
  };
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

const plain = /^[ -~]*$/;

const foldedWord = (text: string): string =>
  plain.test(text) ? text.toLowerCase() : text.toLowerCase().normalize('NFC');

interface Made {
  readonly words: Word[];
  /** For each token the place of its word in `words`, counted from 1; 0 as long as it is not made. */
  readonly places: Int32Array;
}

/** The words of the texts that are compared, made once each: they stand in many windows. */
const known = new WeakMap<Tokens, Made>();

/** A look at the words of a text. */
export function wordsOf(tokens: Tokens): (index: number) => Word {
  let made = known.get(tokens);
  if (!made) known.set(tokens, (made = { words: [], places: new Int32Array(tokens.count) }));
  const { words, places } = made;
  return (index) => {
    if (places[index] === 0) places[index] = words.push(wordAt(tokens, index));
    return words[places[index] - 1];
  };
}

/** Are they two words, no figure among them? A typo leaves the first or the last letter alone. */
export const differAtRims = (old: number, current: number): boolean =>
  old !== 0 && current !== 0 && ((old ^ current) & 0xffff) !== 0 && (old ^ current) >>> 16 !== 0;

/** 1 for the same word, a little less in another case, less for a mistyped one or another figure, 0 otherwise. */
export function likenessOf(old: Word, current: Word): number {
  if (old.hash === current.hash) return old.initial === current.initial ? 1 : sameWordLikeness;
  if (old.isFigure || current.isFigure) return old.isFigure && current.isFigure ? otherFigureLikeness : 0;
  if (differAtRims(old.rims, current.rims)) return 0;
  return mayBeMistyped(old, current) ? wordSimilarity(old.folded, current.folded) : 0;
}

/** Each letter typed wrongly takes at most one from those that a word has and brings at most one in. */
function mayBeMistyped(old: Word, current: Word): boolean {
  const allowed = errorsAllowed(Math.max(old.folded.length, current.folded.length));
  let others = old.letters ^ current.letters;
  let count = 0;
  for (; others !== 0 && count <= 2 * allowed; others &= others - 1) count++;
  return count <= 2 * allowed;
}
