import type {
  AverageTold, LeadTold, MultipleTold, SeatsTold, TotalTold,
} from '../../figures/parts/partsTold.ts'; // prettier-ignore
import type { Relation } from '../../figures/relation.ts';
import { comparedInWords } from './compared.ts';
import { listed } from './listed.ts';
import { aboutInWords, quotedAt, wordsAt } from './printed.ts';

/** "seven and five make 12; agrees with ‘12’" */
export function totalInWords(text: string, relation: Relation, { computed, doubt }: TotalTold): string {
  const items = relation.places.slice(1).map((_, index) => wordsAt(text, relation, index + 1));
  return comparedInWords(
    relation,
    `${listed(items)} make ${aboutInWords(computed)}`,
    quotedAt(text, relation, 0),
    doubt,
  );
}

/** "19 percent is about 1.9 times 10 percent; agrees with ‘nearly twice’" */
export function multipleInWords(text: string, relation: Relation, { computed, doubt }: MultipleTold): string {
  const found = `${wordsAt(text, relation, 1)} is ${aboutInWords(computed)} times ${wordsAt(text, relation, 2)}`;
  return comparedInWords(relation, found, quotedAt(text, relation, 0), doubt);
}

/** "47 percent and 38 percent are about 9 apart; agrees with ‘nine points’" */
export function leadInWords(text: string, relation: Relation, { computed, doubt }: LeadTold): string {
  const sides = relation.places.slice(1).map((_, index) => wordsAt(text, relation, index + 1));
  const found = `${listed(sides)} ${sides.length > 1 ? 'are' : 'is'} ${aboutInWords(computed)} apart`;
  return comparedInWords(relation, found, quotedAt(text, relation, 0), doubt);
}

/** "9-0 is unanimous" */
export const unanimousInWords = (text: string, relation: Relation): string =>
  `${wordsAt(text, relation, 1)} is ${relation.answer === 'disagrees' ? 'not ' : ''}${wordsAt(text, relation, 0).toLowerCase() === 'unanimous' ? 'unanimous' : 'a unanimous vote'}`;

/** "52-48 makes 100 votes, of 100" */
export function seatsInWords(text: string, relation: Relation, { votes }: SeatsTold): string {
  const found = `${wordsAt(text, relation, 0)} makes ${String(votes)} votes`;
  const seats = wordsAt(text, relation, 1);
  return relation.answer === 'disagrees'
    ? `${found}, more than the ${seats} there are`
    : `${found}, of ${seats}`;
}

/** "$12 million by 400 is about 30,000; agrees with ‘$30,000’" */
export function averageInWords(text: string, relation: Relation, { computed, doubt }: AverageTold): string {
  const found = `${wordsAt(text, relation, 1)} by ${wordsAt(text, relation, 2)} is ${aboutInWords(computed)}`;
  return comparedInWords(relation, found, quotedAt(text, relation, 0), doubt);
}
