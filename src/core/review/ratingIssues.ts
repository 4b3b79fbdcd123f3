import type { Issue } from '../model.ts';
import { shorten } from '../shorten.ts';
import type { SidecarReading } from '../sidecar/read.ts';
import { offeredRatings, ratingRank, type Scale } from '../sidecar/rules/scale.ts';
import type { Annotation, PastFinding } from '../sidecar/schema.ts';

export const unknownRating = 'unknown-rating';

/**
 * Ratings, of now and of before, that are neither of the folder's scale nor of the usual one. While a part of the folder's
 * cannot be read nothing is said: it may be one of that part.
 */
export function ratingIssues({ value, locate }: SidecarReading, scale: Scale): Issue[] {
  if (!scale.isWhole) return [];
  const offered = offeredRatings(scale).join(', ');
  const whose = scale.own.length > 0 ? 'This folder’s copydesk.yaml' : 'Copydesk';
  const issuesAt = (part: Annotation | PastFinding): Issue[] => {
    const { rating } = part;
    if (rating === undefined || ratingRank(rating, scale) !== null) return [];
    const message = `${whose} has no rating “${shorten(rating)}”. Write one of ${offered}, or add it under "ratings:" in copydesk.yaml.`;
    const range = locate(part, 'rating') ?? { start: 0, end: 0 };
    return [{ severity: 'error', code: unknownRating, message, range }];
  };
  return value.annotations.flatMap((annotation) => [
    ...issuesAt(annotation),
    ...(annotation.history ?? []).flatMap(issuesAt),
  ]);
}
