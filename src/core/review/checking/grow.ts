import { contains, type Range } from '../../model.ts';
import type { Review } from '../review.ts';

/** The next larger passage that holds this one: something in it that can be wrong, a claim, the sentence, the paragraph. */
export function grown({ items, suggestions, sentences, article }: Review, range: Range): Range | null {
  const length = ({ start, end }: Range): number => end - start;
  const larger = [...items, ...suggestions.map(({ claim }) => claim), ...sentences, ...article.blocks].filter(
    (one) => contains(one, range) && length(one) > length(range),
  );
  const [smallest] = larger.sort((a, b) => length(a) - length(b));
  return larger.length === 0 ? null : { start: smallest.start, end: smallest.end };
}
