import {
  apostrophe,
  classOf,
  digit,
  isApostrophe,
  isPointOrComma,
  letter,
  other,
  single,
} from './characters.ts';
import { isHighSurrogate, isLowSurrogate } from './surrogates.ts';
import type { Tokens } from './tokens.ts';

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

const fnvOffset = 0x811c9dc5 | 0;
const fnvPrime = 0x01000193;
const mixUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, fnvPrime);

const isUpperAscii = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

/** Most words need no normal form. */
function hashOf(text: string, start: number, end: number): number {
  let hash = fnvOffset;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isApostrophe(unit)) hash = mixUnit(hash, apostrophe);
    else if (unit < 0x80) hash = mixUnit(hash, isUpperAscii(unit) ? unit + 32 : unit);
    else return hashOfFolded(text.slice(start, end));
  }
  return hash;
}

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
