/** A first word shorter than this part of what there is room for says less than a word that is cut. */
const shortestPart = 3;

/** The beginning of a text on one line: whole words of at most `length` UTF-16 units, and a mark that more follows. */
export function shorten(words: string, length = 60): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  // One letter more tells whether a word ends just there.
  const end = line.slice(0, length + 1).lastIndexOf(' ');
  return `${line.slice(0, end < length / shortestPart ? length : end).replace(/[\s,;:.]+$/, '')}…`;
}

/** With a capital at its beginning. */
export const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
