import {
  monthAbbreviationPattern,
  monthPattern,
  weekdayAbbreviationPattern,
  weekdayPattern,
} from '../english/calendar.ts';
import { capitalRanges as capital, letterRanges as letter } from '../letters.ts';
import type { Range } from '../model.ts';

const capitals = `[${capital}][${capital}.'’-]+`;
const allCaps = `${capitals}(?:[ -]${capitals}){0,3}`;
const mixedWord = `[${capital}][${letter}.'’-]+`;
const mixed = `${mixedWord}(?: ${mixedWord}){0,2}`;
const region = `(?:, ${mixedWord}(?: ${mixedWord})?\\.?)?`;
const places = `${allCaps}(?:(?: ?/ ?| and | & )${allCaps}){0,2}`;
const mixedPlaces = `${mixed}(?:(?: ?/ ?| and | & )${mixed}){0,2}`;
const month = `(?:${monthPattern}|${monthAbbreviationPattern})\\.?`;
const weekday = `(?:(?:${weekdayPattern}|${weekdayAbbreviationPattern})\\.?,? )?`;
const date = `${weekday}(?:${month} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? ${month})(?:,? \\d{4})?`;
const dateWords = `(?: ?[,|] ?${date})?`;
const agencyWords = ` ?\\((?:[${letter} .’'-]{2,40}|[^()]{2,40}/[^()]{2,40})\\)`;
/** Agencies that some papers name without brackets. */
const bareAgency = '(?:,? (?:AP|AFP|UPI|PTI|ANI|IANS|Reuters|Kyodo(?: News)?|Xinhua|Bloomberg|dpa|CNN))?';
const dash = '\\s?(?:--|[-–—:])\\s';
/** Old papers and some new ones print no space behind the dash, or a stop before it. */
const tightDash = '\\.?\\s?(?:--|[–—])\\s?';
/** "Special to The Harbour Post", as papers write it whose own reporter it was. */
const special = `(?:,? \\(?[Ss]pecial to [^.—–]{2,40}[^.\\s—–]\\)?)?`;

const patterns = [
  // LONDON, March 3, 2020 (Reuters) -
  new RegExp(`^(?<line>${places}${region}${dateWords}(?:${agencyWords}|${bareAgency})${special})${dash}`),
  // LONDON, March 3.—The; PARIS —The
  new RegExp(
    `^(?<line>(?=[^—–-]*,)${places}${region}${dateWords}(?:${agencyWords})?${special})${tightDash}(?=["“‘]?[${capital}])`,
  ),
  new RegExp(`^(?<line>${places})\\s(?:--|[–—])(?=["“‘]?[${capital}])`),
  // London, England, 3 March 2020 (Reuters) —
  new RegExp(`^(?<line>${mixedPlaces}${region}${dateWords}${agencyWords})${dash}`),
  // March 3 (Reuters) -
  new RegExp(`^(?<line>${date}${agencyWords})${dash}`),
  // (Reuters) -
  new RegExp(
    `^(?<line>\\((?:AP|AFP|UPI|PTI|ANI|IANS|Reuters|Kyodo|Xinhua|Bloomberg|dpa|CNN|CNN Business)\\))${dash}`,
  ),
  // LONDON (Reuters)  without a dash
  new RegExp(`^(?<line>${places}${region}${dateWords}${agencyWords})\\s`),
  // MOSCOW, December 4. /TASS/.
  new RegExp(`^(?<line>${places}${region}${dateWords}\\.? ?/[A-Z]{2,10}/)[.:]?\\s`),
  // London, March 3 —
  new RegExp(
    `^(?<line>(?!(?:${weekdayPattern})\\b)${mixedPlaces}${region}, ${date}${bareAgency})${dash}(?=["“‘]?[${capital}])`,
  ),
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
