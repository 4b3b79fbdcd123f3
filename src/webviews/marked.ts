import { sliceOf } from '../core/model.ts';
import { changedWords } from '../core/selectors/changes.ts';
import { wholeTokens } from '../core/selectors/wholeTokens.ts';

/** A stretch of two texts laid over each other. */
export interface Stretch {
  readonly is: 'kept' | 'out' | 'in';
  readonly words: string;
}

/** The passage with what a correction takes out and puts in, in text order; one stretch where they say the same. */
export function marked(passage: string, correction: string): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const add = (is: Stretch['is'], words: string): void => {
    if (words !== '') stretches.push({ is, words });
  };
  for (const { before, after } of wholeTokens(passage, correction, changedWords(passage, correction))) {
    add('kept', passage.slice(at, before.start));
    add('out', sliceOf(passage, before));
    add('in', sliceOf(correction, after));
    at = before.end;
  }
  add('kept', passage.slice(at));
  return stretches;
}

/** The same for who hears it: "12 becomes 10", "old taken out". */
export function changesSpoken(stretches: readonly Stretch[]): string {
  const told = stretches.flatMap(({ is, words }, nth) => {
    const next = stretches.at(nth + 1);
    const before = nth > 0 ? stretches[nth - 1] : undefined;
    if (is === 'out') return next?.is === 'in' ? `${words} becomes ${next.words}` : `${words} taken out`;
    return is === 'in' && before?.is !== 'out' ? `${words} put in` : [];
  });
  return told.length === 0 ? 'Nothing changed' : told.join(', ');
}
