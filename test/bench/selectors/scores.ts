import type { Range } from '../../../src/core/model.ts';

/** What a method says: a place, with a flag where it wants it reviewed, or null for lost. */
export interface Answer {
  readonly range: Range | null;
  readonly flagged: boolean;
}

export const outcomes = ['right', 'loose', 'wrong', 'flagged', 'missed'] as const;
/**
 * `right`: placed with an overlap of at least 0.8, or lost where gone. `loose`: an overlap of at least 0.3.
 * `wrong`: silently on other words. `flagged`: given up for review, right or not. `missed`: lost, though it is there.
 */
export type Outcome = (typeof outcomes)[number];

export function judge({ range, flagged }: Answer, truth: Range | null): Outcome {
  if (flagged) return 'flagged';
  if (!truth) return range ? 'wrong' : 'right';
  if (!range) return 'missed';
  const overlap = overlapShare(range, truth);
  return overlap >= 0.8 ? 'right' : overlap >= 0.3 ? 'loose' : 'wrong';
}

/** Intersection over union. */
function overlapShare(a: Range, b: Range): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Outcomes of many cases. */
export class Tally {
  cases = 0;
  readonly counts: Record<Outcome, number> = { right: 0, loose: 0, wrong: 0, flagged: 0, missed: 0 };

  add(outcome: Outcome): void {
    this.cases++;
    this.counts[outcome]++;
  }

  percent(outcome: Outcome): number {
    return this.cases === 0 ? 0 : (100 * this.counts[outcome]) / this.cases;
  }

  static of(tallies: Iterable<Tally>): Tally {
    const sum = new Tally();
    for (const tally of tallies) {
      sum.cases += tally.cases;
      for (const outcome of outcomes) sum.counts[outcome] += tally.counts[outcome];
    }
    return sum;
  }
}
