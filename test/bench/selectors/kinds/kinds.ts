// Kinds of edits that have put passages on wrong words, or lost them, each a class of its own.
import { textSha256 } from '../../../../src/core/hash.ts';
import { describe } from '../../../../src/core/selectors/describe.ts';
import type { LocateRequest } from '../../../../src/core/selectors/locate.ts';
import { locateAll } from '../../../../src/core/selectors/locate.ts';
import type { Place } from '../../../../src/core/selectors/place.ts';
import { drain } from '../../../../src/core/steps.ts';
import type { Article } from '../data.ts';
import { judge, Tally, type Outcome } from '../scores.ts';
import { byHandCases } from './byHand.ts';
import type { KindCase, Part } from './kind.ts';
import { noteCases } from './notes.ts';
import { oneWordCases } from './oneWord.ts';
import { parallelCases } from './parallels.ts';

export const kindNames = ['notes', 'parallels', 'by hand', 'one word'] as const;
export type KindName = (typeof kindNames)[number];

const generators: Readonly<
  Record<KindName, (articles: readonly Article[], part: Part) => Generator<KindCase>>
> = {
  notes: noteCases,
  parallels: parallelCases,
  'by hand': byHandCases,
  'one word': oneWordCases,
};

export const kindCases = (kind: KindName, articles: readonly Article[], part: Part): Generator<KindCase> =>
  generators[kind](articles, part);

export type Way = 'old text kept' | 'selector alone';
export const ways: readonly Way[] = ['old text kept', 'selector alone'];

export interface KindTally {
  readonly outcomes: Tally;
  /** Of passages to be put right: those that read as they should, and those that are said to. */
  fixable: number;
  fixed: number;
}

/** Told of every case that was not right. */
export type ReportCase = (test: KindCase, place: Place, outcome: Outcome) => void;

export function measureKind(
  tests: Iterable<KindCase>,
  way: Way,
  report?: ReportCase,
): Map<string, KindTally> {
  const rows = new Map<string, KindTally>();
  for (const test of tests) {
    const place = placeOf(test, way, false);
    const outcome = judgeCase(test, place);
    const tally = rows.get(test.row) ?? { outcomes: new Tally(), fixable: 0, fixed: 0 };
    rows.set(test.row, tally);
    tally.outcomes.add(outcome);
    if (outcome !== 'right') report?.(test, place, outcome);
    if (test.correction === undefined) continue;
    tally.fixable++;
    const { range, match } = placeOf(test, way, true);
    if (match !== 'unsure' && range && range.start === test.truth?.start && range.end === test.truth.end)
      tally.fixed++;
  }
  return rows;
}

function placeOf(test: KindCase, way: Way, withCorrection: boolean): Place {
  const { oldText, newText, passage, selector, correction } = test;
  const isKept = way === 'old text kept';
  const request: LocateRequest = {
    selector: selector ?? describe(oldText, passage),
    ...(isKept ? { textSha256: textSha256(oldText) } : {}),
    ...(withCorrection && correction !== undefined ? { correction } : {}),
  };
  return drain(locateAll(newText, [request], { oldText: () => (isKept ? oldText : undefined) }))[0];
}

/** A passage in a text that stayed as it was is right only to the character. */
function judgeCase({ oldText, newText, truth }: KindCase, { range, match }: Place): Outcome {
  const flagged = match === 'unsure';
  const outcome = judge({ range, flagged }, truth);
  if (oldText !== newText || flagged || !range || !truth) return outcome;
  const isExact = range.start === truth.start && range.end === truth.end && match !== 'changed';
  return outcome === 'right' && !isExact ? 'loose' : outcome;
}
