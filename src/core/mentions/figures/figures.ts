import type { Figure } from '../mentions.ts';
import type { DateReference } from './dateReference.ts';

/** A figure of one paragraph: offsets are into the paragraph. */
export interface ParagraphFigure extends Figure {
  /** How to find the date that a relative one means; `value` is `null` until `resolveDates` knows. */
  readonly relative: DateReference | null;
}

/** Every figure of a paragraph, in order, never overlapping. UTF-16 offsets into the paragraph, half-open. */
export function figuresIn(paragraph: string): ParagraphFigure[] {
  void paragraph;
  return [];
}
