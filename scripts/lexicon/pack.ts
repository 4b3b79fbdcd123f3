// Packs the word list as src/core/mentions/packed/unpack.ts reads it.
import { Sense, wordsByFirstLetter, type CodedWords } from '../../src/core/mentions/lexicon.ts';
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
} from '../../src/core/mentions/packed/contexts.ts';
import { codeLengths } from './codeLengths.ts';

const codeOfA = 65;

/** A symbol behind a context; without one, what the words of a line are. */
interface Part {
  readonly context: number | null;
  readonly symbol: number;
}

/** The asset of a text that `parseLexicon` reads. */
export function packed(text: string): string {
  const words = wordsByFirstLetter(text);
  const blocks = Array.from(firstLetters, (letter) => [
    ...(words.get(letter) ?? []).flatMap(partsOf),
    { context: null, symbol: letterEnd },
  ]);
  const counts = Array.from({ length: contexts }, () => new Array<number>(1 << symbolBits).fill(0));
  for (const { context, symbol } of blocks.flat()) if (context !== null) counts[context][symbol] += 1;
  const lengths = counts.map((of) => codeLengths(of, longestCode));
  const codes = lengths.map(codesOf);
  const packedBlocks = blocks.map((parts) => {
    const bits = parts.map(({ context, symbol }) =>
      context === null ? inBits(symbol, sensesBits) : codes[context][symbol],
    );
    return digitsOf(bits.join(''));
  });
  const index = packedBlocks.map(({ length }) => digitsOf(inBits(length, lengthDigits * digitBits)));
  // The last code is looked up with more bits than it has.
  return [...lengths.flat().map(digit), ...index, ...packedBlocks, digit(0), digit(0)].join('');
}

const inBits = (value: number, bits: number): string => value.toString(2).padStart(bits, '0');

/** What the words of a line are, and these. */
function partsOf({ bits, coded }: CodedWords): Part[] {
  const parts: Part[] = [{ context: null, symbol: bits }];
  let word: readonly number[] = [];
  let before = 0;
  for (const [, capital, rest, form] of `A${coded}`.matchAll(/([A-Z])([^A-Z\d]*)(\d?)/gu)) {
    const shared = capital.charCodeAt(0) - codeOfA;
    parts.push({ context: sharedBehind(before), symbol: shared });
    const numbers = [...Array.from(rest, numberOf), 0];
    for (const [nth, symbol] of numbers.entries())
      parts.push({
        context: nth === 0 ? firstAfter(word.at(shared) ?? 0) : nextAfter(numbers[nth - 1]),
        symbol,
      });
    if ((bits & Sense.common) !== 0) parts.push({ context: formsOfWord, symbol: Number(form) });
    word = [...word.slice(0, shared), ...numbers.slice(0, -1)];
    before = shared;
  }
  parts.push({ context: sharedBehind(before), symbol: lineEnd });
  return parts;
}

function numberOf(letter: string): number {
  const number = letters.indexOf(letter);
  if (number < 1) throw new Error(`No letter of the word list: “${letter}”`);
  return number;
}

/** Codes of the lengths: the shorter ones first, of one length by the symbol. */
function codesOf(lengths: readonly number[]): string[] {
  const codes = lengths.map(() => '');
  let next = 0;
  for (let length = 1; length <= longestCode; length++) {
    next *= 2;
    for (const [symbol, own] of lengths.entries()) if (own === length) codes[symbol] = inBits(next++, length);
  }
  return codes;
}

const digit = (value: number): string => String.fromCharCode(zeroDigit + value);

const digitsOf = (bits: string): string =>
  (bits.match(new RegExp(`.{1,${digitBits}}`, 'gu')) ?? [])
    .map((some) => digit(Number.parseInt(some.padEnd(digitBits, '0'), 2)))
    .join('');
