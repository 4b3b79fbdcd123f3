import { sliceOf, type Range } from '../model.ts';
import type { CheckedArticle } from '../review/check.ts';
import type { ReviewedAnnotation } from '../review/review.ts';
import { inMarks } from './quotation.ts';

/** Letters of a passage that a title or a message names it by. */
const longestName = 40;

/** What a title or a message calls a passage: its first words, in quotation marks. */
export const passageNamed = ({ text }: Pick<CheckedArticle, 'text'>, range: Range): string =>
  inMarks(sliceOf(text, range), longestName);

/** What it calls the passage of an annotation; of a lost one by the words that were checked. */
export const annotationNamed = (
  checked: Pick<CheckedArticle, 'text'>,
  { annotation, place }: Pick<ReviewedAnnotation, 'annotation' | 'place'>,
): string =>
  place.range ? passageNamed(checked, place.range) : inMarks(annotation.selector.exact, longestName);

/** Several by the first and their number: "“The old pier” and 2 more". */
export const andMore = (first: string, count: number): string =>
  count > 1 ? `${first} and ${String(count - 1)} more` : first;
