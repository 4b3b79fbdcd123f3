import type { Issue } from '../model.ts';
import type { SidecarReading } from '../sidecar/read.ts';
import type { ReviewedAnnotation } from './review.ts';
import { shorten } from '../shorten.ts';

/** What an annotation's relation to the article asks of somebody, at its place in the sidecar. */
export function issuesOf(reviewed: ReviewedAnnotation, reading: SidecarReading): Issue[] {
  const { annotation, status } = reviewed;
  const range = reading.annotationRanges[reviewed.index];
  const nth = [reviewed.place, ...reviewed.also].findIndex((one) => one.status === status);
  const place = nth > 0 ? reviewed.also[nth - 1] : reviewed.place;
  const selector = nth > 0 ? (annotation.also ?? [])[nth - 1] : annotation.selector;
  const words = `“${shorten(selector.exact)}”`;
  if (status === 'lost')
    return [
      {
        severity: 'warning',
        code: 'lost',
        range,
        message: `${words} is no longer in the article. Re-attach it, or mark it as cut.`,
      },
    ];
  if (status === 're-check')
    return [
      {
        severity: 'warning',
        code: 're-check',
        range,
        message:
          place.match === 'unsure'
            ? `${words}: its place in the article is not certain. Look at it, then confirm or re-attach it.`
            : place.changes.length === 0 && place.beside.length > 0
              ? `${words}: ${annotation.kind === 'quote' ? 'who says it, or how,' : 'what stands beside it'} reads differently since it was checked. Check it again, then confirm it.`
              : `${words} reads differently since it was checked. Check it again, then confirm it.`,
      },
    ];
  return [];
}
