/** The items of a list in block style, by their lines. */
export interface ItemLines {
  /** Column of the dashes. */
  readonly column: number;
  /** Where the line of each dash begins, ascending. An item ends where the next one begins. */
  readonly starts: readonly number[];
}

/**
 * The items of a list by what its lines look like, from the line at `from`, which stands below its key. Only the parser
 * knows whether they are items: a dash may stand in a text, and what looks like the end of the list may be none.
 */
export function itemLinesFrom(source: string, from: number): ItemLines {
  const starts: number[] = [];
  let column = -1;
  for (let at = from; at < source.length;) {
    const end = source.indexOf('\n', at);
    const stop = end < 0 ? source.length : end;
    let text = at;
    while (text < stop && source[text] === ' ') text++;
    if (text < stop && source[text] !== '#' && source[text] !== '\r') {
      if (column < 0) column = text - at;
      if (text - at < column) break;
      if (text - at === column) {
        if (!isDash(source, text)) break;
        starts.push(at);
      }
    }
    at = stop + 1;
  }
  return { column, starts };
}

const isDash = (source: string, at: number): boolean => /^-(?:[ \r\n]|$)/.test(source.slice(at, at + 2));

/** Whether lines are all there is to it: no tab that indents, no mark or directive of documents, no old line ends. */
export const isPlainlyLined = (source: string): boolean =>
  !/^ *\t/m.test(source) && !/^(?:---|\.\.\.|%)/m.test(source) && !/\r(?!\n)/.test(source);
