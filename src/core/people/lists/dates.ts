import { monthNumbers } from '../../english/calendar.ts';

const iso = /^([+-]?\d{4,6})(?:-(\d{2})(?:-(\d{2}))?)?(T[\d:.]+Z?)?(?:[ T].*)?$/;
const dayMonthYear = /^(\d{1,2})(?:st|nd|rd|th)?[ .-]+([A-Za-z]+)\.?,?[ -]+(\d{4})$/;
const monthDayYear = /^([A-Za-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const monthYear = /^([A-Za-z]+)\.?,? (\d{4})$/;
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * A date as lists have it, as ISO: a day, a month or a year; years before the common era signed, as in "-0043" for
 * 44 BC. `null` where it is none. Where day and month cannot be told apart, the year alone.
 */
export function isoDate(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).trim();
  const plain = iso.exec(text);
  if (plain) {
    const [, year, month, day, time] = plain as readonly (string | undefined)[];
    // Wikidata's answers give the first of January where only the year is known.
    const isYearOnly = time !== undefined && month === '01' && day === '01';
    return isYearOnly ? dated(year, undefined, undefined) : dated(year, month, day);
  }
  for (const [pattern, place] of worded) {
    const found = pattern.exec(text);
    if (!found) continue;
    const month = monthNumbers.get(found[place.month].toLowerCase());
    if (month === undefined) return null;
    return dated(found[place.year], month, place.day === null ? undefined : found[place.day]);
  }
  const dots = dotted.exec(text);
  if (dots) return dated(dots[3], dots[2], dots[1]);
  const slashes = slashed.exec(text);
  if (!slashes) return null;
  const [first, second] = [Number(slashes[1]), Number(slashes[2])];
  if (first > 12) return dated(slashes[3], second, first);
  if (second > 12 || first === second) return dated(slashes[3], first, second);
  return dated(slashes[3], undefined, undefined);
}

const worded = [
  [dayMonthYear, { day: 1, month: 2, year: 3 }],
  [monthDayYear, { day: 2, month: 1, year: 3 }],
  [monthYear, { day: null, month: 1, year: 2 }],
] as const;

type Part = string | number | undefined;

function dated(year: Part, month: Part, day: Part): string | null {
  const number = Number(year);
  const years = `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(4, '0')}`;
  const [m, d] = [Number(month ?? 0), Number(day ?? 0)];
  // "1950-00-00" is a year.
  if (m === 0) return years;
  if (m > 12 || d > daysIn(number, m)) return null;
  const months = `${years}-${String(m).padStart(2, '0')}`;
  return d === 0 ? months : `${months}-${String(d).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** What all of several ISO dates say: the most exact where they agree, else as much as they share; `null` for nothing. */
export function agreedDate(dates: readonly string[]): string | null {
  let agreed: string | undefined;
  for (const date of dates) {
    // Dates that share nothing stay so.
    if (agreed === '') break;
    if (agreed === undefined || date.startsWith(agreed)) agreed = date;
    else if (!agreed.startsWith(date)) agreed = shared(agreed, date);
  }
  return agreed === undefined || agreed === '' ? null : agreed;
}

function shared(one: string, other: string): string {
  for (const end of [one.lastIndexOf('-'), one.indexOf('-', 1)])
    if (end > 0 && other.startsWith(one.slice(0, end))) return one.slice(0, end);
  return '';
}

/** The year of an ISO date. */
export function yearOf(date: string): string {
  const end = date.indexOf('-', 1);
  return end < 0 ? date : date.slice(0, end);
}

/** Days from the common era's beginning to an ISO date's first day, near enough to say how far two are apart. */
export function dayNumber(date: string): number {
  const [, year, month = '1', day = '1'] = /^(-?\d+)(?:-(\d+))?(?:-(\d+))?$/.exec(date) ?? ['', '0'];
  return Number(year) * 365.2425 + (Number(month) - 1) * 30.4369 + Number(day);
}
