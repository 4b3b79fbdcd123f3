import { addTo } from '../groups.ts';
import type { Selector } from '../model.ts';
import type { Candidate, Place } from './place.ts';
import { isWordUnit } from './words/characters.ts';
import { KeyIndex, mixHashes } from './words/tokenIndex.ts';

/** Finds a passage that holds no word, only signs, by its characters and those around it. */
export type LocateSigns = (selector: Selector) => Place;

/** So many places are told: the best, and five others. */
const mostTold = 6;

/** For many passages of one text: none looks through all of it, nor at all of its likes where few can be it. */
export function signsIn(text: string): LocateSigns {
  const placesOf = placesIn(text);
  const likes = new Map<string, Likes>();
  const told = new Map<string, readonly Candidate[]>();
  return (selector) => {
    const { exact, prefix = '', suffix = '', start } = selector;
    if (exact === '') return lost;
    const known = likes.get(exact) ?? likesAt(text, exact, placesOf(exact));
    likes.set(exact, known);
    const settled = settledBeside(text, known, selector);
    if (settled) return settled;
    const key = JSON.stringify([exact, prefix, suffix]);
    const best = told.get(key) ?? scored(text, known.places, selector).slice(0, mostTold);
    told.set(key, best);
    return judged(best, start);
  };
}

const lost: Place = { match: 'lost', range: null, score: 0, candidates: [] };
/** So much of the context stands around no place of a passage that is lost. */
const least = 0.1;

/** @param found best first */
function judged(found: readonly Candidate[], start: number | undefined): Place {
  const best = found.at(0);
  if (best === undefined || best.score < least) return lost;
  if (best.score >= 0.5 && best.score > (found.at(1)?.score ?? 0))
    return { match: best.range.start === start ? 'exact' : 'moved', ...best, candidates: [] };
  return { match: 'unsure', ...best, candidates: found.slice(1, mostTold) };
}

/** Best first, those alike as they stand in the text. */
const scored = (text: string, places: readonly number[], selector: Selector): Candidate[] =>
  places
    .map((at) => ({
      range: { start: at, end: at + selector.exact.length },
      score: contextShare(text, at, selector),
    }))
    .sort((a, b) => b.score - a.score);

/** How much of the stored context stands around the place, from 0 to 1. */
function contextShare(text: string, start: number, { exact, prefix = '', suffix = '' }: Selector): number {
  const total = prefix.length + suffix.length;
  if (total === 0) return 0;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  const end = start + exact.length;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return (before + after) / total;
}

/** So many units right beside a passage tell it from most of its likes. */
const besideLength = 6;

/** Where the same signs stand, in the order of the text. */
interface Likes {
  readonly places: readonly number[];
  /** The same by what stands right before them, and right after. */
  readonly before: ReadonlyMap<string, readonly number[]>;
  readonly after: ReadonlyMap<string, readonly number[]>;
}

function likesAt(text: string, exact: string, places: readonly number[]): Likes {
  const before = new Map<string, number[]>();
  const after = new Map<string, number[]>();
  for (const at of places) {
    const end = at + exact.length;
    addTo(before, text.slice(Math.max(0, at - besideLength), at), at);
    addTo(after, text.slice(end, end + besideLength), at);
  }
  return { places, before, after };
}

/** What is plain without those likes that have less of the context right beside them on both sides; else null. */
function settledBeside(text: string, { before, after }: Likes, selector: Selector): Place | null {
  const { prefix = '', suffix = '', start } = selector;
  const beside = new Set([
    ...((prefix.length < besideLength ? undefined : before.get(prefix.slice(-besideLength))) ?? []),
    ...((suffix.length < besideLength ? undefined : after.get(suffix.slice(0, besideLength))) ?? []),
  ]);
  const found = scored(
    text,
    [...beside].sort((a, b) => a - b),
    selector,
  );
  const mostElsewhere = (2 * (besideLength - 1)) / (prefix.length + suffix.length);
  const best = found.at(0)?.score ?? 0;
  const isPlain = best > mostElsewhere ? judged(found, start).match !== 'unsure' : mostElsewhere < least;
  return isPlain ? judged(found, start) : null;
}

/** Where signs stand; the same may begin inside each other. Only places that begin with a sign are kept at hand. */
function placesIn(text: string): (exact: string) => readonly number[] {
  let signs: Int32Array | null = null;
  let pairs: KeyIndex | null = null;
  return (exact) => {
    const places: number[] = [];
    if (exact.length < 2 || isWordUnit(exact.charCodeAt(0))) {
      for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
      return places;
    }
    signs ??= placesOfSigns(text);
    pairs ??= new KeyIndex(signs.map((at) => pairAt(text, at)));
    const key = pairAt(exact, 0);
    for (let nth = pairs.first(key); nth >= 0; nth = pairs.next(nth))
      if (text.startsWith(exact, signs[nth])) places.push(signs[nth]);
    return places;
  };
}

const pairAt = (text: string, at: number): number =>
  mixHashes(text.charCodeAt(at), text.charCodeAt(at + 1) || 0);

function placesOfSigns(text: string): Int32Array {
  const places = new Int32Array(text.length);
  let count = 0;
  for (let at = 0; at < text.length; at++) if (!isWordUnit(text.charCodeAt(at))) places[count++] = at;
  return places.slice(0, count);
}
