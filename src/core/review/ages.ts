import type { Mention } from '../mentions/mentions.ts';
import type { Range } from '../model.ts';
import type { Review, ReviewedPerson } from './review.ts';

/** An age that the article prints, and where. */
export interface PrintedAge extends Range {
  /** In years. */
  readonly years: number;
}

/** The ages that the article gives a person, where they stand at one of his mentions: nothing else is certain to be his. */
export function printedAges({ article, mentions }: Review, person: ReviewedPerson): PrintedAge[] {
  const ages = mentions.figures.flatMap(({ kind, value, unit, hedge, start, end }): PrintedAge[] =>
    kind === 'age' && typeof value === 'number' && unit === 'years' && !hedge
      ? [{ start, end, years: value }]
      : [],
  );
  const between = (from: number, to: number): string =>
    from <= to && to - from <= longestLink ? article.text.slice(from, to) : '-';
  const isAt = (mention: Mention, age: PrintedAge): boolean => {
    if (mention.form === 'description') return false;
    if (mention.form === 'pronoun') return between(mention.end, age.start) === ' is ';
    return (
      /^(?:, | \(|, who is | is )(?:aged? )?$/.test(between(mention.end, age.start)) ||
      between(age.end, mention.start) === ' '
    );
  };
  return ages.filter((age) => person.mentions.some((mention) => isAt(mention, age)));
}

/** Between a name and an age that is its, in UTF-16 units. */
const longestLink = 20;
