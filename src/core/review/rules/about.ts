import { contains, type Issue } from '../../model.ts';
import type { CheckedArticle } from '../check.ts';
import type { ReviewedAnnotation } from '../review.ts';

/** What an issue of a sidecar stands in; each `null` where it stands in no such part. */
export interface AboutIssue {
  readonly annotation: ReviewedAnnotation | null;
  /** The id of an entry of the sources. */
  readonly source: string | null;
}

export function aboutIssue({ reading, review }: CheckedArticle, { range }: Issue): AboutIssue {
  const annotation = review.annotations.find(({ index }) => contains(reading.annotationRanges[index], range));
  const source = reading.value.sources.find((one) => {
    const place = reading.locate(one);
    return place !== null && contains(place, range);
  });
  return { annotation: annotation ?? null, source: source?.id ?? null };
}
