import type { Answer } from '../../review/decide/thread.ts';
import { everyQueryOf, type Query } from '../../review/queries.ts';
import type { Review } from '../../review/review.ts';
import type { GivenAnswer } from './filledSheet.ts';
import { printOf, withoutSpaces } from './print.ts';
import { numberedFor } from './sheet.ts';

/** Why an answer was not brought in. */
export type NotBrought = 'gone' | 'reworded' | 'several' | 'known';

export interface MatchedAnswers {
  readonly brought: readonly Answer[];
  /** In the order of their numbers. */
  readonly not: readonly { readonly number: number; readonly why: NotBrought }[];
  /** How many queries were left without an answer. */
  readonly empty: number;
}

/**
 * Finds the queries that answers are about. One that reads otherwise than on the sheet, or cannot be told from another,
 * gets none; what stands there already is not brought in again.
 * @param by whose answers they are
 */
export function matchAnswers(
  review: Review,
  { to, by, answers }: { readonly to: string; readonly by: string; readonly answers: readonly GivenAnswer[] },
): MatchedAnswers {
  const byNumber = numberedFor(review, to);
  const brought: Answer[] = [];
  const not: { number: number; why: NotBrought }[] = [];
  const given = answers.filter(({ words }) => words !== '');
  for (const answer of given) {
    const { number, words } = answer;
    // A mail has nothing but the number.
    const query = answer.print === '' ? (byNumber.get(number) ?? 'gone') : queryOf(review, answer);
    if (typeof query === 'string') not.push({ number, why: query });
    else if (
      isKnown(query, words) ||
      brought.some((one) => one.query === query.note && isSame(one.text, words))
    )
      not.push({ number, why: 'known' });
    else brought.push({ annotation: query.annotation, query: query.note, text: words, by });
  }
  return { brought, not, empty: answers.length - given.length };
}

function queryOf(review: Review, { annotation, note, print }: GivenAnswer): Query | NotBrought {
  const all = everyQueryOf(review);
  const named = all.filter(
    (query) =>
      note !== '' && query.note.id === note && (query.annotation?.annotation.id ?? '') === annotation,
  );
  const likely = named.length > 0 ? named : all;
  const same = likely.filter((query) => printOf(query) === print);
  if (same.length > 1) return 'several';
  return same.at(0) ?? (named.length > 0 ? 'reworded' : 'gone');
}

const isKnown = ({ answers }: Query, words: string): boolean =>
  answers.some(({ text }) => isSame(text, words));

const isSame = (a: string, b: string): boolean => withoutSpaces(a) === withoutSpaces(b);
