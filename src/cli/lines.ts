import { firstAt } from '../core/halving.ts';
import type { Range } from '../core/model.ts';
import type { LineColumn } from '../core/lineColumn.ts';
import { shorten } from '../core/shorten.ts';
import { escapeSteering, onOneLine } from '../core/shown.ts';

/** "12:5": line and column, from 1. */
export const placeWords = ({ line, column }: LineColumn): string => `${String(line)}:${String(column)}`;

/** "12:5" of places of a long text whose line ends are `\n`. */
export function placesIn(text: string): (range: Range) => string {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return ({ start }) => {
    const line = firstAt(lineStarts.length, (at) => lineStarts[at] > start);
    return placeWords({ line, column: start - lineStarts[line - 1] + 1 });
  };
}

// Only these three write what a text or a file name holds: it must not steer the terminal it is shown in.

export const printJson = (value: unknown): boolean =>
  process.stdout.write(`${escapeSteering(JSON.stringify(value))}\n`);

export const print = (line = ''): boolean => process.stdout.write(`${onOneLine(line)}\n`);

/** When standard output takes more: who reads it may be slower than we are. */
export const printed = (): Promise<void> =>
  process.stdout.writableNeedDrain && !process.stdout.destroyed
    ? new Promise((resolve) => process.stdout.once('drain', resolve).once('close', resolve))
    : Promise.resolve();

export const complain = (message: string): boolean =>
  process.stderr.write(`copydesk: ${onOneLine(message)}\n`);

/** How wide the output is where nobody says otherwise; more is tiring to read. */
const calmWidth = 100;
/** The narrowest that the last column gets, whatever stands before it. */
const leastWords = 30;

export interface Column {
  /** Longer cells are shortened; without it they are left whole. */
  readonly atMost?: number;
  readonly align?: 'left' | 'right';
}

export interface Row {
  /** One for each column. */
  readonly cells: readonly string[];
  /** What fills the rest of the line, shortened to fit. */
  readonly words: string;
  /** Stands after the words, and is never shortened. */
  readonly tail?: string;
  /** Stands there instead of words, on as many lines as it takes: cut short it would not say what it rests on. */
  readonly sentence?: string;
}

/** Lines of aligned columns, each closing with what fits of the row's words. Columns without any text are left out. */
export function table(rows: readonly Row[], columns: readonly Column[]): string[] {
  const cells = rows.map((row) =>
    columns.map(({ atMost }, nth) =>
      atMost === undefined ? row.cells[nth] : shorten(row.cells[nth], atMost),
    ),
  );
  const widths = columns.map((_, nth) => Math.max(0, ...cells.map((row) => row[nth].length)));
  const used = widths.reduce((sum, width) => sum + (width === 0 ? 0 : width + indent.length), indent.length);
  return rows.flatMap(({ words, tail = '', sentence = '' }, at) => {
    const padded = cells[at]
      .map((cell, nth) =>
        columns[nth].align === 'right' ? cell.padStart(widths[nth]) : cell.padEnd(widths[nth]),
      )
      .filter((_, nth) => widths[nth] > 0);
    const closing = tail === '' || words === '' ? tail : ` ${tail}`;
    const left = Math.max(leastWords, calmWidth - used - closing.length);
    const [first, ...rest] = wrapped(sentence, Math.max(leastWords, calmWidth - used));
    const line = [...padded, shorten(words, left) + closing + first].join(indent).trimEnd();
    return [line, ...rest.map((more) => ' '.repeat(used - indent.length) + more)];
  });
}

/** Lines of whole words, none longer than `width` unless one word is; at least one. */
function wrapped(sentence: string, width: number): string[] {
  const lines = [''];
  for (const word of sentence.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

/** Between columns, and before the lines that belong to a heading. */
export const indent = '  ';
