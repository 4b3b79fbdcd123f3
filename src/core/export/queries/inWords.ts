import { counted } from '../../wording/counts.ts';
import type { MatchedAnswers, NotBrought } from './match.ts';

const whyNot: Readonly<Record<NotBrought, string>> = {
  gone: 'is not in the annotations file any more',
  reworded: 'was reworded since it was asked',
  several: 'cannot be told from another that asks the same',
  known: 'has this answer already',
};

/** How many answers came in, and which did not and why. */
export function broughtInWords({ brought, not, empty }: MatchedAnswers, from: string): string {
  const count = counted(brought.length, 'answer', 'answers');
  const came = brought.length === 0 ? `No new answer of ${from}.` : `${count} of ${from}, to be accepted.`;
  const reasons = not.map(({ number, why }) => `Query ${String(number)} ${whyNot[why]}.`);
  const left = empty === 0 ? [] : [`${counted(empty, 'was', 'were')} left empty.`];
  return [came, ...reasons, ...left].join(' ');
}
