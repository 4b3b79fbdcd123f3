import { isOnCalendar } from './partialDates.ts';

/** Whole years, both bounds included; they differ where a date is known to the month or the year alone. */
export interface Age {
  readonly low: number;
  readonly high: number;
}

/** Nobody was ever older, in years: who would be has died, or is not the one. */
export const oldest = 122;

/**
 * How old somebody is on a day, or was in a month or a year; `null` where no date is one, before the birth, or at an age
 * that nobody reaches.
 * @param born ISO: a day, a month or a year
 * @param on the same
 */
export function ageOn(born: string, on: string): Age | null {
  const birth = daysOf(born);
  const then = daysOf(on);
  if (!birth || !then) return null;
  const age = {
    low: Math.max(0, yearsBetween(birth.last, then.first)),
    high: yearsBetween(birth.first, then.last),
  };
  return age.high < 0 || age.low > oldest ? null : age;
}

/** Whether somebody had surely died before a day; both ISO. */
export function hadDied(died: string | undefined, on: string): boolean {
  const death = died === undefined ? null : daysOf(died);
  const then = daysOf(on);
  return death !== null && then !== null && before(death.last, then.first);
}

/** Year, month and day, from 1. */
type Day = readonly [year: number, month: number, day: number];

/** The first and the last day of a day, a month or a year. */
function daysOf(iso: string): { readonly first: Day; readonly last: Day } | null {
  const parts = /^(-?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?(?=$|T)/.exec(iso);
  if (!parts || (!iso.startsWith('-') && !isOnCalendar(parts[0]))) return null;
  const [year, month, day] = parts
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? null : Number(part)));
  if (year === null) return null;
  return { first: [year, month ?? 1, day ?? 1], last: [year, month ?? 12, day ?? 31] };
}

const before = (one: Day, other: Day): boolean =>
  one[0] !== other[0] ? one[0] < other[0] : one[1] !== other[1] ? one[1] < other[1] : one[2] < other[2];

const yearsBetween = (birth: Day, then: Day): number =>
  then[0] - birth[0] - (before(then, [then[0], birth[1], birth[2]]) ? 1 : 0);
