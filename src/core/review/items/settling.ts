import { sentencesIn } from '../../article/sentences.ts';
import { sliceOf, type AnnotationKind, type Range } from '../../model.ts';
import { leavesOpen, type Scale } from '../../sidecar/rules/scale.ts';
import { Intervals } from '../intervals.ts';
import type { ReviewedAnnotation, ReviewedPlace } from '../review.ts';

/** A place of an annotation in the text. */
export interface Settling extends Range {
  readonly reviewed: ReviewedAnnotation;
  readonly place: ReviewedPlace;
  /** 0 of its selector, from 1 on of `also`. */
  readonly nth: number;
  /** It goes beyond one sentence, and so says nothing of each thing in it. */
  readonly isLong: boolean;
}

/** Marks around quoted words, which an annotation may hold or leave out. */
const marks = /^[\s"“”„«»‘’']+|[\s"“”„«»‘’'.,;:!?]+$/gu;

/** Where annotations other than notes stand, for what they settle. */
export class Settlings {
  readonly all: readonly Settling[];
  private readonly places: Intervals<Settling>;

  constructor(
    private readonly text: string,
    annotations: readonly ReviewedAnnotation[],
    private readonly scale: Scale,
  ) {
    this.all = annotations
      .filter(({ annotation }) => annotation.kind !== 'note')
      .flatMap((reviewed) =>
        [reviewed.place, ...reviewed.also].flatMap((place, nth): Settling[] =>
          place.range
            ? [{ ...place.range, reviewed, place, nth, isLong: sentencesIn(text, place.range).length > 1 }]
            : [],
        ),
      );
    this.places = new Intervals(this.all);
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

  /** The one on just these words, quotation marks aside. */
  on(passage: Range, mayBe: (settling: Settling) => boolean = () => true): Settling | null {
    return this.around(passage, (one) => this.isOn(one, passage) && mayBe(one));
  }

  /** One on the figure or quotation and a few words beside it, of which it is the only one: the words are one item then. */
  onOnly(passage: Range, kind: AnnotationKind, others: Intervals): Settling | null {
    return this.around(
      passage,
      (one) => one.reviewed.annotation.kind === kind && [...others.overlapping(one)].length === 1,
    );
  }

  /**
   * One that was checked with all that is in it: of one sentence or less, and no opinion, which says nothing of the
   * facts in it; that a quotation was said says nothing of what it says, nor does a rating that leaves that open.
   */
  checkedAround(passage: Range): Settling | null {
    return this.around(passage, ({ reviewed: { annotation }, place, isLong }) => {
      if (isLong || place.status !== 'checked' || annotation.verdict === 'opinion') return false;
      const { kind, rating } = annotation;
      return kind !== 'quote' || (rating !== undefined && !leavesOpen(rating, this.scale));
    });
  }

  /** A quotation that was checked with the words around it. */
  checkedQuoteAround(passage: Range): Settling | null {
    return this.around(
      passage,
      ({ reviewed: { annotation }, place }) => annotation.kind === 'quote' && place.status === 'checked',
    );
  }

  /** So many UTF-16 units a quotation's marks and its comma take on either side. */
  private holds(outer: Range, inner: Range): boolean {
    if (outer.start <= inner.start && inner.end <= outer.end) return true;
    const first = sliceOf(this.text, { start: inner.start, end: Math.max(inner.start, outer.start) });
    const last = sliceOf(this.text, { start: Math.min(inner.end, outer.end), end: inner.end });
    return first.replace(marks, '') === '' && last.replace(marks, '') === '';
  }
}
