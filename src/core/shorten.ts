/** The beginning of a text on one line: whole words of at most `length` UTF-16 units, and a mark that more follows. */
export function shorten(words: string, length = 60): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).replace(/[\s,;:.]+$/, '')}…`;
}
