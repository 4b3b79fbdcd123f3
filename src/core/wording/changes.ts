import { sliceOf } from '../model.ts';
import type { Run } from '../markdown.ts';
import { changedWords, type WordChange } from '../selectors/changes.ts';
import { wholeTokens } from '../selectors/wholeTokens.ts';
import type { BesideChange } from '../review/beside.ts';
import { shorten } from '../shorten.ts';
import { andMore } from './passages.ts';

/** How many differences are told; with more the two are no longer compared at a glance. */
const mostChanges = 6;
/** Letters of one difference where a passage is shown with its differences. */
const longestWas = 160;
/** Letters on each side where only the first difference is told, in a column. */
const longestSide = 20;

/** "roughly → about, 55 → 59, “old” taken out": what reads differently. */
export function differencesInWords(before: string, after: string): string {
  const changes = wholeTokens(before, after, changedWords(before, after));
  if (changes.length === 0) return 'the same words';
  return changes
    .slice(0, mostChanges)
    .map((change) => differenceInWords(sliceOf(before, change.before), sliceOf(after, change.after)))
    .join(', ');
}

function differenceInWords(went: string, came: string): string {
  if (went === '') return `“${shorten(came)}” put in`;
  return came === '' ? `“${shorten(went)}” taken out` : `${shorten(went)} → ${shorten(came)}`;
}

/** "about → less than": what else a finding rests on and reads differently, beside words that stayed. */
export const besideInWords = (changes: readonly BesideChange[]): string =>
  changes.map(({ was, is }) => `${was || '+'} → ${is || 'nothing'}`).join(', ');

/** "6.4 → 6.9", "6.4 → 6.9 and 2 more": the first difference, for a column of a table; empty where there is none. */
export function changesInShort(changes: readonly WordChange[], checked: string, current: string): string {
  const side = (words: string): string => shorten(words, longestSide) || '–';
  const whole = wholeTokens(checked, current, changes);
  const first = whole.at(0);
  if (!first) return '';
  const told = `${side(sliceOf(checked, first.before))} → ${side(sliceOf(current, first.after))}`;
  return andMore(told, whole.length);
}

/** Letters of what stayed that are shown on each side of a difference; more is not needed to know the place. */
const longestStretch = 60;

/**
 * The passage as it reads now with what was checked struck out beside it, what is new strong, and long stretches that
 * stayed shortened.
 * @param changes from `checked` to `current`, in text order
 */
export function changesShown(checked: string, current: string, changes: readonly WordChange[]): Run[] {
  const runs: Run[] = [];
  let from = 0;
  const whole = wholeTokens(checked, current, changes);
  for (const { before, after } of whole.slice(0, mostChanges)) {
    const stayed = current.slice(from, after.start);
    const went = shorten(sliceOf(checked, before), longestWas);
    const came = shorten(sliceOf(current, after), longestWas);
    const isApart = /^\s*$/.test(stayed.slice(-1)) || !/\s/.test(checked.charAt(before.start - 1));
    runs.push({ words: stretch(stayed, from > 0, true) + (isApart ? '' : ' '), look: 'plain' });
    if (went) runs.push({ words: went, look: 'struck' });
    if (went && came) runs.push({ words: ' ', look: 'plain' });
    if (came) runs.push({ words: came, look: 'strong' });
    from = after.end;
  }
  const isAll = whole.length <= mostChanges;
  const rest = stretch(current.slice(from), from > 0, false);
  return [...runs, { words: isAll ? rest : `${rest.replace(/…$/, '')}…`, look: 'plain' }];
}

/** Of a stretch that stayed what stands next to a difference; there are differences before it, after it, or both. */
function stretch(words: string, isAfter: boolean, isBefore: boolean): string {
  const line = words.replace(/\s+/g, ' ');
  if (line.length <= longestStretch * (Number(isAfter) + Number(isBefore)) + 2) return line;
  const head = isAfter ? line.slice(0, longestStretch).replace(/\S*$/, '') : '';
  const tail = isBefore ? line.slice(-longestStretch).replace(/^\S*/, '') : '';
  return `${head}…${tail}`;
}
