import { sentencesIn } from '../../article/sentences.ts';
import type { Range } from '../../model.ts';
import { figuresIn, type ParagraphFigure } from '../figures/figures.ts';
import { isAside } from './asides.ts';
import { checkability } from './checkability.ts';
import { isIdle, keyNumberIn } from './keyNumbers.ts';
import { isAssertion, promises } from './features.ts';

/** A sentence of one paragraph with how checkable it is, 0 to 1. Offsets are into the paragraph. */
export interface ScoredSentence extends Range {
  readonly score: number;
  readonly offer: Offer;
}

/**
 * Whether a sentence is suggested: `always`, however many others are, where it states a key number or somebody's
 * promise; `ranked` where its score has to hold its own among others; `never` where it is low, or asserts nothing to look up.
 */
export type Offer = 'always' | 'ranked' | 'never';

/** How far around a figure its neighbours are looked at, in UTF-16 units. */
const lookBack = 8;
const lookAhead = 60;

/** Every sentence of a paragraph with its score. `figures` and `sentences` are those of the paragraph, where
 * already known. */
export function claimsIn(
  paragraph: string,
  figures: readonly ParagraphFigure[] = figuresIn(paragraph),
  sentences: readonly Range[] = sentencesIn(paragraph, { start: 0, end: paragraph.length }),
): ScoredSentence[] {
  let next = 0;
  return sentences.map((sentence) => {
    const inside: ParagraphFigure[] = [];
    for (let figure = figures.at(next); figure && figure.start < sentence.end; figure = figures.at(next)) {
      const { start, end } = figure;
      if (
        start >= sentence.start &&
        !isIdle(paragraph.slice(Math.max(0, start - lookBack), start), paragraph.slice(end, end + lookAhead))
      )
        inside.push(figure);
      next += 1;
    }
    return weigh(paragraph, sentence, inside);
  });
}

/** Below this an editor would wave a suggestion away. */
const lowest = 0.5;
/** What a sentence with a number that is only likely to be its point has to score to be offered for it. */
const likely = 0.35;
/** What scores as much is cut by no limit either. */
const surely = 0.93;

function weigh(
  paragraph: string,
  { start, end }: Range,
  figures: readonly ParagraphFigure[],
): ScoredSentence {
  const sentence = paragraph.slice(start, end);
  const score = checkability(sentence, figures);
  const offer = offerOf(sentence, figures, score);
  return { start, end, score, offer: offer !== 'never' && mayClaim(sentence) ? offer : 'never' };
}

function offerOf(sentence: string, figures: readonly ParagraphFigure[], score: number): Offer {
  if (score >= surely) return 'always';
  const number = keyNumberIn(sentence, figures);
  const isKey = number === 'plain' || (number === 'likely' && score >= likely);
  if (isKey || promises(sentence)) return 'always';
  return score >= lowest ? 'ranked' : 'never';
}

const mayClaim = (sentence: string): boolean => isAssertion(sentence) && !isAside(sentence);
