import { contains, overlaps, type Issue, type Range } from '../../model.ts';
import { usualScale, type OwnRating, type Scale } from './scale.ts';

/** Where the ratings of a rules file stand, and whether the file was read at all. */
interface RatingsPlace {
  readonly range: Range | null;
  readonly isRead: boolean;
}

/**
 * The scale that a folder's rules say: of several ratings with one id the first holds, and the others are issues.
 * @param issues what is wrong in the file
 */
export function ownScale(
  ratings: readonly OwnRating[],
  issues: readonly Issue[],
  locate: (part: object, field?: string) => Range | null,
  { range, isRead }: RatingsPlace,
): { readonly scale: Scale; readonly issues: readonly Issue[] } {
  const known = new Set<string>();
  const own: OwnRating[] = [];
  const twice: Issue[] = [];
  for (const rating of ratings) {
    if (known.has(rating.id))
      twice.push({
        severity: 'error',
        code: 'duplicate-rating-id',
        message: `Another rating above has the id ${rating.id} too, and that one holds. Give this one an id of its own.`,
        range: locate(rating, 'id') ?? { start: 0, end: 0 },
      });
    else {
      const alike = own.find(({ label }) => label.toLowerCase() === rating.label.toLowerCase());
      if (alike)
        twice.push({
          severity: 'warning',
          code: 'duplicate-rating-label',
          message: `The rating ${alike.id} above is called “${alike.label}” too: nobody can tell the two apart. Give this one a label of its own.`,
          range: locate(rating, 'label') ?? { start: 0, end: 0 },
        });
      own.push(rating);
    }
    known.add(rating.id);
  }
  // What is wrong within a rating that was read leaves out a part of that alone.
  const kept = ratings.flatMap((rating) => locate(rating) ?? []);
  const isMissing = (issue: Issue): boolean =>
    issue.severity === 'error' &&
    range !== null &&
    overlaps(issue.range, range) &&
    !kept.some((one) => contains(one, issue.range));
  const isWhole = isRead && !issues.some(isMissing);
  return { scale: own.length === 0 && isWhole ? usualScale : { own, isWhole }, issues: twice };
}
