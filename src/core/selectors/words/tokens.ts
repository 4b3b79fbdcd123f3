import { isHighSurrogate, isLowSurrogate } from './surrogates.ts';

/**
 * The words of a text as numbers, for comparing long texts fast. Quotes, dashes, white space, punctuation and case
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

const other = 0;
const letter = 1;
const digit = 2;
/** A word of its own: scripts that are written without spaces. */
const single = 3;
type CharacterClass = typeof other | typeof letter | typeof digit | typeof single;

const unspacedScripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const unspacedPattern = new RegExp(`[${unspacedScripts.map((name) => `\\p{Script=${name}}`).join('')}]`, 'u');
/** Soft hyphen, zero-width space, word joiner and BOM do not end a word. */
const wordPattern = /[\p{L}\p{N}\p{M}\u00AD\u200B\u2060\uFEFF]/u;
const digitPattern = /\p{Nd}/u;

const isCommonHan = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

function classify(unit: number): CharacterClass {
  if (isCommonHan(unit)) return single;
  const character = String.fromCharCode(unit);
  if (digitPattern.test(character)) return digit;
  if (unspacedPattern.test(character)) return single;
  return wordPattern.test(character) ? letter : other;
}

/** The classes of the units that most texts are made of. */
const commonClasses = Uint8Array.from({ length: 0x250 }, (_, unit) => classify(unit));
const classOf = (unit: number): number =>
  unit < commonClasses.length ? commonClasses[unit] : classify(unit);

const apostrophe = 0x27;
const isApostrophe = (unit: number): boolean => unit === apostrophe || unit === 0x2019 || unit === 0x2018;
const isPointOrComma = (unit: number): boolean => unit === 0x2e || unit === 0x2c;

/** Is this unit part of a word? */
export const isWordUnit = (unit: number): boolean => classOf(unit) !== other;

/** Units from here on may be combining marks or have more than one normal form. */
const firstWithForms = 0x250;

const fnvOffset = 0x811c9dc5 | 0;
const fnvPrime = 0x01000193;
const mixUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, fnvPrime);

const isUpperAscii = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

function hashOfFolded(word: string): number {
  const folded = word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    .replace(/[‘’]/g, "'");
  let hash = fnvOffset;
  for (let i = 0; i < folded.length; i++) hash = mixUnit(hash, folded.charCodeAt(i));
  return hash;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = fnvOffset;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80 && (unit < 0xc0 || unit >= firstWithForms) && !isApostrophe(unit))
      return hashOfFolded(text.slice(start, end));
    if (isApostrophe(unit)) hash = mixUnit(hash, apostrophe);
    else if (unit < 0x80) hash = mixUnit(hash, isUpperAscii(unit) ? unit + 32 : unit);
    else return hashOfFolded(text.slice(start, end));
  }
  return hash;
}

/** Where the word that starts here ends. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const unitClass = classOf(unit);
    if (unitClass === letter || unitClass === digit) continue;
    if (unitClass === single || end + 1 >= text.length) break;
    const next = classOf(text.charCodeAt(end + 1));
    const inWord = isApostrophe(unit) && (next === letter || next === digit);
    const inNumber = isPointOrComma(unit) && next === digit && classOf(text.charCodeAt(end - 1)) === digit;
    if (!inWord && !inNumber) break;
  }
  return end;
}

/** The tokens of a text, in one pass. */
export function tokenize(text: string): Tokens {
  // No token is shorter than one unit.
  const starts = new Int32Array(text.length);
  const ends = new Int32Array(text.length);
  const hashes = new Int32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length;) {
    const end = tokenEnd(text, at);
    if (end === at) {
      at++;
      continue;
    }
    starts[count] = at;
    ends[count] = end;
    hashes[count] = hashOf(text, at, end);
    count++;
    at = end;
  }
  return {
    text,
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    hashes: hashes.slice(0, count),
  };
}

/** Where the token that starts here ends; the offset itself where none does. */
function tokenEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  const unitClass = classOf(unit);
  if (unitClass === single) return start + 1;
  if (unitClass !== other) return wordEnd(text, start);
  const isPair = isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(start + 1));
  return isPair ? start + 2 : start;
}

/** The first token that ends after the offset; `count` when there is none. */
export function firstTokenAfter({ ends, count }: Tokens, offset: number): number {
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
export function tokensIn(
  tokens: Tokens,
  range: { start: number; end: number },
): { from: number; to: number } {
  const from = firstTokenAfter(tokens, range.start);
  let to = from;
  while (to < tokens.count && tokens.starts[to] < range.end) to++;
  return { from, to };
}

export const tokenText = ({ text, starts, ends }: Tokens, index: number): string =>
  text.slice(starts[index], ends[index]);
