/** Line and column, both from 1; the column counts UTF-16 units. Any of `\n`, `\r\n` and `\r` ends a line. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Where a UTF-16 offset stands in `source`; offsets beyond the end are taken as the end. */
export function lineColumn(source: string, offset: number): LineColumn {
  const end = Math.min(offset, source.length);
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < end; at++) {
    const unit = source[at];
    const ends = unit === '\n' || (unit === '\r' && source[at + 1] !== '\n');
    if (!ends) continue;
    line++;
    lineStart = at + 1;
  }
  return { line, column: end - lineStart + 1 };
}
