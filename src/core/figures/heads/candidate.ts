import { sentenceAround } from './sentence.ts';
import { closeness, type Closeness } from './agree.ts';
import { contextOf, stemsIn, type Context } from './context.ts';
import type { HeadNumber, Scale } from './headNumber.ts';
import { slipOf } from './slipOf.ts';
import type { Slip } from './slip.ts';
import type { Range } from '../../model.ts';

/** A number of a head with the words around it. */
export interface Head extends HeadNumber {
  readonly context: Context;
  /** Stems of everything that the head says. */
  readonly stems: ReadonlySet<string>;
  /** What follows the number. */
  readonly after: string;
}

/** A number of the body that a head may mean, and how much of what is around them is the same. */
export interface Candidate {
  readonly number: HeadNumber;
  readonly closeness: Closeness;
  /** Of what is counted or measured in the same way as in the head. */
  readonly isOfScale: boolean;
  readonly slip: Slip | null;
  readonly hasNoun: boolean;
  /** Words near it that are near the head's as well. */
  readonly near: number;
  /** Share of the head's words that its sentence has, 0 to 1. */
  readonly shared: number;
}

export function headOf(text: string, number: HeadNumber, within: Range): Head {
  const stems = new Set(
    stemsIn(`${text.slice(within.start, number.start)} ${text.slice(number.end, within.end)}`),
  );
  return {
    ...number,
    context: contextOf(text, number, within),
    stems,
    after: text.slice(number.end, within.end),
  };
}

/** The body's number in the head's scale, where they have one in common. */
export function onScaleOf(head: HeadNumber, body: HeadNumber): HeadNumber | null {
  if (body.scale === head.scale) return body.unit === head.unit || !unitApart.has(head.scale) ? body : null;
  if (head.scale === 'count' && body.scale === 'year') return isYearLong(head) ? body : null;
  if (head.scale === 'count' && body.scale === 'rank')
    return head.step >= thousand && body.high >= thousand ? body : null;
  if (isPlain(head) && leftOut.has(body.scale)) return scaledBy(body, 1 / unitOf(body));
  if (isPlain(body) && leftOut.has(head.scale)) return scaledBy(body, unitOf(head));
  return null;
}

const thousand = 1000;
/** "20,160 Olympics", and what is read as no year for want of a word before it. */
const isYearLong = ({ printed, step }: HeadNumber): boolean => step === 1 && printed >= thousand;

const unitOf = ({ printed, high }: HeadNumber): number => (printed === 0 ? 1 : high / printed);
const scaledBy = (body: HeadNumber, by: number): HeadNumber => ({
  ...body,
  low: body.low * by,
  high: body.high * by,
  step: body.step * by,
});

/** Scales where numbers of two units are of two things. */
const unitApart: ReadonlySet<Scale> = new Set(['money', 'measure', 'day', 'name']);
/** "Dead at 82", "Dow Up 117" */
const isPlain = ({ scale, unit }: HeadNumber): boolean => scale === 'count' && unit === null;
/** Scales whose unit heads and second mentions leave out. */
const leftOut: ReadonlySet<Scale> = new Set([
  'age', 'duration', 'length', 'weight', 'measure', 'points', 'ratio', 'year',
]); // prettier-ignore

/** What a number counts, as a stem. */
export const counted = (unit: string): string => stemsIn(unit).at(-1) ?? unit;

/** `number` is on the head's scale. */
export function candidateOf(text: string, head: Head, number: HeadNumber): Candidate {
  const sentence = sentenceAround(text, number);
  const { after, before } = contextOf(text, number, sentence);
  const around = new Set([...after, ...before]);
  const noun = head.context.after.at(0);
  const stems = new Set(stemsIn(text.slice(sentence.start, sentence.end)));
  const shared = [...head.stems].filter((stem) => stems.has(stem)).length / Math.max(1, head.stems.size);
  const near = [...head.context.after, ...head.context.before].filter((stem) => around.has(stem)).length;
  return {
    number,
    closeness: closeness(head, number),
    isOfScale: number.scale === head.scale,
    slip: slipOf(head, number),
    hasNoun: noun !== undefined && after.includes(noun),
    near,
    shared,
  };
}
