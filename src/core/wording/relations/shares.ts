import type { ShareTold } from '../../figures/parts/partsTold.ts';
import type { Relation } from '../../figures/relation.ts';
import { doubtInWords } from './doubts.ts';
import { intervalInWords, quotedAt, wordsAt } from './printed.ts';

/** "$55 billion is about 46 % of $120 billion; agrees with ‘nearly half’ if both are of one year, measure and count" */
export function shareInWords(text: string, relation: Relation, { computed, doubt }: ShareTold): string {
  const share = quotedAt(text, relation, 0);
  const found = `${wordsAt(text, relation, 1)} is about ${intervalInWords(computed)} % of ${wordsAt(text, relation, 2)}`;
  switch (relation.answer) {
    case 'agrees':
      return `${found}; agrees with ${share} if both are of one year, measure and count`;
    case 'disagrees':
      return `${found}, not ${share}`;
    case 'unknown':
      return `${found}; whether that is ${share} ${doubtInWords(doubt)}`;
  }
}
