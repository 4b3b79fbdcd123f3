import { substringsOf, type Substrings } from './substrings.ts';
import { dashes, doubleMarks, invisible, ligatures, singleMarks } from './typography.ts';

/** A text without white space and typography, and where each of its UTF-16 units stands in the text. */
export interface FlatText {
  readonly flat: string;
  /** One more than there are units: the last is the text's length. */
  readonly origins: Int32Array;
  /** Where words, flat as well, stand in it. */
  readonly places: Substrings;
}

const ignored = new RegExp(`[\\s${invisible}]`, 'u');
const dash = 0x2d;
const singleMark = 0x27;
const doubleMark = 0x22;
/** What is dropped, and what becomes of several units, by unit. */
const drop = 0;

const foldedUnits = new Map<number, number>([
  ...Array.from(dashes, (mark): [number, number] => [mark.charCodeAt(0), dash]),
  ...Array.from(singleMarks, (mark): [number, number] => [mark.charCodeAt(0), singleMark]),
  ...Array.from(doubleMarks, (mark): [number, number] => [mark.charCodeAt(0), doubleMark]),
]);
const severalUnits = new Map<number, string>([
  ...Array.from(ligatures, (mark): [number, string] => [mark.charCodeAt(0), mark.normalize('NFKC')]),
  ['…'.charCodeAt(0), '...'],
]);

/** Most units stay as they are. */
function foldedUnit(unit: number): number {
  if (unit > 0x2d && unit < 0x80) return unit;
  return foldedUnits.get(unit) ?? (ignored.test(String.fromCharCode(unit)) ? drop : unit);
}
const commonUnits = Uint16Array.from({ length: 0x250 }, (_, unit) => foldedUnit(unit));

/** So many units at a time are made a string of. */
const chunk = 8192;

export function flattened(text: string): FlatText {
  // No unit becomes more than three.
  const units = new Uint16Array(text.length * 3);
  const origins = new Int32Array(text.length * 3 + 1);
  let count = 0;
  const put = (unit: number, at: number): void => {
    units[count] = unit;
    origins[count] = at;
    count++;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const several = unit < 0x250 ? undefined : severalUnits.get(unit);
    if (several !== undefined) {
      for (let i = 0; i < several.length; i++) put(several.charCodeAt(i), at);
      continue;
    }
    const folded = unit < commonUnits.length ? commonUnits[unit] : foldedUnit(unit);
    // A run of dashes is one: `--` for a long one.
    if (folded === drop || (folded === dash && count > 0 && units[count - 1] === dash)) continue;
    put(folded, at);
  }
  origins[count] = text.length;
  const parts: string[] = [];
  for (let at = 0; at < count; at += chunk)
    parts.push(String.fromCharCode(...units.subarray(at, Math.min(count, at + chunk))));
  const flat = parts.join('');
  return { flat, origins: origins.slice(0, count + 1), places: substringsOf(flat) };
}
