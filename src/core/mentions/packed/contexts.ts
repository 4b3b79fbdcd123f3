// How the word list is packed: each of its parts is a code of a few bits (D. A. Huffman, 1952) that depends on what
// stands before it. So it takes less room than any archive makes of its text.

/** The end of a word, and the letters of words by their number. */
export const letters = "\0abcdefghijklmnopqrstuvwxyz'- .&";

/** In place of how many letters a word shares with the one before: the words of a line end. */
export const lineEnd = 31;

/** In place of what the words of a line are, which takes so many bits: the lines of a first letter end. */
export const letterEnd = 255;
export const sensesBits = 8;

/** First letters, in the order in which their words stand. */
export const firstLetters = 'abcdefghijklmnopqrstuvwxyz';

/** Characters that tell how many characters the words of one first letter take. */
export const lengthDigits = 3;

/** Symbols that stand behind one context. */
export const symbolBits = 5;

/** Bits of the longest code. */
export const longestCode = 10;

/** Bits are written six to a character, the first of them in ASCII. */
export const digitBits = 6;
export const zeroDigit = 48;

const mostShared = 15;
const behindFirst = mostShared + 1;
const behindNext = behindFirst + letters.length;

/** How many letters a word shares with the one before, by how many that one shared. */
export const sharedBehind = (shared: number): number => Math.min(shared, mostShared);

/** The first letter that the word before does not have, by the one that it has there. */
export const firstAfter = (letter: number): number => behindFirst + letter;

/** Any letter behind it, by the letter before. */
export const nextAfter = (letter: number): number => behindNext + letter;

/** Which forms a word has. */
export const formsOfWord = behindNext + letters.length;

export const contexts = formsOfWord + 1;
