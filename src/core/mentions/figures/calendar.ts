// Plain calendar arithmetic on ISO dates, without a clock or a time zone.

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;
export const isoDay = (year: number, month: number, day: number): string =>
  `${isoMonth(year, month)}-${pad(day)}`;

/** The most days a month can have; February has 29 here. */
export const days = (month: number): number =>
  [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;

const dayMilliseconds = 86_400_000;

/** Days since 1970-01-01. */
export const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / dayMilliseconds;

/** ISO date of a day number. */
export const isoOfDayNumber = (number: number): string =>
  new Date(number * dayMilliseconds).toISOString().slice(0, 10);

/** 0 is Sunday; 1970-01-01 was a Thursday. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The parts of an ISO date, or null where it is none. */
export function partsOf(iso: string): DayParts | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(iso);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

/** Days since 1970-01-01 of an ISO day; `null` where it is none, or a longer time. */
export function dayNumberOf(iso: string): number | null {
  const parts = /^\d{4}-\d\d-\d\d(?:T|$)/u.test(iso) ? partsOf(iso) : null;
  return parts && dayNumber(parts.year, parts.month, parts.day);
}
