import { isSettled, type Item } from '../items/item.ts';
import type { Review } from '../review.ts';
import { sameFigures } from '../sameFigure.ts';

/** The other items that nobody has settled and that state the same fact: the same figure or date again. */
export function repeatsOf(review: Review, item: Item): Item[] {
  const isOn =
    (item: Item) =>
    ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
      start === item.start && end === item.end;
  const figure = isFigure(item) ? review.mentions.figures.find(isOn(item)) : undefined;
  if (!figure) return [];
  const same = sameFigures(review, figure);
  return review.items.filter(
    (other) => other.key !== item.key && isFigure(other) && !isSettled(other) && same.some(isOn(other)),
  );
}

const isFigure = ({ kind }: Item): boolean => kind === 'figure' || kind === 'date';
