import type { Candidate, Head } from './candidate.ts';
import { stemsIn } from './context.ts';
import type { Excuse } from './excuse.ts';
import type { Slip } from './slip.ts';

/** How the head's number stands in the body otherwise: as a number of something else, as digits of no figure, or not. */
export type Otherwise = 'same' | 'cross' | 'raw' | 'no';

/*
 * Points for a number of the body being the one that the head has wrong. Logistic weights on 8,325 headlines of NumHG
 * (folds 1 to 3), each as printed and with its number altered in up to five ways, rounded by hand.
 */
const ofSlip: Readonly<Record<Slip, number>> = {
  swap: 1.25,
  next: 0.5,
  tenfold: 0.3,
  scale: 0,
  digit: -0.9,
  dropped: -1.5,
};
/** A number of one digit is one slip away from all the others. */
const ofOneDigit: Partial<Readonly<Record<Slip, number>>> = { next: 0.7, digit: 1.4 };
const ofDigits = [0, 0, 1, 1.4, 3.2] as const;
const ofScale: Partial<Readonly<Record<Head['scale'], number>>> = {
  share: 1.1,
  duration: 0.7,
  rank: 0,
  age: 0.3,
  year: -3,
};
const ofExcuse: Readonly<Record<Excuse, number>> = {
  'one-more': -10,
  sum: -10,
  'far-sum': -1,
  difference: -1,
  each: -10,
  rest: -10,
  years: -10,
  other: -2,
};
const ofOtherwise: Readonly<Record<Otherwise, number>> = { no: 0, raw: -3.2, cross: -4.5, same: -5.6 };
/** Later, ago, since: counted from something, and not always to the same day. */
const elapsed = /^\s*(?:later|ago|after|since)\b/iu;
/** The body's first sentences (UTF-16). */
const leadLength = 300;
const fewCandidates = 3;
/** One digit is any other: its sentence has to have so much of the head. */
const someShared = 0.3;
const weights = {
  start: 0.85,
  noun: 0.15,
  near: 0.15,
  shared: 0.9,
  ofScale: 0.4,
  unit: 1,
  plain: 0.45,
  lead: 0.75,
  leadOfFew: 0.4,
  elapsed: -0.7,
  one: -1,
};

/** What heads count without saying what it is: "7 Injured" are people in the body. */
const ofPeople = new Set(['dead', 'hurt', 'arrest', 'charge', 'missing', 'evacuate', 'sentence', 'layoff']);
/** Numbers so long are hardly two things' by chance. */
const manyDigits = 3;

/** Two blasts are no five people. */
function countsOther({ scale, unit }: Head, { number, hasNoun }: Candidate): boolean {
  if (scale !== 'count' || unit === null || number.unit === null || hasNoun) return false;
  const counted = stemsIn(unit).at(0) ?? '';
  return !ofPeople.has(counted) && counted !== stemsIn(number.unit).at(0);
}

export interface Seen {
  readonly excuse: Excuse | null;
  readonly otherwise: Otherwise;
  /** How many numbers of the body could be meant. */
  readonly candidates: number;
  /** Where the body begins, UTF-16. */
  readonly bodyStart: number;
}

export function pointsOf(head: Head, candidate: Candidate, seen: Seen): number {
  const { slip, number } = candidate;
  if (slip === null) return -Infinity;
  const digits = String(Math.round(head.high / head.step)).length;
  if (head.scale === 'rank' && (head.printed < 2 || !candidate.hasNoun)) return -Infinity;
  if (digits < manyDigits && countsOther(head, candidate)) return -Infinity;
  if (slip === 'digit' && digits === 1 && (candidate.near < 1 || candidate.shared < someShared))
    return -Infinity;
  if (slip === 'dropped' && digits < 3 && number.printed < 10) return -Infinity;
  const isLead = number.start - seen.bodyStart < leadLength;
  const has = (holds: boolean, weight: number) => (holds ? weight : 0);
  return (
    weights.start +
    ofSlip[slip] +
    has(number.printed === 1, weights.one) +
    has(digits === 1, ofOneDigit[slip] ?? 0) +
    (ofDigits[Math.min(digits, 4)] ?? 0) +
    (ofScale[head.scale] ?? 0) +
    has(candidate.hasNoun, weights.noun) +
    weights.near * Math.min(candidate.near, 4) +
    weights.shared * candidate.shared +
    has(candidate.isOfScale, weights.ofScale) +
    has(head.unit !== null && head.unit === number.unit, weights.unit) +
    has(head.scale === 'count' && head.unit === null, weights.plain) +
    has(isLead, weights.lead) +
    has(isLead && seen.candidates <= fewCandidates, weights.leadOfFew) +
    has(head.scale === 'duration' && elapsed.test(head.after), weights.elapsed) +
    (seen.excuse === null ? 0 : ofExcuse[seen.excuse]) +
    ofOtherwise[seen.otherwise]
  );
}
