import { isKnown, type NumberMatch } from './numbers.ts';
import { before, matchAt, sticky } from './patterns.ts';

const connector = sticky(String.raw`\s?[–—-]\s?|\s(?:to|and|or)\s`);
const between = /\b(?:between|either)\s+(?:about |roughly |the ages of |the |ages )?$/iu;
const changeBefore =
  /\b(?:from|rose|risen|rise|rises|fell|fallen|fall|falls|up|down|dropped|drop|climbed|gained|lost|slipped|jumped|increased|decreased|cut|raised|grew|added|gain|soared|surged|slid|tumbled|plunged)\s+(?:by\s+)?(?:about |nearly |almost |roughly |just )?$/iu;

/** Two amounts, each with its unit, make a range only where the first is not the start or size of a change. */
export const rangeAllowed = (text: string, at: number): boolean => !changeBefore.test(before(text, at));

export interface NumberRange {
  readonly end: number;
  readonly value: readonly [number, number];
  readonly last: NumberMatch;
}

/**
 * The rest of a range whose first number, from `start`, is given: "10 to 20", "5-10", "between 5 and 10",
 * "5 or 6". `next` reads the second number.
 */
export function rangeTo(
  text: string,
  start: number,
  first: NumberMatch,
  next: (at: number) => NumberMatch | null,
): NumberRange | null {
  const link = matchAt(connector, text, first.end);
  if (!link || first.value === null) return null;
  const last = next(first.end + link[0].length);
  if (!last || !isKnown(last)) return null;
  const isName = link[0] === '-' && /\p{Lu}/u.test(text.charAt(first.end + 1));
  if (isName) return null;
  const word = link[0].trim();
  if (word === 'and' && !between.test(before(text, start))) return null;
  const low = first.scale === 1 && first.value < 1000 ? first.value * last.scale : first.value;
  if (low >= last.value) return null;
  if (word === 'or' && last.value > low * 3) return null;
  return { end: last.end, value: [low, last.value], last };
}
