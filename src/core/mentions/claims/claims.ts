import { sentencesIn } from '../../article/sentences.ts';
import type { Range } from '../../model.ts';
import { figuresIn, type ParagraphFigure } from '../figures/figures.ts';
import { checkability } from './checkability.ts';

/** A sentence of one paragraph with how checkable it is, 0 to 1. Offsets are into the paragraph. */
export interface ScoredSentence extends Range {
  readonly score: number;
}

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
      if (figure.start >= sentence.start) inside.push(figure);
      next += 1;
    }
    return { ...sentence, score: checkability(paragraph.slice(sentence.start, sentence.end), inside) };
  });
}
