/** January to December. */
export const months = [
  'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november',
  'december',
] as const; // prettier-ignore

/** Without the full stop: the first three letters, and the longer form that newspapers use of September. */
export const monthAbbreviations = [
  'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec',
] as const; // prettier-ignore

/** 1 to 12 by name and abbreviation. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  [...months, ...monthAbbreviations].map((name) => [
    name,
    months.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1,
  ]),
);

/** Sunday to Saturday. */
export const weekdays = [
  'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday',
] as const; // prettier-ignore

/** 0 is Sunday. */
export const weekdayNumbers: ReadonlyMap<string, number> = new Map(
  weekdays.map((name, number) => [name, number]),
);

export const weekdayAbbreviations = [
  'sun', 'mon', 'tues', 'tue', 'wed', 'thurs', 'thur', 'thu', 'fri', 'sat',
] as const; // prettier-ignore

/** Seasons by the northern year: 0 winter (from December), 1 spring, 2 summer, 3 autumn. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['winter', 0], ['spring', 1], ['summer', 2], ['autumn', 3], ['fall', 3],
]); // prettier-ignore

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Alternatives of a pattern, longer words before those that they begin with, with their capitals. */
export const monthPattern = months.map(capitalised).join('|');
export const monthAbbreviationPattern = monthAbbreviations.map(capitalised).join('|');
export const weekdayPattern = weekdays.map(capitalised).join('|');
export const weekdayAbbreviationPattern = weekdayAbbreviations.map(capitalised).join('|');
