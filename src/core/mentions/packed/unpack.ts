import { Lexicon, Sense, wordsByFirstLetter } from '../lexicon.ts';
import {
  contexts,
  digitBits,
  firstAfter,
  firstLetters,
  formsOfWord,
  lengthDigits,
  letterEnd,
  letters,
  lineEnd,
  longestCode,
  nextAfter,
  sensesBits,
  sharedBehind,
  symbolBits,
  zeroDigit,
} from './contexts.ts';

const codeOfA = 65;
const codeOfDigit = 48;
const codesOfLetters = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
/** More than any phrase has letters. */
const longestWord = 256;
/** Characters made into a string at once. */
const charactersAtOnce = 8_000;

/** Opens the asset that scripts/lexicon/pack.ts makes: the words of a first letter are unpacked when it is asked for. */
export function openLexicon(asset: string): Lexicon {
  const symbols = symbolsOf(asset);
  const starts = startsOf(asset);
  return new Lexicon((letter) => {
    const start = starts.get(letter);
    if (start === undefined) return [];
    return wordsByFirstLetter(linesOf(new Codes(asset, start, symbols))).get(letter) ?? [];
  });
}

/** Where the words of each first letter stand. */
function startsOf(asset: string): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  let at = contexts << symbolBits;
  let start = at + firstLetters.length * lengthDigits;
  for (const letter of firstLetters) {
    starts.set(letter, start);
    let length = 0;
    for (const behind = at + lengthDigits; at < behind; at++)
      length = (length << digitBits) | (asset.charCodeAt(at) - zeroDigit);
    start += length;
  }
  return starts;
}

/** The text that `parseLexicon` reads, of one first letter. */
function linesOf(codes: Codes): string {
  const lines: string[] = [];
  for (;;) {
    const bits = codes.number(sensesBits);
    if (bits === letterEnd) return lines.join('\n');
    lines.push(`${bits}${wordsOf(codes, (bits & Sense.common) !== 0)}`);
  }
}

function wordsOf(codes: Codes, haveForms: boolean): string {
  const word = new Uint8Array(longestWord);
  const characters = new Uint8Array(charactersAtOnce + longestWord);
  let words = '';
  let end = 0;
  let length = 0;
  let shared = codes.symbol(sharedBehind(0));
  while (shared !== lineEnd) {
    characters[end++] = codeOfA + shared;
    let letter = codes.symbol(firstAfter(shared < length ? word[shared] : 0));
    for (length = shared; letter !== 0; letter = codes.symbol(nextAfter(letter))) {
      characters[end++] = codesOfLetters[letter];
      word[length++] = letter;
    }
    const which = haveForms ? codes.symbol(formsOfWord) : 0;
    if (which > 0) characters[end++] = codeOfDigit + which;
    shared = codes.symbol(sharedBehind(shared));
    if (end < charactersAtOnce) continue;
    words += textOf(characters, end);
    end = 0;
  }
  return words + textOf(characters, end);
}

const textOf = (characters: Uint8Array, end: number): string =>
  String.fromCharCode(...characters.subarray(0, end));

/** By a context and the bits that begin with the code of a symbol: the symbol and how long its code is. */
function symbolsOf(asset: string): Uint16Array {
  const symbols = new Uint16Array(contexts << longestCode);
  for (let context = 0; context < contexts; context++) {
    const lengths = asset.slice(context << symbolBits, (context + 1) << symbolBits);
    let next = context << longestCode;
    for (let length = 1; length <= longestCode; length++) {
      const digit = String.fromCharCode(zeroDigit + length);
      for (let symbol = lengths.indexOf(digit); symbol >= 0; symbol = lengths.indexOf(digit, symbol + 1)) {
        const behind = next + (1 << (longestCode - length));
        symbols.fill((symbol << 4) | length, next, behind);
        next = behind;
      }
    }
  }
  return symbols;
}

const mask = (1 << longestCode) - 1;

/** Reads codes from an offset on. */
class Codes {
  readonly #digits: string;
  readonly #symbols: Uint16Array;
  #at: number;
  #bits = 0;
  #count = 0;

  constructor(digits: string, start: number, symbols: Uint16Array) {
    this.#digits = digits;
    this.#at = start;
    this.#symbols = symbols;
  }

  symbol(context: number): number {
    this.#have(longestCode);
    const found =
      this.#symbols[(context << longestCode) | ((this.#bits >>> (this.#count - longestCode)) & mask)];
    this.#count -= found & 15;
    return found >>> 4;
  }

  number(bits: number): number {
    this.#have(bits);
    this.#count -= bits;
    return (this.#bits >>> this.#count) & ((1 << bits) - 1);
  }

  #have(count: number): void {
    while (this.#count < count) {
      this.#bits = (this.#bits << digitBits) | (this.#digits.charCodeAt(this.#at++) - zeroDigit);
      this.#count += digitBits;
    }
  }
}
