import type { Range, Selector } from '../model.ts';
import type { Steps } from '../steps.ts';
import type { OldPassage, OldVersion } from './align/oldVersion.ts';
import { alignOld } from './align/oldVersion.ts';
import { placeOfCorrection } from './correction.ts';
import { locateOne } from './locateOne.ts';
import type { Place } from './place.ts';
import { placesAsWritten } from './search/asWritten.ts';
import type { FlatText } from './words/flat.ts';
import { flattened } from './words/flat.ts';
import type { TextIndex } from './words/textIndex.ts';
import { indexTokens } from './words/textIndex.ts';
import { tokenize } from './words/tokenize.ts';

export interface LocateRequest {
  readonly selector: Selector;
  /** Hash of the text that the selector was made on. */
  readonly textSha256?: string;
  /** The passage may now read as this. */
  readonly correction?: string;
  /** Where the passage stood in a text that the selector was made on, where that is at hand: no hash is asked for. */
  readonly original?: Original;
}

/** A text that a selector was made on, and where its passage stands there. */
export interface Original {
  readonly text: string;
  readonly range: Range;
}

export interface LocateOptions {
  /** The text with this hash, where somebody still has it. */
  readonly oldText?: (textSha256: string) => string | undefined;
}

/** Finds every passage in the text; the answers are in the order of the requests. */
export function* locateAll(
  text: string,
  requests: readonly LocateRequest[],
  options: LocateOptions = {},
): Steps<readonly Place[]> {
  if (requests.length === 0) return [];
  const tokens = tokenize(text);
  yield;
  const index = indexTokens(tokens);
  yield;
  const originals = originalsOf(requests, options);
  const versions = new Map<string, OldVersion>();
  const places: Place[] = [];
  for (const [i, request] of requests.entries()) {
    const original = originals[i];
    let old: OldPassage | null = null;
    if (original) {
      const { text: oldText, range } = original;
      let version = versions.get(oldText);
      if (!version) {
        const passages = originals.flatMap((other) => (other?.text === oldText ? [other.range] : []));
        version = yield* alignOld(oldText, index, passages);
        versions.set(oldText, version);
      }
      old = { version, range };
    }
    const selector = old ? { ...request.selector, ...old.range } : request.selector;
    const place = withCorrection(index, request, locateOne(index, selector, old));
    places.push(original ? { ...place, then: besideOf(original) } : place);
    yield;
  }
  return places;
}

/** So many UTF-16 units on either side of a passage are told. */
const besideLength = 400;

const besideOf = ({ text, range }: Original): Required<Place>['then'] => ({
  before: text.slice(Math.max(0, range.start - besideLength), range.start),
  after: text.slice(range.end, range.end + besideLength),
});

/** For each request; null where the old text is not known, or does not hold the passage in a place of its own. */
function originalsOf(requests: readonly LocateRequest[], { oldText }: LocateOptions): (Original | null)[] {
  const texts = new Map<string, string | undefined>();
  const flats = new Map<string, FlatText>();
  const flatOf = (text: string): FlatText => {
    const flat = flats.get(text) ?? flattened(text);
    flats.set(text, flat);
    return flat;
  };
  return requests.map(({ selector, textSha256 = selector.textSha256, original }) => {
    if (original !== undefined) return original;
    if (textSha256 === undefined) return null;
    if (!texts.has(textSha256)) texts.set(textSha256, oldText?.(textSha256));
    const text = texts.get(textSha256);
    if (text === undefined) return null;
    const range = placeIn(text, selector, flatOf);
    return range === null ? null : { text, range };
  });
}

/**
 * Where the passage stands in the text that its selector was made on: where the selector says, or, where it does not
 * say or says it wrongly, the only place that it fits.
 */
function placeIn(text: string, selector: Selector, flatOf: (text: string) => FlatText): Range | null {
  const { exact, start } = selector;
  if (exact === '') return null;
  if (start !== undefined && text.startsWith(exact, start)) return { start, end: start + exact.length };
  const places = placesAsWritten(text, flatOf(text), selector);
  return places.length === 1 ? places[0] : null;
}

/** The place where the correction stands now, if that is where the passage was. */
function withCorrection(index: TextIndex, { selector, correction }: LocateRequest, place: Place): Place {
  if (!correction || place.match === 'exact' || place.match === 'moved') return place;
  const found = place.range && placeOfCorrection(index.tokens, place.range, correction);
  if (found) return { match: 'changed', range: found, score: place.score, candidates: [] };
  if (place.match === 'changed') return place;
  const corrected = locateOne(index, { ...selector, exact: correction }, null);
  const stands = corrected.match === 'exact' || corrected.match === 'moved';
  return stands ? { ...corrected, match: 'changed' } : place;
}
