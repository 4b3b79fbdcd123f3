import type { Range } from '../../../src/core/model.ts';

/** Counts that precision, recall and F1 come from. */
export interface Tally {
  right: number;
  found: number;
  wanted: number;
}

export const emptyTally = (): Tally => ({ right: 0, found: 0, wanted: 0 });

export function add(into: Tally, tally: Tally): void {
  into.right += tally.right;
  into.found += tally.found;
  into.wanted += tally.wanted;
}

export const precision = ({ right, found }: Tally): number => (found === 0 ? 0 : right / found);
export const recall = ({ right, wanted }: Tally): number => (wanted === 0 ? 0 : right / wanted);
export function f1(tally: Tally): number {
  const total = tally.found + tally.wanted;
  return total === 0 ? 0 : (2 * tally.right) / total;
}

export interface SpanScore {
  readonly exact: Tally;
  /** Counted in tokens: a span half right is half right. */
  readonly overlap: Tally;
  readonly missed: readonly Range[];
  readonly falseAlarms: readonly Range[];
}

const tokenPattern = /[\p{L}\p{N}]+/gu;

/** Token starts inside the ranges. */
function tokensIn(text: string, ranges: readonly Range[]): Set<number> {
  const tokens = new Set<number>();
  for (const { start, end } of ranges) {
    for (const match of text.slice(start, end).matchAll(tokenPattern)) tokens.add(start + match.index);
  }
  return tokens;
}

/** Compares two lists of ranges; they must be normalised the same way beforehand. */
export function scoreSpans(text: string, found: readonly Range[], wanted: readonly Range[]): SpanScore {
  const key = (range: Range) => `${range.start}-${range.end}`;
  const wantedKeys = new Set(wanted.map(key));
  const foundKeys = new Set(found.map(key));
  const hits = [...foundKeys].filter((one) => wantedKeys.has(one)).length;
  const foundTokens = tokensIn(text, found);
  const wantedTokens = tokensIn(text, wanted);
  const shared = [...foundTokens].filter((token) => wantedTokens.has(token)).length;
  return {
    exact: { right: hits, found: foundKeys.size, wanted: wantedKeys.size },
    overlap: { right: shared, found: foundTokens.size, wanted: wantedTokens.size },
    missed: wanted.filter((range) => !foundKeys.has(key(range))),
    falseAlarms: found.filter((range) => !wantedKeys.has(key(range))),
  };
}

interface Ranked {
  readonly score: number;
  readonly positive: boolean;
}

/** Mean of the precision at each positive, ranked by score. Equal scores share the precision after the last of them. */
export function averagePrecision(ranked: readonly Ranked[]): number {
  const groups = new Map<number, { positives: number; size: number }>();
  for (const { score, positive } of ranked) {
    const group = groups.get(score) ?? { positives: 0, size: 0 };
    groups.set(score, { positives: group.positives + (positive ? 1 : 0), size: group.size + 1 });
  }
  let positives = 0;
  let seen = 0;
  let sum = 0;
  for (const [, group] of [...groups].sort(([a], [b]) => b - a)) {
    positives += group.positives;
    seen += group.size;
    sum += (group.positives * positives) / seen;
  }
  return positives === 0 ? 0 : sum / positives;
}
