import type {
  ChangeTold,
  DirectionTold,
  RateTold,
  RecordTold,
  StepTold,
} from '../../figures/change/changeTold.ts';
import type { Relation } from '../../figures/relation.ts';
import { comparedInWords } from './compared.ts';
import { doubtInWords } from './doubts.ts';
import { aboutInWords, percentInWords, quotedAt, wordsAt } from './printed.ts';

/** "From 50 to 56 is a change of about 12 %; agrees with ‘12 percent’" */
export function changeInWords(
  text: string,
  relation: Relation,
  { computed, measured, doubt }: ChangeTold,
): string {
  const [to, from] = [wordsAt(text, relation, 1), wordsAt(text, relation, 2)];
  const isOther = computed.high < 0;
  const size = isOther ? { low: -computed.high, high: -computed.low } : computed;
  const much =
    measured === 'percent'
      ? percentInWords(size)
      : `${aboutInWords(size)}${measured === 'points' ? ' points' : ''}`;
  const found = `From ${from} to ${to} is a change of ${much}${isOther ? ' the other way' : ''}`;
  return comparedInWords(relation, found, quotedAt(text, relation, 0), doubt);
}

/** "221 to 25,126 is about 0.9 % of what it was; agrees with ‘0.9 percent’" */
export function stepInWords(text: string, relation: Relation, { computed, doubt }: StepTold): string {
  const found = `${wordsAt(text, relation, 1)}, ending at ${wordsAt(text, relation, 2)}, is ${percentInWords(computed)} of what it was`;
  return comparedInWords(relation, found, quotedAt(text, relation, 0), doubt);
}

/** "160 is more than 90, as it says" */
export function directionInWords(
  text: string,
  relation: Relation,
  { isSaidToRise, doubt }: DirectionTold,
): string {
  const [to, from] = [wordsAt(text, relation, 0), wordsAt(text, relation, 1)];
  const said = isSaidToRise ? 'more' : 'less';
  switch (relation.answer) {
    case 'agrees':
      return `${to} is ${said} than ${from}, as it says`;
    case 'disagrees':
      return `${to} is not ${said} than ${from}, as it says`;
    case 'unknown':
      return `Whether ${to} is ${said} than ${from} ${doubtInWords(doubt)}`;
  }
}

/** "120 is above 110, the record before" */
export function recordInWords(
  text: string,
  relation: Relation,
  { isHigh, isSince, doubt }: RecordTold,
): string {
  const [now, then] = [wordsAt(text, relation, 0), wordsAt(text, relation, 1)];
  const [beyond, short] = isHigh ? ['above', 'below'] : ['below', 'above'];
  if (relation.answer === 'unknown')
    return `Whether ${now} is ${isSince ? `no more ${isHigh ? 'than' : 'below'}` : beyond} ${then} ${doubtInWords(doubt)}`;
  const isSo = relation.answer === 'agrees';
  if (!isSince) return `${now} is ${isSo ? '' : 'not '}${beyond} ${then}, the record before`;
  const extreme = isHigh ? 'highest' : 'lowest';
  return isSo
    ? `${now} is not ${beyond} ${then}, as the ${extreme} since then has to be`
    : `${then} is ${short} ${now}, which is then the ${extreme} since an earlier time`;
}

/** "$24 by 12 is about 288; agrees with ‘$288’" */
export function rateInWords(text: string, relation: Relation, { computed, doubt }: RateTold): string {
  const number = wordsAt(text, relation, 2);
  const rate = wordsAt(text, relation, 1);
  const found = number
    ? `${rate} by ${number} is ${aboutInWords(computed)}`
    : `${rate} each time makes ${aboutInWords(computed)}`;
  return comparedInWords(relation, found, quotedAt(text, relation, 0), doubt);
}
