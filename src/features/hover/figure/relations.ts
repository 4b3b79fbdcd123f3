import { emphasised, icon, line, plain, strong, type Markdown } from '../../../core/markdown.ts';
import { overlaps, sliceOf, type Range } from '../../../core/model.ts';
import type { ReviewedRelation } from '../../../core/review/reviewedRelation.ts';
import { sentenceOf } from '../../../core/review/surroundings.ts';
import { keepFigureTitle } from '../../../core/wording/figureActions.ts';
import { relationInWords } from '../../../core/wording/relations/relationInWords.ts';
import type { RelationRef } from '../../../shared/refs.ts';
import { action, linked, type CardArticle, type CardLink } from '../card.ts';
import { placeLink } from './places.ts';

const order = { disagrees: 0, unknown: 1, agrees: 2 } as const;

/** What the article states about a figure, or about anything else at its place: what does not hold comes first. */
export const relations = (of: CardArticle, figure: Range): Markdown[] =>
  of.review.relations
    .filter(({ places }) => places.some((place) => overlaps(place, figure)))
    .toSorted((a, b) => order[a.answer] - order[b.answer])
    .map((relation) => relationLine(of, relation, figure));

function relationLine(of: CardArticle, relation: ReviewedRelation, figure: Range): Markdown {
  const says = plain(relationInWords(of.text, relation));
  const links = linked([...otherPlaces(of, relation, figure), ...actionsOn(of, relation)], ' · ');
  if (relation.answer === 'disagrees' && !relation.isDismissed)
    return line(icon('warning'), strong('Disagrees:'), says, links);
  return line(emphasised(`${labelOf(relation)}:`), says, links);
}

/** Of the article with itself: nobody has checked it by that. */
function labelOf({ answer, isDismissed }: ReviewedRelation): string {
  if (isDismissed) return 'Disagrees, kept as printed';
  return answer === 'agrees' ? 'Agrees with itself, not checked' : 'Cannot be told';
}

/** What stands in its own sentence is in sight. */
function otherPlaces(of: CardArticle, { places }: ReviewedRelation, figure: Range): CardLink[] {
  const here = sentenceOf(of.review, figure);
  return places
    .filter((place) => !overlaps(place, figure) && !(here && overlaps(here, place)))
    .map((place) => placeLink(of, place, sliceOf(of.text, place)));
}

function actionsOn({ article }: CardArticle, { key, severity }: ReviewedRelation): CardLink[] {
  const ref: RelationRef = { article, kind: 'relation', key };
  return severity === null ? [] : [action(keepFigureTitle, 'keepFigure', ref)];
}
