import { byStart, overlaps, type Range } from '../../model.ts';
import { isSettled } from '../items/item.ts';
import type { Review } from '../review.ts';

/** What is checked, without what is still open inside of it, in article order. */
export function fadedRanges({ items }: Pick<Review, 'items'>): Range[] {
  const open = items.filter((item) => !isSettled(item)).sort(byStart);
  return items
    .filter(({ state }) => state === 'checked')
    .flatMap((item) => without(item, open))
    .sort(byStart);
}

/** @param others in article order */
function without({ start, end }: Range, others: readonly Range[]): Range[] {
  const parts: Range[] = [];
  let from = start;
  for (const other of others) {
    if (!overlaps(other, { start, end })) continue;
    if (other.start > from) parts.push({ start: from, end: other.start });
    from = Math.max(from, other.end);
  }
  return from < end ? [...parts, { start: from, end }] : parts;
}
