import type { Range } from '../core/model.ts';
import { lineColumn } from '../core/sidecar/lineColumn.ts';

/** "12:5": line and column, from 1, of a place in a text. */
export function placeOf(text: string, { start }: Range): string {
  const { line, column } = lineColumn(text, start);
  return `${String(line)}:${String(column)}`;
}

export const printJson = (value: unknown): boolean => process.stdout.write(`${JSON.stringify(value)}\n`);

export const print = (line = ''): boolean => process.stdout.write(`${line}\n`);

export const complain = (message: string): boolean => process.stderr.write(`copydesk: ${message}\n`);

/** A table of short columns, the last one free. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.slice(0, -1).forEach((cell, nth) => (widths[nth] = Math.max(widths.at(nth) ?? 0, cell.length)));
  return rows.map((row) =>
    row
      .map((cell, nth) => (nth + 1 < row.length ? cell.padEnd(widths[nth]) : cell))
      .join('  ')
      .trimEnd(),
  );
}
