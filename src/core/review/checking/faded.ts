import { byStart, type Range } from '../../model.ts';
import { isSettled } from '../items/item.ts';
import type { Review } from '../review.ts';

/** What is checked, without what is still open inside of it, in article order and apart from one another. */
export function fadedRanges({ items }: Pick<Review, 'items'>): Range[] {
  const open = unionOf(items.filter((item) => !isSettled(item)));
  const faded: Range[] = [];
  let next = 0;
  for (const { start, end } of unionOf(items.filter(({ state }) => state === 'checked'))) {
    let from = start;
    while (next < open.length && open[next].end <= start) next++;
    for (let at = next; at < open.length && open[at].start < end; at++) {
      if (open[at].start > from) faded.push({ start: from, end: open[at].start });
      from = open[at].end;
    }
    if (from < end) faded.push({ start: from, end });
  }
  return faded;
}

/** The same places as ranges that do not overlap, in article order. */
function unionOf(ranges: readonly Range[]): Range[] {
  const union: Range[] = [];
  for (const { start, end } of [...ranges].sort(byStart)) {
    const last = union.at(-1);
    if (last && start < last.end) union[union.length - 1] = { ...last, end: Math.max(last.end, end) };
    else union.push({ start, end });
  }
  return union;
}
