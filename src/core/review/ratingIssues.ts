import type { Issue } from '../model.ts';
import { shorten } from '../shorten.ts';
import type { SidecarReading } from '../sidecar/read.ts';
import { offeredRatings, ratingRank, type Scale } from '../sidecar/rules/scale.ts';

export const unknownRating = 'unknown-rating';

/**
 * Ratings that are neither of the folder's scale nor of the usual one; those of before stand as they were made. While a
 * part of the folder's scale cannot be read nothing is said: it may be one of that part.
 */
export function ratingIssues({ value, locate }: SidecarReading, scale: Scale): Issue[] {
  if (!scale.isWhole) return [];
  const offered = offeredRatings(scale).join(', ');
  const whose = scale.own.length > 0 ? 'This folder’s copydesk.yaml' : 'Copydesk';
  return value.annotations.flatMap((annotation): Issue[] => {
    const { rating } = annotation;
    if (rating === undefined || ratingRank(rating, scale) !== null) return [];
    const message = `${whose} has no rating “${shorten(rating)}”. Write one of ${offered}, or add it under "ratings:" in copydesk.yaml.`;
    const range = locate(annotation, 'rating') ?? { start: 0, end: 0 };
    return [{ severity: 'error', code: unknownRating, message, range }];
  });
}
