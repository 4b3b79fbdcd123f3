import { eachAfter } from '../../../core/figures/worth/each.ts';
import { plain, type Markdown } from '../../../core/markdown.ts';
import type { Figure } from '../../../core/mentions/mentions.ts';
import { sliceOf } from '../../../core/model.ts';
import { annotationOn } from '../../../core/review/at.ts';
import { surroundingsOf, type Surroundings } from '../../../core/review/surroundings.ts';
import { kindInWords, valueInWords } from '../../../core/wording/figures.ts';
import { excerpt } from '../../../core/wording/quotation.ts';
import { standsForInWords } from '../../../core/wording/standsFor.ts';
import type { RevealTarget } from '../../../shared/refs.ts';
import { action, actions, goTo, labelled, linked, title, type Card, type CardArticle } from '../card.ts';
import { folded, type FoldedPart } from './folded.ts';
import { elsewhere } from './places.ts';
import { relations } from './relations.ts';
import { when } from './when.ts';
import { worth } from './worth.ts';

/** How many other figures of its sentence a card lists. */
const longestList = 8;

export interface FigureCardOptions {
  /** Not folded. */
  readonly isWhole: boolean;
  /** Another card beside this one shows the sentence already. */
  readonly isSentenceShown: boolean;
}

/**
 * A figure written out, with what it stands for, when it was so, what the article states about it and where else it
 * gives it; then, folded, what it comes to in other units and in dollars of another year, and its sentence.
 */
export function figureCard(
  of: CardArticle,
  figure: Figure,
  { isWhole, isSentenceShown }: FigureCardOptions,
): Card {
  const { article, text, review } = of;
  const words = sliceOf(text, figure);
  const { start, end } = figure;
  const place: RevealTarget = { article, start, end };
  const around = surroundingsOf(review, figure);
  const related = relations(of, figure);
  const stands = standsFor(figure, words);
  // How a number is rounded is asked for where something is computed with it.
  const isInSight = figure.hedge !== null || related.length > 0;
  const sentence = around ? sentenceParts(of, around, isSentenceShown) : [];
  return [
    title('symbol-number', titleOf(text, figure, words), kindInWords({ ...figure, hedge: null })),
    actions(actionsOn(place, annotationOn(review, figure) !== undefined)),
    ...(isInSight ? stands : []),
    ...when(of, figure, around),
    ...related,
    ...elsewhere(of, figure),
    ...folded(
      [
        ...(isInSight || stands.length === 0 ? [] : [{ name: 'its rounding', shown: stands }]),
        ...worth(of, figure, around),
        ...sentence,
      ],
      place,
      isWhole,
    ),
  ];
}

function titleOf(text: string, figure: Figure, words: string): string {
  const value = valueInWords(figure);
  return value === null ? words : `${value}${eachAfter(text, figure)}`;
}

/** What is annotated has a card of its own above, with what can be done about its finding. */
const actionsOn = (place: RevealTarget, isAnnotated: boolean) => [
  ...(isAnnotated
    ? []
    : [
        action('Confirm', 'confirmFigure', place),
        action('Correct', 'correctFigure', place),
        action('Write Finding', 'openFindingForm', place),
        action('Add Source', 'sourceFigure', place),
      ]),
  action('Copy', 'copyFigure', place),
];

function standsFor(figure: Figure, words: string): Markdown[] {
  const stands = standsForInWords(figure, words);
  return stands === null ? [] : [labelled(figure.hedge ? 'Hedged' : 'Stands for', plain(stands))];
}

function sentenceParts(
  of: CardArticle,
  { sentence, figures }: Surroundings,
  isSentenceShown: boolean,
): FoldedPart[] {
  const others = figures.slice(0, longestList).map((other) => goTo(of, other, sliceOf(of.text, other)));
  const shown = [
    ...(others.length === 0 ? [] : [labelled('In the same sentence', linked(others, ' · '))]),
    ...(isSentenceShown ? [] : [labelled('Sentence', plain(excerpt(sliceOf(of.text, sentence))))]),
  ];
  return shown.length === 0 ? [] : [{ name: 'the sentence', shown }];
}
