import type { Range, Selector } from '../../model.ts';
import { isWordUnit } from '../words/characters.ts';
import type { FlatText } from '../words/flat.ts';
import { flattened } from '../words/flat.ts';

/** Of words that stand in more places than this only the first are told. */
const maxPlaces = 20;

/**
 * Everywhere the passage stands between its prefix and its suffix, whatever their length, white space and typography
 * apart: contexts written by hand are trimmed, retyped, cut. A passage that begins or ends with a word stands in the
 * middle of one only where it stands nowhere else.
 */
export function placesAsWritten(
  text: string,
  { origins, places: placesOf }: FlatText,
  { exact, prefix = '', suffix = '' }: Selector,
): Range[] {
  const [before, words, after] = [prefix, exact, suffix].map((part) => flattened(part).flat);
  if (words === '') return [];
  const sought = before + words + after;
  const places: Range[] = [];
  const insideWords: Range[] = [];
  for (const at of placesOf(sought)) {
    const first = at + before.length;
    const range = { start: origins[first], end: lastEnd(origins, first + words.length) };
    (cutsWord(text, range) ? insideWords : places).push(range);
    if (places.length >= maxPlaces) break;
  }
  return places.length > 0 ? places : insideWords.slice(0, maxPlaces);
}

/** After the unit before `flatEnd`, without what is dropped behind it. */
const lastEnd = (origins: Int32Array, flatEnd: number): number => origins[flatEnd - 1] + 1;

/** Does the range begin or end inside a word? */
function cutsWord(text: string, { start, end }: Range): boolean {
  const joins = (offset: number): boolean =>
    offset > 0 &&
    offset < text.length &&
    isWordUnit(text.charCodeAt(offset - 1)) &&
    isWordUnit(text.charCodeAt(offset));
  return joins(start) || joins(end);
}
