import { escaped } from '../../letters.ts';
import { sliceOf } from '../../model.ts';
import { changedWords } from '../../selectors/changes.ts';
import { wholeTokens } from '../../selectors/wholeTokens.ts';

/**
 * What a summary says once the passage reads differently: with the words put into it that changed, where each of the old
 * ones stands in it just once. `null` where that does not tell, as of words that also stay elsewhere in the passage:
 * somebody has to say whether it still holds.
 * @param was the words that were checked
 * @param now those that stand there now
 */
export function summaryAfter(summary: string, was: string, now: string): string | null {
  const changes = new Map<string, string>();
  const times = new Map<string, number>();
  for (const { before, after } of wholeTokens(was, now, changedWords(was, now))) {
    const [went, came] = [sliceOf(was, before), sliceOf(now, after)];
    if (went === '' || came === '' || (changes.get(went) ?? came) !== came) return null;
    changes.set(went, came);
    times.set(went, (times.get(went) ?? 0) + 1);
  }
  const pieces: { readonly start: number; readonly end: number; readonly came: string }[] = [];
  for (const [went, came] of changes) {
    const found = [...summary.matchAll(wholly(went))];
    if (found.length !== 1 || [...was.matchAll(wholly(went))].length !== times.get(went)) return null;
    const start = found[0].index;
    pieces.push({ start, end: start + went.length, came });
  }
  const fromLast = pieces.toSorted((a, b) => b.start - a.start);
  if (fromLast.some(({ start }, nth) => (fromLast.at(nth + 1)?.end ?? 0) > start)) return null;
  return fromLast.reduce(
    (said, { start, end, came }) => said.slice(0, start) + came + said.slice(end),
    summary,
  );
}

/** These words where they are no part of longer ones, nor digits of another number. */
const wholly = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}]|\\p{N}[.,:])${escaped(words)}(?![\\p{L}\\p{M}\\p{N}]|[.,:]\\p{N})`,
    'gu',
  );
