/** Names and abbreviations (with or without a full stop) of the months, 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map([
  ['january', 1], ['jan', 1], ['february', 2], ['feb', 2], ['march', 3], ['mar', 3], ['april', 4], ['apr', 4],
  ['may', 5], ['june', 6], ['jun', 6], ['july', 7], ['jul', 7], ['august', 8], ['aug', 8], ['september', 9],
  ['sept', 9], ['sep', 9], ['october', 10], ['oct', 10], ['november', 11], ['nov', 11], ['december', 12], ['dec', 12],
]); // prettier-ignore

/** 0 is Sunday. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ['sunday', 0], ['monday', 1], ['tuesday', 2], ['wednesday', 3], ['thursday', 4], ['friday', 5], ['saturday', 6],
]); // prettier-ignore

/** Seasons by the northern year: 0 winter (from December), 1 spring, 2 summer, 3 autumn. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['winter', 0], ['spring', 1], ['summer', 2], ['autumn', 3], ['fall', 3],
]); // prettier-ignore

/** Days counted from the day of publication. */
export const dayWords: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1], ['today', 0], ['tonight', 0], ['tomorrow', 1],
]); // prettier-ignore

/** Month names that are other words or first names too: alone they need a preposition before them. */
export const doubtfulMonths = new Set([
  'may',
  'march',
  'mar',
  'april',
  'june',
  'august',
  'jan',
  'dec',
  'sep',
  'oct',
]);
