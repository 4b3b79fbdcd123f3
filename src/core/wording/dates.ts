const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long', timeZone: 'UTC' });

/** An ISO date or period in words: "Sunday, February 6, 1994", "July 1993 to September 1993". */
export const dateInWords = (iso: string): string => iso.split('/').map(partInWords).join(' to ');

/** The same, the weekday left out. */
export const dayInWords = (iso: string): string => dateInWords(iso).replace(/^\w+day, /, '');

/** The same for a column of a table: "1994-02-06", "1993-07 to 1993-09". */
export const dateInShort = (iso: string): string => iso.split('/').join(' to ');

function partInWords(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  if (/^-?\d+-\d\d-\d\d$/.test(iso)) return day.format(date);
  return /^\d+-\d\d$/.test(iso) ? month.format(date) : iso;
}
