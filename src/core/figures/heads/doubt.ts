import { counted, type Candidate, type Head } from './candidate.ts';
import type { Scale } from './headNumber.ts';
import type { Slip } from './slip.ts';

/*
 * A head is said to be wrong only where what the body says of the number that it should be has more in common with the
 * head than there are doubts. Both are counted in whole points, which were set by hand and chosen by what they do on
 * NumHG (folds 1 to 3). That comes without a licence: nothing of it is in the tables.
 */

/** The body's first sentences (UTF-16): what a headline is about stands there. */
const leadLength = 300;
/** Shares of the head's words that the sentence of the body has. */
const someShared = 0.25;
const halfShared = 0.5;

/** How much the head and what the body says of a number have in common: 0 to 4. */
export function likeness({ hasNoun, shared, number }: Candidate, bodyStart: number): number {
  const holding = [
    hasNoun,
    shared >= someShared,
    shared >= halfShared,
    number.start - bodyStart < leadLength,
  ];
  return holding.filter(Boolean).length;
}

/** Doubts that a slip makes up for: two numbers of different things are seldom apart by just this. */
const ofSlip: Readonly<Record<Slip, number>> = {
  swap: 5,
  scale: 4,
  tenfold: 4,
  next: 2,
  digit: 2,
  dropped: 2,
};
/** Of these, bodies name others beside the one that the head means. */
const ofScale: Partial<Readonly<Record<Scale, number>>> = { year: 3, rank: 2 };
/** What is printed with its unit is seldom told without. */
const spans: ReadonlySet<Scale> = new Set(['duration', 'age']);
/** An article may speak of both, 2013 and 2031, but not of years from here on. */
const noYear = 2200;
/** So many digits are hardly the same but for one by chance. */
const manyDigits = 3;

/**
 * How many points of doubt there are that a number of the body is the one that the head has wrong; `null`: it is not.
 * `isElsewhere`: the head's own number stands in the body as one of something else.
 */
export function doubtOf(head: Head, candidate: Candidate, isElsewhere: boolean): number | null {
  const { slip, number } = candidate;
  const digits = String(Math.round(head.high / head.step)).length;
  if (slip === null || (slip === 'dropped' && digits < manyDigits)) return null;
  if (slip === 'tenfold' && digits === 1) return null;
  const doubts: readonly (readonly [holds: boolean, points: number])[] = [
    [isElsewhere, 4],
    [!candidate.isOfScale && (spans.has(head.scale) || number.scale === 'duration'), 2],
    [head.scale === 'count' && candidate.isOfScale, 1],
    [number.printed === 1, 2],
    [countsOther(head, candidate), 2],
    [isOfOthers(head, candidate), 2],
    [slip === 'next' && head.high < number.high, 3],
    [slip === 'swap' && head.scale === 'year', head.printed < noYear ? 4 : 2],
    [slip === 'next' && digits === 1, 1],
    [slip === 'next' && digits >= manyDigits, -1],
    [slip === 'digit' && digits < manyDigits, 1],
  ];
  return doubts.reduce(
    (sum, [holds, points]) => sum + (holds ? points : 0),
    (ofScale[head.scale] ?? 0) - ofSlip[slip],
  );
}

const isOf = (unit: string, other: string): boolean => unit === other || counted(unit) === counted(other);

/** It is not said to count the same. */
function countsOther({ unit }: Head, { number }: Candidate): boolean {
  return unit !== null && (number.unit === null || !isOf(unit, number.unit));
}

/** What heads count without saying what it is: "7 Injured" are people in the body. */
const ofPeople = new Set(['dead', 'hurt', 'arrest', 'charge', 'missing', 'evacuate', 'sentence', 'layoff']);

/** "Two blasts" are no five people. */
function isOfOthers({ scale, unit }: Head, { number, hasNoun }: Candidate): boolean {
  if (scale !== 'count' || hasNoun || unit === null || number.unit === null) return false;
  return !isOf(unit, number.unit) && !ofPeople.has(counted(unit));
}
