import { responsesOf } from '../review/closing/responses.ts';
import { signoffsOf } from '../review/closing/signoffs.ts';
import { progressOf } from '../review/items/progress.ts';
import { coverageClasses } from '../review/review.ts';
import { workIn } from '../review/work.ts';
import { responseInWords, signoffInWords } from '../wording/closing.ts';
import { progressInLine, readingInWords } from '../wording/progress.ts';
import { coverageLabels, standingLabel } from '../wording/statuses.ts';
import { workInWords } from '../wording/work.ts';
import type { HandedOn } from './handedOn.ts';

/** How many of something there are. */
export interface Counted {
  readonly label: string;
  readonly count: number;
}

/** How it stands with an article as a whole. */
export interface Overview {
  /** "1 needs attention · 3 to fix · 12 open". */
  readonly work: string;
  /** "31 of 48 · 4 to fix"; `null` of an article in which nothing can be wrong. */
  readonly progress: string | null;
  /** "12 of 30 sentences read". */
  readonly reading: string;
  /** The most frequent first. */
  readonly findings: readonly Counted[];
  /** What was checked of each class that the article has. */
  readonly coverage: readonly (Counted & { readonly of: number })[];
  readonly signoffs: readonly string[];
  readonly responses: readonly string[];
}

/** @param now ISO moment with its zone */
export function overviewOf({ checked, annotations }: HandedOn, now: string): Overview {
  const { review } = checked;
  const progress = progressOf(review);
  const counts = new Map<string, number>();
  for (const { reviewed } of annotations) {
    const label = standingLabel(reviewed, review.scale);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return {
    work: workInWords(workIn(review, now)),
    progress: progressInLine(progress),
    reading: readingInWords(progress),
    findings: [...counts].map(([label, count]) => ({ label, count })).sort((a, b) => b.count - a.count),
    coverage: coverageClasses.flatMap((name) => {
      const { found, covered, setAside } = review.coverage[name];
      return found === 0 ? [] : [{ label: coverageLabels[name], count: covered + setAside, of: found }];
    }),
    signoffs: signoffsOf(checked).map(signoffInWords),
    responses: responsesOf(review, now).map(responseInWords),
  };
}
