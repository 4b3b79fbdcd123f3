import { KeyIndex, mixHashes } from './tokenIndex.ts';

/** So many units of a text are one key of its index, which holds those that begin at every `stride`-th unit. */
const keyLength = 8;
const stride = 4;
/** Texts shorter than this, and any text the first times, are searched from end to end: that is faster. */
const longText = 20_000;
const firstTimes = 16;
/** Where more than this share of the keys would have to be looked at, that is faster, too. */
const mostShare = 1 / 16;

/** Every place where words stand in a text, in order, by UTF-16 offset; places may overlap. */
export type Substrings = (sought: string) => Iterable<number>;

/** Finds many words in one text, each without looking through all of it. */
export function substringsOf(text: string): Substrings {
  let times = 0;
  let index: KeyIndex | null = null;
  return (sought) => {
    if (text.length < longText || sought.length < keyLength + stride - 1 || ++times <= firstTimes)
      return everyPlace(text, sought);
    index ??= new KeyIndex(keysOf(text));
    return indexedPlaces(text, index, sought) ?? everyPlace(text, sought);
  };
}

function* everyPlace(text: string, sought: string): Generator<number> {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) yield at;
}

function keysOf(text: string): Int32Array {
  const keys = new Int32Array(Math.max(0, Math.floor((text.length - keyLength) / stride) + 1));
  for (let key = 0; key < keys.length; key++) keys[key] = keyAt(text, key * stride);
  return keys;
}

function keyAt(text: string, start: number): number {
  let hash = 0;
  for (let at = start; at < start + keyLength; at++) hash = mixHashes(hash, text.charCodeAt(at));
  return hash;
}

/** Null where too much of the text begins like the words. */
function indexedPlaces(text: string, index: KeyIndex, sought: string): number[] | null {
  const keys = Array.from({ length: stride }, (_, offset) => keyAt(sought, offset));
  const candidates = keys.reduce((sum, key) => sum + index.count(key), 0);
  if (candidates > (text.length / stride) * mostShare) return null;
  const places: number[] = [];
  for (const [offset, key] of keys.entries())
    for (let place = index.first(key); place >= 0; place = index.next(place)) {
      const start = place * stride - offset;
      if (start >= 0 && text.startsWith(sought, start)) places.push(start);
    }
  return places.sort((a, b) => a - b);
}
