import { Hover, languages, type Disposable } from 'vscode';
import { at } from '../../core/review/at.ts';
import type { Range } from '../../core/model.ts';
import type { Articles } from '../../services/articles.ts';
import { articleSelector } from '../../services/articleLanguage.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import { annotationCard, suggestionCard } from './annotationCard.ts';
import type { Card } from './card.ts';
import { figureCard, personCard, quoteCard } from './textCards.ts';

/** Cards on people, figures, quotes and annotations. */
export function registerHovers(articles: Articles): Disposable {
  return languages.registerHoverProvider(articleSelector, {
    async provideHover(document, position, token) {
      const checked = await articles.current(document);
      if (!checked || token.isCancellationRequested) return undefined;
      const cards = cardsAt(checked, checked.map.offset(position));
      if (cards.length === 0) return undefined;
      const smallest = cards.map(({ range }) => range).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
      return new Hover(
        cards.map(({ card }) => card.markdown),
        checked.map.editorRange(smallest),
      );
    },
  });
}

function cardsAt(checked: CheckedDocument, offset: number): { card: Card; range: Range }[] {
  const found = at(checked.review, offset);
  const cards = found.annotations.flatMap((reviewed) =>
    [reviewed.place, ...reviewed.also]
      .flatMap(({ range }) => (range && range.start <= offset && offset <= range.end ? [range] : []))
      .slice(0, 1)
      .map((range) => ({ card: annotationCard(checked, reviewed), range })),
  );
  if (found.person)
    cards.push({ card: personCard(checked, found.person.person), range: found.person.mention });
  if (found.figure) cards.push({ card: figureCard(checked, found.figure), range: found.figure });
  if (found.quote && !found.quote.scare && !found.person && !found.figure)
    cards.push({ card: quoteCard(checked, found.quote), range: found.quote });
  if (found.suggestion && cards.length === 0)
    cards.push({ card: suggestionCard(checked, found.suggestion), range: found.suggestion.claim });
  return cards;
}
