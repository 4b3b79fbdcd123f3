import type { Figure } from '../mentions/mentions.ts';
import { unitWords } from './figures.ts';

const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** Of a number alone so many digits are shown: it is rounded where it is computed. */
const mostDigits = 6;
const alone = new Intl.NumberFormat('en-US', { maximumSignificantDigits: mostDigits });
/** Bounds are shown with one digit more than it takes to tell them apart. */
const finer = 1;
const mostDecimals = 6;

/** "54.5 to 55.5 billion US dollars", "31.4 to 33 km": bounds that were computed. */
export function boundsInWords(low: number, high: number, unit: string | null): string {
  const [size, name] = scaleOf(low, high);
  const width = (high - low) / size;
  const decimals = width > 0 ? finer - Math.floor(Math.log10(width)) : 0;
  const bounds = new Intl.NumberFormat('en-US', {
    maximumFractionDigits: Math.min(Math.max(decimals, 0), mostDecimals),
  });
  const parts = [...new Set([low, high].map((bound) => bounds.format(bound / size)))];
  return [parts.join(' to '), name, unit].filter((part) => part !== null).join(' ');
}

/** "616 million US dollars" */
export function amountInWords(value: number, unit: string | null): string {
  const [size, name] = scaleOf(value, value);
  return [alone.format(value / size), name, unit].filter((part) => part !== null).join(' ');
}

const scaleOf = (low: number, high: number): readonly [size: number, name: string | null] =>
  scales.find(([size]) => Math.max(Math.abs(low), Math.abs(high)) >= size) ?? [1, null];

/** As {@link boundsInWords}, in the unit of a figure. */
export const boundsOf = (figure: Figure, low: number, high: number): string =>
  boundsInWords(low, high, unitWords({ ...figure, value: [low, high] }));
