import {
  apostrophe,
  classOf,
  digit,
  isApostrophe,
  isPointOrComma,
  letter,
  other,
  single,
  unseen,
} from './characters.ts';
import { isHighSurrogate, isLowSurrogate } from './surrogates.ts';
import type { Tokens } from './tokens.ts';
import { withoutTypography } from './typography.ts';

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
  if (unitClass === unseen) return start;
  if (unitClass !== other) return wordEnd(text, start);
  const isPair = isHighSurrogate(unit) && isLowSurrogate(text.charCodeAt(start + 1));
  return isPair ? start + 2 : start;
}

/** Where the word that starts here ends. */
function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const unitClass = classOf(unit);
    if (unitClass === letter || unitClass === digit || unitClass === unseen) continue;
    if (unitClass === single || end + 1 >= text.length) break;
    const resumed = afterWordBreak(text, end);
    if (resumed > 0) {
      end = resumed - 1;
      continue;
    }
    const next = classOf(text.charCodeAt(end + 1));
    const inWord = isApostrophe(unit) && (next === letter || next === digit);
    const inNumber = isPointOrComma(unit) && next === digit && classOf(text.charCodeAt(end - 1)) === digit;
    if (!inWord && !inNumber) break;
  }
  return end;
}

const softHyphen = 0xad;
const newline = 0x0a;
const isHyphen = (unit: number): boolean => unit === 0x2d || unit === 0x2010;
const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x09;

/**
 * Where a word goes on that is broken at a line's end, by a soft hyphen before this place or by a hyphen here that
 * small letters follow; 0 where none is.
 */
function afterWordBreak(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  const hyphened = isHyphen(unit) && classOf(text.charCodeAt(place - 1)) === letter;
  if (!hyphened && text.charCodeAt(place - 1) !== softHyphen) return 0;
  let at = hyphened ? place + 1 : place;
  while (isBlank(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) !== newline) return 0;
  at++;
  while (isBlank(text.charCodeAt(at))) at++;
  return classOf(text.charCodeAt(at)) === letter && !/\p{Lu}/u.test(text.charAt(at)) ? at : 0;
}

const fnvOffset = 0x811c9dc5 | 0;
const fnvPrime = 0x01000193;
const mixUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, fnvPrime);

/** Letters and digits, and the points and commas between digits. */
const isAsciiWord = (unit: number): boolean => unit >= 0x2c && unit < 0x80 && !isHyphen(unit);
const isUpperAscii = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** Most words need no normal form. */
function hashOf(text: string, start: number, end: number): number {
  let hash = fnvOffset;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isApostrophe(unit)) hash = mixUnit(hash, apostrophe);
    else if (isAsciiWord(unit)) hash = mixUnit(hash, isUpperAscii(unit) ? unit + 32 : unit);
    else return hashOfFolded(text.slice(start, end));
  }
  return hash;
}

function hashOfFolded(word: string): number {
  const folded = withoutTypography(word).toLowerCase();
  let hash = fnvOffset;
  for (let i = 0; i < folded.length; i++) hash = mixUnit(hash, folded.charCodeAt(i));
  return hash;
}
