import type { Figure } from '../../../core/mentions/mentions.ts';
import type { Markdown } from '../../../core/markdown.ts';
import type { Range } from '../../../core/model.ts';
import { sameFigures } from '../../../core/review/sameFigure.ts';
import { withWordsAround } from '../../../core/wording/around.ts';
import { goTo, labelled, linked, type CardArticle, type CardLink } from '../card.ts';

/** On either side of a figure, in UTF-16 units: enough to tell what it is of. */
const wordsAround = 24;
/** Of more places a card lists no more. */
const mostPlaces = 3;

/** "line 12: … surplus of $120 billion last year …" */
export const placeLink = (of: CardArticle, place: Range, tip = ''): CardLink =>
  goTo(
    of,
    place,
    `line ${String(of.lineOf(place.start))}: ${withWordsAround(of.text, place, wordsAround)}`,
    tip,
  );

/** Where else the article gives the same figure. */
export function elsewhere(of: CardArticle, figure: Figure): Markdown[] {
  const same = sameFigures(of.review, figure);
  if (same.length === 0) return [];
  const rest = same.length - mostPlaces;
  const what = `The same ${figure.kind === 'date' ? 'date' : 'figure'} elsewhere`;
  const label = rest > 0 ? `${what}, ${String(same.length)} times` : what;
  return [
    labelled(
      label,
      linked(
        same.slice(0, mostPlaces).map((place) => placeLink(of, place)),
        ' · ',
      ),
    ),
  ];
}
