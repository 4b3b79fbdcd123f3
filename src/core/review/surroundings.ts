import { sentencesIn } from '../article/sentences.ts';
import type { Figure } from '../mentions/mentions.ts';
import { contains, overlaps, type Range } from '../model.ts';
import type { Review } from './review.ts';

/** What a figure stands among. */
export interface Surroundings {
  readonly sentence: Range;
  /** The other dates of the sentence, also such as reach beyond it. */
  readonly dates: readonly Figure[];
  /** The other figures of the sentence that are no dates. */
  readonly figures: readonly Figure[];
}

/** The sentence that a figure stands in, with the others that it holds; `null` where it stands in no sentence. */
export function surroundingsOf(review: Review, figure: Figure): Surroundings | null {
  const { mentions } = review;
  const sentence = sentenceOf(review, figure);
  if (!sentence) return null;
  const others = mentions.figures.filter((other) => other !== figure);
  return {
    sentence,
    dates: others.filter((other) => other.kind === 'date' && overlaps(other, sentence)),
    figures: others.filter((other) => other.kind !== 'date' && contains(sentence, other)),
  };
}

/** The sentence that words of the article stand in; `null` where they stand in none. */
export function sentenceOf({ article }: Pick<Review, 'article'>, words: Range): Range | null {
  const block = article.blocks.find((candidate) => contains(candidate, words));
  const sentences = block === undefined ? [] : sentencesIn(article.text, block);
  return sentences.find((candidate) => contains(candidate, words)) ?? null;
}
