import { endOfWord, isLetter } from '../../letters.ts';
import type { Stretch } from '../mentions.ts';
import { isoMonth } from './calendar.ts';
import type { DateReference } from './dateReference.ts';
import { monthDate } from './dates.ts';
import { decadeOrCentury, tensOf } from './decades.ts';
import { firstOf, type Draft, type Rule } from './draft.ts';
import { before, matchAt, oneOf, sticky } from './patterns.ts';
import { quantity } from './quantity.ts';
import { period, seasonOfYear } from './relative.ts';
import { durationUnits } from './words/durations.ts';
import { yearOrPeriod } from './years.ts';

// Words that belong to a period: "mid-1987", "fiscal 1990", "the first nine months of 2015", "the past six months".

const stretchWord = sticky(
  String.raw`(early|mid|middle|late|low|lower|high|upper)(?:[- ]to[- ](late|mid))?[- ](?:in )?`,
);
const stretches: ReadonlyMap<string, Stretch> = new Map([
  ['early', 'early'], ['low', 'early'], ['lower', 'early'], ['mid', 'middle'], ['middle', 'middle'],
  ['late', 'late'], ['high', 'late'], ['upper', 'late'],
]); // prettier-ignore
const ofNumbersOnly = new Set(['low', 'lower', 'high', 'upper']);
const periodRules: readonly Rule[] = [monthDate, period, seasonOfYear, yearOrPeriod];

/** "Mid-1987", "early 1990s", "late last year", "the low 40s". */
export function stretched(text: string, at: number): Draft | null {
  const match = matchAt(stretchWord, text, at);
  const word = match?.[1]?.toLowerCase() ?? '';
  const stretch = stretches.get(word);
  if (!match || !stretch || /[\p{L}\d]-?$/u.test(before(text, at))) return null;
  const from = at + match[0].length;
  const said = match[2] === undefined ? stretch : null;
  const numbers = tensOf(text, from, stretch, at);
  if (numbers) return numbers;
  if (ofNumbersOnly.has(word)) return null;
  const whole = decadeOrCentury(text, from) ?? firstOf(periodRules, text, from);
  if (whole?.kind !== 'date' || isOneDay(whole)) return null;
  return { ...whole, start: at, ...(said && { stretch: said }) };
}

const isOneDay = ({ value, relative }: Draft): boolean =>
  (typeof value === 'string' && value.length >= 10 && !value.includes('/')) ||
  (relative?.form === 'month' && relative.day !== null);

const soonOrLate = sticky('(?:earlier|later) ');

/** "Earlier this year", "later this month". */
export function withinPeriod(text: string, at: number): Draft | null {
  const match = matchAt(soonOrLate, text, at);
  const whole = match && period(text, at + match[0].length);
  return whole && { ...whole, start: at };
}

const fiscalYear = sticky(
  String.raw`(?:fiscal(?: years?)?|financial years?|FY) ?(?:[’']\d\d|(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?|(?<=FY ?)\d\d)(?![\d\p{L}])`,
);

/** "Fiscal 1990": such a year begins in another month with each who has one. */
export function fiscal(text: string, at: number): Draft | null {
  const match = matchAt(fiscalYear, text, at);
  return match && { start: at, end: at + match[0].length, kind: 'date', value: null, unit: null };
}

const direction = sticky(
  String.raw`(first|last|past|next|previous|preceding|coming|following|final|latest|initial) `,
);
const ofYear = sticky(
  String.raw` of (?:((?:19|20)\d\d)(?![\d\p{L}]|[-–/,]\d)|(this|last|next) year(?!\p{L})|(?:the|that|each|every|a|its|their|his|her)(?: [\p{L}-]+)? (?:year|term|presidency|season)(?!\p{L}))`,
);
const monthsIn: ReadonlyMap<string, number> = new Map([['months', 1], ['quarters', 3]]); // prettier-ignore
const years = { last: -1, this: 0, next: 1 } as const;

const vagueLength = sticky(
  String.raw`(?:few|several|couple(?: of)?|many|two or three) (${oneOf(durationUnits.keys())})(?!\p{L}|-\p{L})`,
);

/** "The next few weeks" */
function vagueAfter(text: string, at: number, from: number): Draft | null {
  const match = matchAt(vagueLength, text, from);
  const unit = durationUnits.get(match?.[1]?.toLowerCase() ?? '');
  if (!match || unit === undefined) return null;
  return { start: at, end: from + match[0].length, kind: 'duration', value: null, unit };
}

/** "The first nine months of 1990", "the past six months", "the next two weeks". */
export function soMany(text: string, at: number): Draft | null {
  const match = matchAt(direction, text, at);
  if (!match?.[1]) return null;
  const from = at + match[0].length;
  const vague = vagueAfter(text, at, from);
  if (vague) return vague;
  const length = quantity(text, from);
  if (length?.kind !== 'duration' || text.slice(from, length.end).includes('-') || length.parts) return null;
  const word = match[1].toLowerCase();
  const whole =
    word === 'first' || word === 'last' || word === 'final' ? matchAt(ofYear, text, length.end) : null;
  const unit = monthsIn.get(length.unit ?? '');
  const end = whole ? whole.index + whole[0].length : length.end;
  const within = whole ? null : matchAt(ofWhole, text, length.end);
  const named = within && firstOf(periodRules, text, length.end + within[0].length);
  if (named?.kind === 'date') return { start: at, end: named.end, kind: 'date', value: null, unit: null };
  if (!whole || unit === undefined || typeof length.value !== 'number')
    return { ...length, start: at, end: whole?.[1] ? length.end : end };
  const count = length.value * unit;
  if (!Number.isInteger(count) || count > 12) return null;
  const [first, last] = word === 'first' ? [1, count] : [13 - count, 12];
  const date = { start: at, end, kind: 'date', unit: null } as const;
  if (whole[1]) {
    const year = Number(whole[1]);
    return { ...date, value: `${isoMonth(year, first)}/${isoMonth(year, last)}` };
  }
  const said = whole[2]?.toLowerCase();
  if (said !== 'last' && said !== 'this' && said !== 'next') return { ...date, value: null };
  const relative: DateReference = { form: 'months', first, last, years: years[said] };
  return { ...date, value: null, relative };
}

const lastOne = sticky(
  String.raw`(?:past|last|next) (second|minute|hour|week|weekend|month|quarter|year|decade|century)(?!\p{L}|-\p{L})`,
);
const ofWhole = sticky(' of (?:the )?');

/** "The last week of August": which week that is the calendar of the year would have to say. */
function lastOf(text: string, at: number, end: number, from: number): Draft {
  const whole = firstOf(periodRules, text, from);
  return { start: at, end: whole?.kind === 'date' ? whole.end : end, kind: 'date', value: null, unit: null };
}

const definite = /\b(?:the|this) $/iu;
const plurals: ReadonlyMap<string, string> = new Map([['century', 'centuries']]);

/** "Over the past year", "in the last decade": the time up to now, not the calendar's. */
export function pastOne(text: string, at: number): Draft | null {
  const match = matchAt(lastOne, text, at);
  if (!match?.[1] || !definite.test(before(text, at))) return null;
  const unit = match[1].toLowerCase();
  const end = at + match[0].length;
  const within = matchAt(ofWhole, text, end);
  if (within) return lastOf(text, at, end, end + within[0].length);
  if (/^ (?:before|in|at|that|for)(?![a-z])/u.test(text.slice(end, end + 8))) return null;
  return { start: at, end, kind: 'duration', value: 1, unit: plurals.get(unit) ?? `${unit}s` };
}

/** A number, in digits or words, may stand at the offset. */
export const mayBeNumber = (text: string, at: number, words: ReadonlySet<string>): boolean =>
  isLetter(text.charCodeAt(at))
    ? words.has(text.slice(at, endOfWord(text, at)).toLowerCase())
    : /\d/u.test(text.charAt(at));
