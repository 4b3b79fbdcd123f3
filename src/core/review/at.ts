import { contains, overlaps, type Range } from '../model.ts';
import { itemsLeft } from './items/progress.ts';
import { isOpenWork, type AtOffset, type Review, type ReviewedAnnotation } from './review.ts';

const holds = (range: Range, offset: number): boolean => range.start <= offset && offset <= range.end;
const lengthOf = ({ start, end }: Range): number => end - start;

/** The shortest that holds an offset, its end included; of several as short the first. */
export function innermost<T extends Range>(items: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const item of items)
    if (holds(item, offset) && (!best || lengthOf(item) < lengthOf(best))) best = item;
  return best;
}

/** What stands at an offset of the article; the shorter passage comes first. */
export function at(review: Review, offset: number): AtOffset {
  const { figures, quotes } = review.mentions;
  const person = review.people
    .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
    .filter(({ mention }) => holds(mention, offset))
    .sort((a, b) => lengthOf(a.mention) - lengthOf(b.mention))[0];
  const role = review.people
    .flatMap((person) => (person.detected?.roles ?? []).map((role) => ({ person, role })))
    .find(({ role }) => holds(role, offset));
  return {
    role,
    annotations: annotationsTouching(review, { start: offset, end: offset }),
    suggestion: review.suggestions.find(({ claim }) => holds(claim, offset)),
    person,
    figure: innermost(figures, offset),
    quote: innermost(quotes, offset),
  };
}

/** Annotations whose passage, or one of whose other places, touches the range; the shortest first. */
export function annotationsTouching(review: Review, range: Range): ReviewedAnnotation[] {
  const touches = (place: Range | null) =>
    place !== null &&
    (range.start === range.end
      ? holds(place, range.start)
      : overlaps(place, range) || contains(range, place));
  return review.annotations
    .filter(({ place, also }) => [place, ...also].some((item) => touches(item.range)))
    .sort((a, b) => lengthOf(a.place.range ?? range) - lengthOf(b.place.range ?? range));
}

/** The annotation on just this range, else the shortest that touches the cursor: what somebody means who has it selected. */
export const annotationMeant = (
  review: Review,
  selection: Range,
  cursor: number,
): ReviewedAnnotation | undefined =>
  annotationOn(review, selection) ?? annotationsTouching(review, { start: cursor, end: cursor }).at(0);

/** The annotation on just this range. */
export const annotationOn = (review: Review, { start, end }: Range): ReviewedAnnotation | undefined =>
  review.annotations.find(({ place: { range } }) => range?.start === start && range.end === end);

/**
 * The next place after an offset that is open, or before it with `-1`: an annotation that still needs somebody, or an item
 * that nobody has settled; past the last one the first again. `undefined` where nothing is open.
 * @param offset `null` where nobody has a place in the article yet: then the walk begins at that end it comes from
 */
export function nextOpen(review: Review, offset: number | null, direction: 1 | -1): Range | undefined {
  const annotated = review.annotations.flatMap(({ status, place }) =>
    isOpenWork(status) && place.range ? [place.range] : [],
  );
  const starts = new Set(annotated.map(({ start }) => start));
  const items = itemsLeft(review).filter(({ start }) => !starts.has(start));
  const ranges = [...annotated, ...items.map(({ start, end }) => ({ start, end }))].sort(
    (a, b) => a.start - b.start,
  );
  if (direction < 0) ranges.reverse();
  const from = offset ?? (direction > 0 ? -Infinity : Infinity);
  return ranges.find(({ start }) => (start - from) * direction > 0) ?? ranges.at(0);
}
