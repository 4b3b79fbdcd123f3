import type { Range } from '../model.ts';
import type { Place } from '../selectors/place.ts';
import type { SidecarReading } from '../sidecar/read.ts';
import type { Scale } from '../sidecar/rules/scale.ts';
import type { Annotation } from '../sidecar/schema.ts';
import type { Steps } from '../steps.ts';
import type { Placing } from './placing.ts';
import type { ReviewedAnnotation } from './review.ts';
import { byPlace, reviewPlace, worstOf } from './status.ts';

/** So many annotations are judged between two pauses: each compares two passages word by word. */
const annotationsPerStep = 50;

/**
 * The annotations of a sidecar, each with where it stands and how it stands there; in article order, lost ones last.
 * @param places the answers to `placing.requests`, in their order
 * @param nameOf from an id of the people to a name
 * @param speaks who is read to say what stands there, where that is certainly not the annotation's own speaker
 * @param scale the ratings that hold for the article
 */
export function* reviewAnnotations(
  text: string,
  { value: sidecar, duplicateIds }: SidecarReading,
  placing: Placing,
  places: readonly Place[],
  nameOf: (id: string) => string,
  speaks: (annotation: Annotation, range: Range) => string | null,
  scale: Scale,
): Steps<ReviewedAnnotation[]> {
  const reviewed: ReviewedAnnotation[] = [];
  for (const [index, annotation] of sidecar.annotations.entries()) {
    const selectors = [annotation.selector, ...(annotation.also ?? [])];
    const [place, ...also] = placing.annotations[index].map((request, nth) =>
      reviewPlace(
        annotation,
        selectors[nth],
        places[request],
        text,
        (range) => speaks(annotation, range),
        sidecar.sources,
        scale,
      ),
    );
    reviewed.push({
      key: keyOf(annotation, index, duplicateIds),
      index,
      annotation,
      place,
      also,
      status: worstOf([place, ...also].map(({ status }) => status)),
      speaker: annotation.person === undefined ? (annotation.speaker ?? null) : nameOf(annotation.person),
    });
    if (index % annotationsPerStep === annotationsPerStep - 1) yield;
  }
  return reviewed.sort((a, b) => byPlace(a.place, b.place));
}

/** The id; with the place in the list where several have it, and that alone where there is none. */
function keyOf({ id }: Annotation, index: number, duplicateIds: ReadonlySet<string>): string {
  const place = `#${String(index)}`;
  if (id === undefined) return place;
  return duplicateIds.has(id) ? `${id} ${place}` : id;
}
