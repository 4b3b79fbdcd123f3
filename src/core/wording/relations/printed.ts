import type { Interval } from '../../figures/intervals/interval.ts';
import type { Relation } from '../../figures/relation.ts';
import { sliceOf } from '../../model.ts';

/** The words at one of the relation's places; empty where it has not so many. */
export function wordsAt(text: string, { places }: Relation, index: number): string {
  const place = places[index];
  return place ? sliceOf(text, place).replaceAll(/\s+/gu, ' ') : '';
}

/** The words at a place, in quotation marks. */
export const quotedAt = (text: string, relation: Relation, index: number): string =>
  `‘${wordsAt(text, relation, index)}’`;

const mostDigits = 3;

const formats = [0, 1, 2, 3].map(
  (digits) => new Intl.NumberFormat('en-US', { maximumFractionDigits: digits }),
);

const inDecimals = (value: number, decimals: number): string =>
  (formats[decimals] ?? formats[mostDigits])?.format(value) ?? String(value);

/** "46", "45 to 47", "more than 50": no more digits than the interval is sure of. */
export function intervalInWords({ low, high }: Interval): string {
  if (high === Infinity) return `more than ${inDecimals(low, 1)}`;
  const middle = (low + high) / 2;
  const width = high - low;
  const decimals = width === 0 && Number.isInteger(middle) ? 0 : width < 0.2 ? 1 : 0;
  const [first, last] = [inDecimals(low, decimals), inDecimals(high, decimals)];
  if (width <= Math.max(1, Math.abs(middle) * 0.03) || first === last) return inDecimals(middle, decimals);
  return low === 0 ? `at most ${last}` : `${first} to ${last}`;
}
