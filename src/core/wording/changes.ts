import { sliceOf } from '../model.ts';
import { changedWords, type WordChange } from '../selectors/changes.ts';
import { shorten } from '../shorten.ts';

/** How many differences are told; with more the two are no longer compared at a glance. */
const mostChanges = 6;
/** Letters on each side where only the first difference is told, in a column. */
const longestSide = 20;

/** "roughly → about, 55 → 59": what reads differently. */
export function differencesInWords(before: string, after: string): string {
  const changes = changedWords(before, after);
  if (changes.length === 0) return 'the same words';
  return changes
    .slice(0, mostChanges)
    .map(
      (change) => `${sliceOf(before, change.before) || '+'} → ${sliceOf(after, change.after) || 'nothing'}`,
    )
    .join(', ');
}

/** "6.4 → 6.9": one difference, for a column of a table. */
export function changeInShort({ before, after }: WordChange, checked: string, current: string): string {
  const side = (words: string): string => shorten(words, longestSide) || '–';
  return `${side(sliceOf(checked, before))} → ${side(sliceOf(current, after))}`;
}
