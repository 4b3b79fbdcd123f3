import type { Figure } from '../../mentions/mentions.ts';
import { hedgeWidths, type HedgeWidth } from './hedgeWidths.ts';
import { around, only, scaled, type Interval } from './interval.ts';

/** What a printed number stands for. */
export interface Printed {
  /** The number itself, rounded to its last digit, without the hedge. */
  readonly said: Interval;
  /** As it is meant where nothing else is known: rounded to its last digit, not far off where it is hedged. */
  readonly narrow: Interval;
  /** What it may stand for at the most: its zeros may be rounding too, and what follows may be cut off. */
  readonly wide: Interval;
}

/**
 * The numbers that a figure may stand for, with its hedge; `null` where it has no number. `words` are the figure's own,
 * as printed, without the hedge. What is counted in whole numbers stands for itself up to a hundred.
 */
export function printed(words: string, figure: Figure): Printed | null {
  const plain = unhedged(words, figure);
  const { hedge } = figure;
  if (!plain || !hedge) return plain;
  if (plain.exact.low < 0) return null;
  const width = hedgeWidths[hedge.direction];
  return {
    said: plain.said,
    narrow: stretched(plain.exact, plain.exact, usual(width)),
    wide: stretched(plain.exact, plain.wide, width),
  };
}

interface Plain extends Printed {
  /** The printed number itself, without any rounding. */
  readonly exact: Interval;
}

type Bounds = Pick<HedgeWidth, 'from' | 'to'>;

/** "About" is mostly not as far off as it may be. */
const usualShare = 1 / 3;

const usual = ({ from, to }: HedgeWidth): Bounds =>
  from === 0 || to === Infinity
    ? { from, to }
    : { from: 1 - (1 - from) * usualShare, to: 1 + (to - 1) * usualShare };

/** A bound that the hedge sets is of the printed number, one that it leaves open to rounding is of the rounded one. */
const stretched = (exact: Interval, wide: Interval, { from, to }: Bounds): Interval => ({
  low: (from < 1 ? wide.low : exact.low) * from,
  high: to === Infinity ? Infinity : (to > 1 ? wide.high : exact.high) * to,
});

function unhedged(words: string, figure: Figure): Plain | null {
  const { value } = figure;
  if (value === null || typeof value === 'string') return null;
  if (typeof value !== 'number') {
    const [low, high] = value;
    const range = { low, high };
    const at = roundingOf(words, { ...figure, value: high });
    const by = (step: number): Interval => ({ low: low - step, high: high + step });
    return { exact: range, said: by(at.narrow), narrow: by(at.narrow), wide: by(at.wide) };
  }
  const rounding = roundingOf(words, figure);
  const narrow = around(value, rounding.narrow);
  return {
    exact: only(value),
    said: narrow,
    narrow,
    wide: around(value, rounding.wide),
  };
}

/** How far off the printed number may be, to either side, in its own unit. */
interface Rounding {
  readonly narrow: number;
  readonly wide: number;
}

const exactly: Rounding = { narrow: 0, wide: 0 };

/** Whole numbers below are counted one by one: nobody rounds "20 people" to tens. */
const wholeBelow = 100;
/** Zeros at the end take no more than a tenth of the number: "$100 billion" is none of 60. */
const mostOfZeros = 0.1;
/** Fractions and multiples in words are coarse: these parts of them, and no more than so many hundredths. */
const fractionWidth = { narrow: 0.05, wide: 0.1, most: 0.05 };
const ratioWidth = { narrow: 0.1, wide: 0.2 };
/** "A dozen" */
const dozen = /\bdozen\b/i;
const dozenWidth = 1 / 12;
const firstNumber = /\d[\d,.\u00a0\u2009\u202f ]*\d|\d/u;

function roundingOf(words: string, { kind, value, unit }: Figure): Rounding {
  const size = typeof value === 'number' ? Math.abs(value) : 0;
  if (kind === 'fraction')
    return {
      narrow: Math.min(fractionWidth.narrow * size, fractionWidth.most),
      wide: Math.min(fractionWidth.wide * size, fractionWidth.most),
    };
  if (kind === 'ratio') return { narrow: ratioWidth.narrow * size, wide: ratioWidth.wide * size };
  if (kind === 'score' || kind === 'ordinal') return exactly;
  if (dozen.test(words) && size < 1000) return { narrow: 0, wide: size * dozenWidth };
  const digits = firstNumber.exec(words)?.[0].replaceAll(/[^\d.]/gu, '');
  const step = digits === undefined ? stepInWords(size) : stepOf(digits, size);
  const isWhole = kind === 'count' && Number.isInteger(size) && step === 1;
  if (isWhole && size < wholeBelow) return exactly;
  const zeros = digits === undefined ? size : zerosOf(digits, step);
  const ofZeros = Math.min(zeros / 2, mostOfZeros * size);
  if (isWhole) return { narrow: 0, wide: zeros > 1 ? ofZeros : 0 };
  // A percentage ends in a nought by chance as often as not.
  if (kind === 'percent' && unit === '%') return { narrow: step / 2, wide: zeros > step ? 2 * step : step };
  return { narrow: step / 2, wide: Math.max(step, ofZeros) };
}

/** What one more in the last printed digit is worth: a tenth of a billion in "1.2 billion". */
function stepOf(digits: string, size: number): number {
  const number = Number(digits);
  const scale = number === 0 ? 1 : size / number;
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return scale * 10 ** -decimals;
}

/** What one more in the last digit that is no nought is worth. */
function zerosOf(digits: string, step: number): number {
  if (digits.includes('.')) return step;
  const zeros = digits.length - digits.replace(/0+$/u, '').length;
  return step * 10 ** Math.min(zeros, digits.length - 1);
}

const largestStep = 1e12;

/** "Three million": a million. */
function stepInWords(size: number): number {
  let step = 1;
  while (step < largestStep && size % (step * 1000) === 0 && size >= step * 1000) step *= 1000;
  return size >= 1000 ? Math.min(step, size / 10) : Number.isInteger(size) ? 1 : size / 10;
}

/** The same on another scale: shares in hundredths as percent. */
export const onScale = (stands: Printed, by: number): Printed => ({
  said: scaled(stands.said, by),
  narrow: scaled(stands.narrow, by),
  wide: scaled(stands.wide, by),
});
