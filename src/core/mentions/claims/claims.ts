import { sentencesIn } from '../../article/sentences.ts';
import type { Range } from '../../model.ts';
import { figuresIn, type ParagraphFigure } from '../figures/figures.ts';
import { checkability } from './checkability.ts';

/** A sentence of one paragraph with how checkable it is, 0 to 1. Offsets are into the paragraph. */
export interface ScoredSentence extends Range {
  readonly score: number;
}

/** Every sentence of a paragraph with its score. `figures` are those of the paragraph, where already known. */
export function claimsIn(
  paragraph: string,
  figures: readonly ParagraphFigure[] = figuresIn(paragraph),
): ScoredSentence[] {
  return sentencesIn(paragraph, { start: 0, end: paragraph.length }).map((sentence) => {
    const inside = figures.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    return { ...sentence, score: checkability(paragraph.slice(sentence.start, sentence.end), inside) };
  });
}
