/** A byte order mark belongs to no line. */
const byteOrderMark = '\uFEFF';

/** The offset where the line of `offset` begins. */
export function lineStart(source: string, offset: number): number {
  let at = offset;
  while (at > 0 && source[at - 1] !== '\n' && source[at - 1] !== '\r') at--;
  return at === 0 && source.startsWith(byteOrderMark) ? Math.min(1, offset) : at;
}

/** The offset where the line of `offset` ends, before its line break. */
export function lineEnd(source: string, offset: number): number {
  let at = offset;
  while (at < source.length && source[at] !== '\n' && source[at] !== '\r') at++;
  return at;
}

/** The offset after the line break that begins at `end`; `end` itself at the end of the source. */
export function afterBreak(source: string, end: number): number {
  if (source.startsWith('\r\n', end)) return end + 2;
  return end < source.length ? end + 1 : end;
}

/** How far from the start of its line; a byte order mark takes no column. */
export const columnOf = (source: string, offset: number): number => offset - lineStart(source, offset);

export const isBlank = (text: string): boolean => !/[^ \t]/.test(text);

/** How lines end in this source: as its first one does. */
export function lineBreakOf(source: string): string {
  const first = source.indexOf('\n');
  return first > 0 && source[first - 1] === '\r' ? '\r\n' : '\n';
}

export const spaces = (count: number): string => ' '.repeat(Math.max(0, count));

/** Offset of the first of the spaces and tabs that end at `offset`, on its line. */
export function gapBefore(source: string, offset: number): number {
  let at = offset;
  while (at > 0 && (source[at - 1] === ' ' || source[at - 1] === '\t')) at--;
  return at;
}
