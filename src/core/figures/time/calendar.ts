import { dayNumber, days } from '../../mentions/figures/calendar.ts';

/** The first and the last day of a day, month, year or period, as days since 1970-01-01. */
export interface Days {
  readonly first: number;
  readonly last: number;
}

const part = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=$|T)/u;

/** The days of an ISO day, month or year, or of a period between two; `null` where it is none. */
export function daysOf(iso: string): Days | null {
  const [from, to = from] = iso.split('/');
  const first = bounds(from);
  const last = bounds(to);
  return first && last && first.first <= last.last ? { first: first.first, last: last.last } : null;
}

function bounds(iso: string): Days | null {
  const match = part.exec(iso);
  if (!match) return null;
  const [year, month, day] = [1, 2, 3].map((nth) => Number(match.at(nth) ?? 0));
  if (match.at(2) === undefined) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  if (month < 1 || month > 12) return null;
  if (match.at(3) === undefined)
    return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 1) - 1 };
  return day < 1 || day > lastDay(year, month)
    ? null
    : { first: dayNumber(year, month, day), last: dayNumber(year, month, day) };
}

/** How many days a month of a year has. */
export const lastDay = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : days(month);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** Days in a unit, on the average of the Gregorian calendar; `null` where it is none of the calendar's. */
export const unitDays: ReadonlyMap<string, number> = new Map([
  ['days', 1], ['nights', 1], ['weeks', 7], ['fortnights', 14], ['months', 365.2425 / 12], ['years', 365.2425],
  ['decades', 3652.425], ['centuries', 36524.25],
]); // prettier-ignore
