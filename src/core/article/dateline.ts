import { monthAbbreviationPattern, monthPattern } from '../english/calendar.ts';
import { capitalRanges as capital, letterRanges as letter } from '../letters.ts';
import type { Range } from '../model.ts';

const capitals = `[${capital}][${capital}.'’-]+`;
const allCaps = `${capitals}(?:[ -]${capitals}){0,3}`;
const mixedWord = `[${capital}][${letter}.'’-]+`;
const mixed = `${mixedWord}(?: ${mixedWord}){0,2}`;
const region = `(?:, ${mixedWord}(?: ${mixedWord})?\\.?)?`;
const dateWords = `(?:, (?:${monthPattern}|${monthAbbreviationPattern})\\.? \\d{1,2})?`;
const agencyWords = ` ?\\((?:[${letter} .’'-]{2,40}|[^()]{2,40}/[^()]{2,40})\\)`;
const dash = '\\s?(?:--|[-–—:])\\s';

const patterns = [
  // LONDON, March 3 (Reuters) -
  new RegExp(`^(?<line>${allCaps}${region}${dateWords}(?:${agencyWords})?)${dash}`),
  // London (Reuters) —
  new RegExp(`^(?<line>${mixed}${region}${dateWords}${agencyWords})${dash}`),
  // LONDON (Reuters)  without a dash
  new RegExp(`^(?<line>${allCaps}${region}${dateWords}${agencyWords})\\s`),
  // Paris, France —
  new RegExp(`^(?<line>${mixed}, ${mixed})\\s?(?:--|[—–])\\s`),
  // Paris —
  new RegExp(`^(?<line>${mixed})\\s?(?:--|—)\\s(?=[${capital}])`),
];

/** Place, date and agency that open a news paragraph, as a range inside it; `null` where there are none. */
export function datelineIn(paragraph: string): Range | null {
  const head = paragraph.slice(0, 120);
  for (const pattern of patterns) {
    const line = pattern.exec(head)?.groups?.line;
    if (line !== undefined) return { start: 0, end: line.length };
  }
  return null;
}
