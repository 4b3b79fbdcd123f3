import { daysOf, yearsBetween } from './calendar.ts';
import type { Between } from './told.ts';

/** Nobody was ever older, in years. */
export const oldest = 122;

/**
 * How old somebody is on a day, or was in a month or a year: two numbers where a birthday lies within. `null` where one of
 * the dates is none, before the birth, and at an age that nobody reaches.
 * @param born ISO: a day, a month or a year
 * @param on the same
 */
export function ageBetween(born: string, on: string): Between | null {
  const [birth, then] = [daysOf(born), daysOf(on)];
  if (!birth || !then) return null;
  const low = Math.max(0, yearsBetween(birth.last, then.first));
  const high = yearsBetween(birth.first, then.last);
  return high < 0 || low > oldest ? null : { low, high };
}

/** The same, where the day may be so many days off: a story is written before it is printed. */
export function ageAbout(born: string, on: string, days: number): Between | null {
  const [birth, then] = [daysOf(born), daysOf(on)];
  if (!birth || !then) return null;
  return {
    low: Math.max(0, yearsBetween(birth.last, then.first - days)),
    high: yearsBetween(birth.first, then.last + days),
  };
}
