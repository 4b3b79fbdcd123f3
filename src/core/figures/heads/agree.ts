import type { HeadNumber } from './headNumber.ts';
import type { HedgeDirection } from '../../mentions/mentions.ts';

/** `near`: rounded further than its last digit says. */
export type Closeness = 'same' | 'near' | 'other';

/** A head is rounded or cut off at its last printed digit; zeros at its end may be rounding too, of so much at the most. */
const mostOfZeros = 0.1;

/** Hedges in a head are set by what headlines call so: "Nearly 20%" of 18. */
const hedged: Readonly<Record<HedgeDirection, readonly [from: number, to: number]>> = {
  about: [0.85, 1.15],
  'just-under': [0.85, 1],
  'just-over': [1, 1.15],
  over: [1, 1.5],
  'at-least': [1, 1.5],
  under: [0.67, 1],
  'at-most': [0.67, 1],
};

/** Whether what the body prints is what the head prints, rounded. */
export function closeness(head: HeadNumber, body: HeadNumber): Closeness {
  const [from, to] = head.hedge ? hedged[head.hedge] : [1, 1];
  if (meets(body, head.low * from, head.high * to)) return 'same';
  if (isCoarser(head, body)) return 'near';
  if (body.step >= head.step) return 'other';
  if (within(body, head, head.step)) return 'same';
  return within(body, head, roundTo(head)) ? 'near' : 'other';
}

const coarse = new Set(['decades', 'centuries']);
/** Of what is told more roughly: "more than four decades" of 43 years, "nearly 50" of 49. */
function isCoarser(head: HeadNumber, body: HeadNumber): boolean {
  if (coarse.has(body.unit ?? ''))
    return head.high > body.low - body.step / 2 && head.low < body.high + body.step;
  if (body.hedge === null || roundTo(body) <= roundTo(head)) return false;
  const [from, to] = roughly[body.hedge];
  return meets(head, body.low * from, body.high * to);
}

/** How far off a hedged number of the body may be where the head has it more exactly. */
const roughly: typeof hedged = {
  ...hedged,
  over: [1.01, 1.15],
  'at-least': [1.01, 1.15],
  under: [0.85, 0.99],
  'at-most': [0.85, 0.99],
};

const slack = 1e-9;
const meets = (body: HeadNumber, low: number, high: number): boolean =>
  body.low <= high * (1 + slack) && body.high >= low * (1 - slack);

const within = (body: HeadNumber, { low, high }: HeadNumber, by: number): boolean =>
  body.low < high + by * (1 - slack) && body.high >= low - (by / 2) * (1 + slack);

/** What one more in its last digit that is no nought is worth, zeros of a tenth of it at the most. */
function roundTo({ high, step }: HeadNumber): number {
  let unit = step;
  while (unit * 10 <= high * mostOfZeros * 10 && isWhole(high / (unit * 10))) unit *= 10;
  return unit;
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < slack;
