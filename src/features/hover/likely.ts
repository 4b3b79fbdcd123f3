import { line, plain, type Markdown } from '../../core/markdown.ts';
import { sliceOf } from '../../core/model.ts';
import { likelyMeant } from '../../core/review/names/likely.ts';
import type { ReviewedPerson } from '../../core/review/review.ts';
import { withWordsAround } from '../../core/wording/around.ts';
import { likelyInWords } from '../../core/wording/names.ts';
import { inMarks } from '../../core/wording/quotation.ts';
import { goTo, linked, type CardArticle } from './card.ts';

/** Whose name that may be but for a slip, with a link to the place that has it otherwise. */
export function likely(of: CardArticle, person: ReviewedPerson): Markdown[] {
  const meant = likelyMeant(of.review, person);
  if (!meant) return [];
  const { range } = meant.slip.other;
  const place = range && `${inMarks(sliceOf(of.text, range))} on line ${String(of.lineOf(range.start))}`;
  return [
    line(
      plain(likelyInWords(meant)),
      ...(range && place !== null
        ? [linked([goTo(of, range, place, withWordsAround(of.text, range))], ', ')]
        : []),
    ),
  ];
}
