import { candidateOf, onScaleOf, type Candidate, type Head } from './candidate.ts';
import type { Body } from './body.ts';
import { excuseOf } from './excuse.ts';
import type { HeadNumber } from './headNumber.ts';
import { pointsOf, type Otherwise } from './points.ts';
import { holdsNumber } from './raw.ts';
import type { RelationAnswer } from '../relation.ts';
import type { Slip } from './slip.ts';

/**
 * What the body has of a number of a head: the number that is the same; the one that it should be, and by what slip it
 * is another; or neither.
 */
export interface Compared {
  readonly answer: RelationAnswer;
  readonly number: HeadNumber | null;
  readonly slip: Slip | null;
  /** For the one that it should be. */
  readonly points: number;
}

/** So many points make it safe to say that the head is wrong: one false alarm in 200 headlines of NumHG's folds 1 to 3. */
export const enoughPoints = 2.6;

export function compared(head: Head, body: Body, enough = enoughPoints): Compared {
  const candidates: Candidate[] = [];
  for (const number of body.numbers) {
    const scaled = onScaleOf(head, number);
    if (scaled) candidates.push(candidateOf(body.text, head, scaled));
  }
  const same = candidates.filter(({ closeness }) => closeness === 'same').sort(byContext);
  const first = same.at(0);
  const otherwise = otherwiseOf(head, same, body);
  const slipped = candidates
    .filter(({ slip, closeness }) => slip !== null && closeness === 'other')
    .sort(byContext);
  let best: { readonly candidate: Candidate; readonly points: number } | null = null;
  for (const candidate of slipped.slice(0, mostSlipped)) {
    const excuse = excuseOf(body.text, head, candidate.number, body.numbers, body.published);
    const seen = { excuse, otherwise, candidates: candidates.length, bodyStart: body.start };
    const points = pointsOf(head, candidate, seen);
    if (points > (best?.points ?? -Infinity)) best = { candidate, points };
  }
  const isNear = candidates.some(({ closeness }) => closeness === 'near');
  if (best && best.points > enough && !isNear)
    return {
      answer: 'disagrees',
      number: best.candidate.number,
      slip: best.candidate.slip,
      points: best.points,
    };
  const points = isNear ? -Infinity : (best?.points ?? -Infinity);
  return { answer: first ? 'agrees' : 'unknown', number: first?.number ?? null, slip: null, points };
}

/** Those whose words have most in common with the head's are judged. */
const mostSlipped = 3;

function otherwiseOf(head: Head, same: readonly Candidate[], body: Body): Otherwise {
  if (same.some(({ isOfScale }) => isOfScale)) return 'same';
  if (same.length > 0) return 'cross';
  return holdsNumber(body.text.slice(body.start, body.end), head.printed) ? 'raw' : 'no';
}

const inCommon = ({ hasNoun, near, shared }: Candidate): number => (hasNoun ? 2 : 0) + near + 2 * shared;
const byContext = (a: Candidate, b: Candidate): number => inCommon(b) - inCommon(a);
