import { at, wordsIn } from './json.ts';

/** A day, a month or a year, as ISO writes it; years before the common era are signed, as in "-0044" for 44 BC. */
export type FoundDate = string;

/** What Wikidata calls the precision of a date. */
const ofYear = 9;
const ofMonth = 10;

/**
 * A date as precise as Wikidata means it; `null` where that is less than a year, and for what is no date. Months and
 * days that it does not mean it writes as 00 or as 01.
 */
export function dateIn(value: unknown): FoundDate | null {
  const time = wordsIn(at(value, 'time'), 40) ?? '';
  const precision = at(value, 'precision');
  const [, sign = '', year = '', month = '', day = ''] = /^([+-])0*(\d{1,4})-(\d\d)-(\d\d)T/.exec(time) ?? [];
  if (sign === '' || typeof precision !== 'number' || precision < ofYear || Number(year) === 0) return null;
  const inYear = `${sign === '-' ? '-' : ''}${year.padStart(4, '0')}`;
  if (precision === ofYear || !isBetween(month, 1, 12)) return inYear;
  if (precision === ofMonth || !isBetween(day, 1, daysIn(Number(month)))) return `${inYear}-${month}`;
  return `${inYear}-${month}-${day}`;
}

export const yearOf = (date: FoundDate): number => Number(/^-?\d{4}/.exec(date)?.[0]);
export const onlyYear = (date: FoundDate): FoundDate => date.slice(0, date.startsWith('-') ? 5 : 4);
export const isBeforeCommonEra = (date: FoundDate): boolean => date.startsWith('-');

/** What two dates share where one is a part of the other or they agree up to there; `null` where even the years differ. */
export function commonDate(dates: readonly FoundDate[]): FoundDate | null {
  const first = dates.at(0);
  if (first === undefined) return null;
  const parts = partsOf(first);
  for (let length = parts.length; length > 0; length--) {
    const shared = parts.slice(0, length).join('');
    if (dates.every((date) => shared === partsOf(date).slice(0, length).join(''))) return shared;
  }
  return null;
}

/** Whether the first is certainly before the second: dates of which one holds the other are not. */
export function isBefore(one: FoundDate, other: FoundDate): boolean {
  if (yearOf(one) !== yearOf(other)) return yearOf(one) < yearOf(other);
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

const partsOf = (date: FoundDate): string[] =>
  /^(-?\d{4})(-\d\d)?(-\d\d)?$/.exec(date)?.slice(1).filter(Boolean) ?? [];

const isBetween = (digits: string, least: number, most: number): boolean =>
  Number(digits) >= least && Number(digits) <= most;

const daysIn = (month: number): number => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
