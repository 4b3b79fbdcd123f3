import { at } from '../../core/review/at.ts';
import { contains, type Range } from '../../core/model.ts';
import { annotationCard, suggestionCard } from './annotationCard.ts';
import type { Card, CardArticle } from './card.ts';
import { figureCard } from './figure/figureCard.ts';
import { personCard } from './person/personCard.ts';
import { quoteCard } from './quoteCard.ts';

/** A card and the words that it is about. */
export interface PlacedCard {
  readonly card: Card;
  readonly range: Range;
}

/**
 * The cards at an offset of the article: annotations first, then what the text itself says there.
 * @param isWhole those of a person and a figure are not folded
 */
export function cardsAt(of: CardArticle, offset: number, isWhole = false): PlacedCard[] {
  const found = at(of.review, offset);
  const cards = found.annotations.flatMap((reviewed): PlacedCard[] =>
    [reviewed.place, ...reviewed.also]
      .flatMap((place) =>
        place.range && place.range.start <= offset && offset <= place.range.end
          ? [{ card: annotationCard(of, reviewed, place), range: place.range }]
          : [],
      )
      .slice(0, 1),
  );
  const { person, role, figure, quote, suggestion } = found;
  if (person) {
    const { mention } = person;
    cards.push({ card: personCard(of, person.person, { mention, isWhole }), range: mention });
  }
  if (role && !person && !figure) {
    const mention =
      role.person.mentions.find(({ start }) => start >= role.role.start) ?? role.person.mentions[0];
    cards.push({ card: personCard(of, role.person, { mention, isWhole }), range: role.role });
  }
  if (figure) {
    const isSentenceShown = found.annotations.some(
      ({ place }) => place.status === 're-check' && place.range !== null && contains(place.range, figure),
    );
    cards.push({ card: figureCard(of, figure, { isWhole, isSentenceShown }), range: figure });
  }
  if (quote && !quote.scare && !person && !figure) cards.push({ card: quoteCard(of, quote), range: quote });
  if (suggestion && cards.length === 0)
    cards.push({ card: suggestionCard(of, suggestion), range: suggestion.claim });
  return cards;
}
