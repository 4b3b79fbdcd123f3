import type {
  PartTold,
  SameShareTold,
  ShareTold,
  SplitTold,
  WholeCountTold,
} from '../../figures/parts/partsTold.ts';
import type { Relation } from '../../figures/relation.ts';
import { listed } from './listed.ts';
import { doubtInWords } from './doubts.ts';
import { intervalInWords, percentInWords, quotedAt, wordsAt } from './printed.ts';

/** "$55 billion is about 46 % of $120 billion; agrees with ‘nearly half’ if both are of one year, measure and count" */
export function shareInWords(text: string, relation: Relation, { computed, doubt }: ShareTold): string {
  const share = quotedAt(text, relation, 0);
  const found = `${wordsAt(text, relation, 1)} is ${percentInWords(computed)} of ${wordsAt(text, relation, 2)}`;
  switch (relation.answer) {
    case 'agrees':
      return `${found}; agrees with ${share} if both are of one year, measure and count`;
    case 'disagrees':
      return `${found}, not ${share}`;
    case 'unknown':
      return `${found}; whether that is ${share} ${doubtInWords(doubt)}`;
  }
}

/** "‘a quarter’ and ‘26 percent’ agree" */
export function sameShareInWords(text: string, relation: Relation, { doubt }: SameShareTold): string {
  const [first, second] = [quotedAt(text, relation, 0), quotedAt(text, relation, 1)];
  switch (relation.answer) {
    case 'agrees':
      return `${first} and ${second} agree`;
    case 'disagrees':
      return `${first} and ${second} are not the same share`;
    case 'unknown':
      return `Whether ${first} and ${second} are the same share ${doubtInWords(doubt)}`;
  }
}

/** "11 is about 73 % of 15", "10 is at most 22.7 % of at least 44" */
export function partInWords(text: string, relation: Relation, { computed }: PartTold): string {
  const [part, whole] = [wordsAt(text, relation, 0), wordsAt(text, relation, 1)];
  if (relation.answer === 'disagrees')
    return `${part} is more than ${whole}, of which it is said to be a part`;
  const { low, high } = computed;
  const all = 100;
  const much =
    high >= all
      ? `at least ${intervalInWords({ low, high: low })} %`
      : low === 0
        ? `at most ${intervalInWords({ low: high, high })} %`
        : percentInWords(computed);
  return `${part} is ${much} of ${whole}`;
}

/** "72 percent and 8 percent together are 80 %" */
export function splitInWords(text: string, relation: Relation, { computed, doubt }: SplitTold): string {
  const shares = listed(relation.places.map((_, index) => wordsAt(text, relation, index)));
  const found = `${shares} together are ${intervalInWords(computed)} %`;
  switch (relation.answer) {
    case 'agrees':
      return `${found}, no more than all`;
    case 'disagrees':
      return `${found}, more than all there is`;
    case 'unknown':
      return `${found}; whether that is too much ${doubtInWords(doubt)}`;
  }
}

/** "37 percent of 9 is no whole number: 3 is 33.3 %, 4 is 44.4 %" */
export function wholeCountInWords(text: string, relation: Relation, { nearest }: WholeCountTold): string {
  const near = nearest.map(
    ({ count, percent }) => `${String(count)} is ${intervalInWords({ low: percent, high: percent })} %`,
  );
  const said = `${wordsAt(text, relation, 0)} of ${wordsAt(text, relation, 1)}`;
  return relation.answer === 'disagrees'
    ? `No whole number is ${said}: ${near.join(', ')}`
    : `A whole number may be ${said}: ${near.join(', ')}`;
}
