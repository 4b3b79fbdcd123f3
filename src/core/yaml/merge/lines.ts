/** More than this many pairs of lines to compare is not worth it: the merge by data stands without. */
const mostPairs = 4_000_000;

/**
 * A merge by lines, as diff3 does it (Khanna, Kunal and Pierce 2007): null where both changed the same lines, or
 * lines that touch.
 */
export function mergeLines(base: string, ours: string, theirs: string): string | null {
  const lines = [base, ours, theirs].map(linesOf);
  const ourChanges = changesBetween(lines[0], lines[1]);
  const theirChanges = changesBetween(lines[0], lines[2]);
  if (!ourChanges || !theirChanges) return null;
  const changes = joined(ourChanges, theirChanges);
  if (!changes) return null;
  const result: string[] = [];
  let done = 0;
  for (const { start, end, lines: added } of changes) {
    result.push(...lines[0].slice(done, start), ...added);
    done = end;
  }
  result.push(...lines[0].slice(done));
  return result.join('');
}

/** Each with its line break. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** Lines `start` to `end` of the base are these instead. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

function joined(ours: readonly Change[], theirs: readonly Change[]): readonly Change[] | null {
  const isSame = (a: Change, b: Change) =>
    a.start === b.start && a.end === b.end && a.lines.join('') === b.lines.join('');
  const onlyTheirs = theirs.filter((change) => !ours.some((other) => isSame(other, change)));
  const changes = [...ours, ...onlyTheirs].sort((a, b) => a.start - b.start || a.end - b.end);
  const touch = changes.slice(1).some((change, index) => change.start <= changes[index].end);
  return touch ? null : changes;
}

function changesBetween(from: readonly string[], to: readonly string[]): readonly Change[] | null {
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from.at(-1 - tail) === to.at(-1 - tail))
    tail++;
  const a = from.slice(head, from.length - tail);
  const b = to.slice(head, to.length - tail);
  if (a.length * b.length > mostPairs) return null;

  const width = b.length + 1;
  const lengths = new Uint32Array((a.length + 1) * width);
  for (let row = a.length - 1; row >= 0; row--)
    for (let column = b.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        a[row] === b[column]
          ? lengths[(row + 1) * width + column + 1] + 1
          : Math.max(lengths[(row + 1) * width + column], lengths[row * width + column + 1]);

  const changes: Change[] = [];
  let row = 0;
  let column = 0;
  let start = { row: 0, column: 0 };
  const close = () => {
    if (row > start.row || column > start.column)
      changes.push({ start: head + start.row, end: head + row, lines: b.slice(start.column, column) });
  };
  while (row < a.length && column < b.length) {
    if (a[row] === b[column]) {
      close();
      row++;
      column++;
      start = { row, column };
    } else if (lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]) row++;
    else column++;
  }
  row = a.length;
  column = b.length;
  close();
  return changes;
}
