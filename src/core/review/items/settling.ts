import { sentencesIn } from '../../article/sentences.ts';
import { sliceOf, type Range } from '../../model.ts';
import { Intervals } from '../intervals.ts';
import type { ReviewedAnnotation, ReviewedPlace, Status } from '../review.ts';

/** A place of an annotation in the text. */
export interface Settling extends Range {
  readonly reviewed: ReviewedAnnotation;
  readonly place: ReviewedPlace;
  /** It goes beyond one sentence, and so says nothing of each thing in it. */
  readonly isLong: boolean;
}

/** Nothing has been found there yet. */
const isUnfound: ReadonlySet<Status> = new Set(['open', 'in progress']);

/** Marks around quoted words, which an annotation may hold or leave out. */
const marks = /^[\s"“”„«»‘’']+|[\s"“”„«»‘’'.,;:!?]+$/gu;

/** Where annotations other than notes stand, for what they settle. */
export class Settlings {
  private readonly places: Intervals<Settling>;

  constructor(
    private readonly text: string,
    annotations: readonly ReviewedAnnotation[],
  ) {
    this.places = new Intervals(
      annotations
        .filter(({ annotation }) => annotation.kind !== 'note')
        .flatMap((reviewed) =>
          [reviewed.place, ...reviewed.also].flatMap((place): Settling[] =>
            place.range
              ? [{ ...place.range, reviewed, place, isLong: sentencesIn(text, place.range).length > 1 }]
              : [],
          ),
        ),
    );
  }

  /** The shortest that holds the passage, quotation marks aside, and of two on the same words the one made first. */
  around(passage: Range, mayBe: (settling: Settling) => boolean): Settling | null {
    let best: Settling | null = null;
    for (const one of this.places.overlapping(passage)) {
      if (!this.holds(one, passage) || !mayBe(one)) continue;
      if (best === null || one.end - one.start < best.end - best.start) best = one;
    }
    return best;
  }

  /** Whether it stands on just these words, quotation marks aside. */
  isOn(settling: Range, passage: Range): boolean {
    const words = (range: Range) => sliceOf(this.text, range).replace(marks, '');
    return words(settling) === words(passage) && this.holds(settling, passage);
  }

  /** Whether it was found of one sentence or less, so that what is in it was looked at; that a quotation was said says nothing of what it says. */
  tellsOf(settling: Settling, passage: Range): boolean {
    const { annotation } = settling.reviewed;
    if (this.isOn(settling, passage)) return true;
    if (settling.isLong || isUnfound.has(settling.place.status)) return false;
    return annotation.kind !== 'quote' || annotation.rating !== undefined;
  }

  /** Whether it is about this passage alone, and no item besides. */
  speaksFor(settling: Settling, passage: Range): boolean {
    const { kind } = settling.reviewed.annotation;
    return kind === 'figure' || kind === 'quote' || this.isOn(settling, passage);
  }

  /** One that stands on most of the passage. */
  over(passage: Range): Settling | null {
    for (const one of this.places.overlapping(passage)) {
      const shared = Math.min(one.end, passage.end) - Math.max(one.start, passage.start);
      if (shared * 2 >= passage.end - passage.start) return one;
    }
    return null;
  }

  /** So many UTF-16 units a quotation's marks and its comma take on either side. */
  private holds(outer: Range, inner: Range): boolean {
    if (outer.start <= inner.start && inner.end <= outer.end) return true;
    const first = sliceOf(this.text, { start: inner.start, end: Math.max(inner.start, outer.start) });
    const last = sliceOf(this.text, { start: Math.min(inner.end, outer.end), end: inner.end });
    return first.replace(marks, '') === '' && last.replace(marks, '') === '';
  }
}
