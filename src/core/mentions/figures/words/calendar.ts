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
