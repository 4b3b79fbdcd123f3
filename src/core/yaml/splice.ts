import type { Range } from '../model.ts';

/** Bytes to be put in the place of others. Offsets are those of the source before any of its splices. */
export interface Splice extends Range {
  readonly text: string;
}

export const insertion = (at: number, text: string): Splice => ({ start: at, end: at, text });
export const removal = (start: number, end: number): Splice => ({ start, end, text: '' });

/** The source with all splices made, or null where they overlap. Those that start together keep their order. */
export function applySplices(source: string, splices: readonly Splice[]): string | null {
  const ordered = [...splices].sort((a, b) => a.start - b.start || emptyFirst(a, b));
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text } of ordered) {
    if (start < done) return null;
    parts.push(source.slice(done, start), text);
    done = end;
  }
  parts.push(source.slice(done));
  return parts.join('');
}

const emptyFirst = (a: Splice, b: Splice): number => Number(a.end > a.start) - Number(b.end > b.start);
