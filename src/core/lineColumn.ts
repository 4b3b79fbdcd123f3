/** Line and column, both from 1; the column counts UTF-16 units. Any of `\n`, `\r\n` and `\r` ends a line. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Where a UTF-16 offset stands in `source`; offsets beyond the end are taken as the end. */
export const lineColumn = (source: string, offset: number): LineColumn => lineColumnsIn(source)(offset);

const lineEnd = /\r\n|\n|\r/g;

/** Like {@link lineColumn}, for many places of one source, which is read once. */
export function lineColumnsIn(source: string): (offset: number) => LineColumn {
  const starts = [0];
  for (const { index, 0: end } of source.matchAll(lineEnd)) starts.push(index + end.length);
  return (offset) => {
    const end = Math.min(offset, source.length);
    let line = 0;
    let above = starts.length;
    while (above - line > 1) {
      const middle = (line + above) >> 1;
      if (starts[middle] <= end) line = middle;
      else above = middle;
    }
    return { line: line + 1, column: end - starts[line] + 1 };
  };
}
