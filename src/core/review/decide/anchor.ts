import { textSha256 } from '../../hash.ts';
import type { Range, Selector } from '../../model.ts';
import { describe, describerOf } from '../../selectors/describe.ts';
import type { CheckedArticle } from '../check.ts';
import type { ReviewedAnnotation } from '../review.ts';
import type { Change, Decided } from './decision.ts';

/** The selector of a passage of the text as it is now, and what goes along with it. */
export interface Anchor {
  readonly selector: Selector;
  /** The article's hash moves on, or nothing. */
  readonly moves: readonly Change[];
  readonly keeps: Pick<Decided, 'textToKeep'>;
}

/**
 * Anchors a passage. The article's hash moves on where every other selector holds for this text too; where one does
 * not, the new selector carries the hash of its text itself.
 * @param except the annotation whose selector gives way to this one
 */
export function anchorAt(
  { text, review }: CheckedArticle,
  range: Range,
  except?: ReviewedAnnotation,
): Anchor {
  const hash = textSha256(text);
  const selector = describe(text, range);
  if (review.sidecar.article?.textSha256 === hash) return { selector, moves: [], keeps: {} };
  const keeps = { textToKeep: hash };
  const holds = ({ exact, start, textSha256: own }: Selector): boolean =>
    own === hash || (own === undefined && start !== undefined && text.startsWith(exact, start));
  const allHold = review.annotations.every(({ key, annotation }) => {
    const main = key === except?.key ? [] : [annotation.selector];
    return [...main, ...(annotation.also ?? [])].every(holds);
  });
  return allHold
    ? { selector, moves: [{ does: 'move article to', textSha256: hash }], keeps }
    : { selector: { ...selector, textSha256: hash }, moves: [], keeps };
}

/** The selectors of the other places that state the same fact, as they read now; those without a place stay. */
export function alsoAsItReads(
  { text }: CheckedArticle,
  { annotation, also }: ReviewedAnnotation,
  textHash: string | undefined,
): Selector[] {
  const describeNow = describerOf(text);
  return (annotation.also ?? []).map((selector, nth) => {
    const range = also.at(nth)?.range;
    if (!range) return selector;
    return { ...describeNow(range), ...(textHash === undefined ? {} : { textSha256: textHash }) };
  });
}
