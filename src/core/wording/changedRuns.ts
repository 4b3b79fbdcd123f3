import type { Run } from '../markdown.ts';
import { changedWords } from '../selectors/changes.ts';
import { wholeTokens } from '../selectors/wholeTokens.ts';

/** Words and what they become, with what goes struck in the one and what comes strong in the other. */
export interface ChangedRuns {
  readonly was: readonly Run[];
  readonly now: readonly Run[];
}

export function changedRuns(was: string, now: string): ChangedRuns {
  const changes = wholeTokens(was, now, changedWords(was, now));
  return {
    was: marked(
      was,
      changes.map(({ before }) => before),
      'struck',
    ),
    now: marked(
      now,
      changes.map(({ after }) => after),
      'strong',
    ),
  };
}

/** What belongs to a number, and is marked with it. */
const signsBefore = /[\p{Sc}+−-]+$/u;
const signsAfter = /^[%°]+/u;

function marked(
  words: string,
  ranges: readonly { readonly start: number; readonly end: number }[],
  look: 'struck' | 'strong',
): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const range of ranges) {
    const start = Math.max(
      from,
      range.start - (signsBefore.exec(words.slice(0, range.start))?.[0].length ?? 0),
    );
    const end = range.end + (signsAfter.exec(words.slice(range.end))?.[0].length ?? 0);
    runs.push({ words: words.slice(from, start), look: 'plain' }, { words: words.slice(start, end), look });
    from = end;
  }
  runs.push({ words: words.slice(from), look: 'plain' });
  return runs.filter((run) => run.words !== '');
}
