import { sentencesIn } from '../article/sentences.ts';
import type { Figure } from '../mentions/mentions.ts';
import { contains, type Range } from '../model.ts';
import type { Review } from './review.ts';
import { whenOf, type When } from './when.ts';

/** What a figure stands among. */
export interface Surroundings {
  readonly sentence: Range;
  /** The dates of the sentence that say when the figure was so. */
  readonly when: readonly When[];
  /** The other figures of the sentence that are no dates. */
  readonly figures: readonly Figure[];
}

/** The sentence that a figure stands in, with the others that it holds; `null` where it stands in no sentence. */
export function surroundingsOf(review: Review, figure: Figure): Surroundings | null {
  const { article, mentions } = review;
  const sentence = sentenceOf(review, figure);
  if (!sentence) return null;
  const others = mentions.figures.filter((other) => other !== figure);
  return {
    sentence,
    when: whenOf(
      article.text,
      sentence,
      figure,
      mentions.figures.filter((other) => contains(sentence, other)),
    ),
    figures: others.filter((other) => other.kind !== 'date' && contains(sentence, other)),
  };
}

/** The sentence that words of the article stand in; `null` where they stand in none. */
export function sentenceOf({ article }: Pick<Review, 'article'>, words: Range): Range | null {
  const block = article.blocks.find((candidate) => contains(candidate, words));
  const sentences = block === undefined ? [] : sentencesIn(article.text, block);
  return sentences.find((candidate) => contains(candidate, words)) ?? null;
}
