import { firstAt } from '../../halving.ts';
import type { Range } from '../../model.ts';
import type { Token } from './tokens.ts';

/** Stretches between double quotation marks, outermost; one left open runs to the end. Offsets as in the tokens. */
export function quotedRanges(tokens: readonly Token[]): Range[] {
  const ranges: Range[] = [];
  let open = -1;
  for (const { kind, text, start, end } of tokens) {
    if (kind !== 'mark') continue;
    const opens = text === '“' || text === '«' || (text === '"' && open < 0);
    const closes = text === '”' || text === '»' || (text === '"' && open >= 0);
    if (opens && open < 0) open = start;
    else if (closes && open >= 0) {
      ranges.push({ start: open, end });
      open = -1;
    }
  }
  const last = tokens.at(-1);
  if (open >= 0 && last) ranges.push({ start: open, end: last.end });
  return ranges;
}

/** Does an offset lie in one of the ranges? They must be in order and apart. */
export function isInside(ranges: readonly Range[], offset: number): boolean {
  const first = ranges.at(firstAt(ranges.length, (at) => ranges[at].end > offset));
  return first !== undefined && first.start <= offset;
}
