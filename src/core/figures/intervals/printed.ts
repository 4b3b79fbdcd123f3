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
  const rounded = unhedged(words, figure);
  const { hedge } = figure;
  if (!rounded || !hedge) return rounded;
  if (rounded.exact.low < 0) return null;
  const plain = oneOfThem.test(words) ? exactlyOf(rounded) : rounded;
  const width = hedgeWidths[hedge.direction];
  return {
    said: plain.said,
    narrow: stretched(plain.exact, plain.exact, usual(width)),
    wide: stretched(plain.exact, figure.kind === 'fraction' ? plain.exact : plain.narrow, width),
  };
}

/** "Nearly a century": one, of which only the hedge takes something away. */
const oneOfThem = /^(?:an?|one)(?![\p{L}-])/iu;

const exactlyOf = ({ exact }: Plain): Plain => ({ exact, said: exact, narrow: exact, wide: exact });

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
const stretched = (exact: Interval, rounded: Interval, { from, to }: Bounds): Interval => ({
  low: (from < 1 ? rounded.low : exact.low) * from,
  high: to === Infinity ? Infinity : (to > 1 ? rounded.high : exact.high) * to,
});

function unhedged(words: string, figure: Figure): Plain | null {
  const { value } = figure;
  if (value === null || typeof value === 'string') return null;
  if (typeof value !== 'number') {
    const [low, high] = value;
    const range = { low, high };
    const at = roundingOf(words, { ...figure, value: high });
    const narrow = { low: low - at.narrow, high: high + at.narrow };
    return { exact: range, said: narrow, narrow, wide: { low: low - at.below, high: high + at.above } };
  }
  const rounding = roundingOf(words, figure);
  const narrow = around(value, rounding.narrow);
  return {
    exact: only(value),
    said: narrow,
    narrow,
    wide: { low: value - rounding.below, high: value + rounding.above },
  };
}

/** How far from the printed number the true one may be, in its unit. */
interface Rounding {
  readonly narrow: number;
  /** At the most; what follows may also have been cut off instead of rounded. */
  readonly below: number;
  readonly above: number;
}

const evenly = (narrow: number, wide: number): Rounding => ({ narrow, below: wide, above: wide });
const exactly = evenly(0, 0);

/** Below, nobody rounds to tens: "20 people", "$50". */
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
    return evenly(
      Math.min(fractionWidth.narrow * size, fractionWidth.most),
      Math.min(fractionWidth.wide * size, fractionWidth.most),
    );
  if (kind === 'ratio') return evenly(ratioWidth.narrow * size, ratioWidth.wide * size);
  if (kind === 'score' || kind === 'ordinal') return exactly;
  if (dozen.test(words) && size < 1000) return evenly(0, size * dozenWidth);
  const digits = firstNumber.exec(words)?.[0].replaceAll(/[^\d.]/gu, '');
  const step = digits === undefined ? stepInWords(size) : stepOf(digits, size);
  // Points of an index or of a poll are measured, not counted.
  const isWhole = kind === 'count' && unit !== 'points' && Number.isInteger(size) && step === 1;
  if (isWhole && size < wholeBelow) return exactly;
  const zeros = digits === undefined ? size : zerosOf(digits, step);
  const ofZeros = size < wholeBelow ? 0 : Math.min(zeros / 2, mostOfZeros * size);
  if (isWhole) return evenly(0, zeros > 1 ? ofZeros : 0);
  // A percentage ends in a nought by chance as often as not.
  const rounded = kind === 'percent' ? step / 2 : Math.max(step / 2, ofZeros);
  return { narrow: step / 2, below: rounded, above: Math.max(step, rounded) };
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
  return Number.isInteger(size) ? step : size / 10;
}

/** The same on another scale: shares in hundredths as percent. */
export const onScale = (stands: Printed, by: number): Printed => ({
  said: scaled(stands.said, by),
  narrow: scaled(stands.narrow, by),
  wide: scaled(stands.wide, by),
});
