import { isBeyondLastDigit } from '../figures/worth/asPrinted.ts';
import { printed, type Printed } from '../figures/intervals/printed.ts';
import type { Interval } from '../figures/intervals/interval.ts';
import type { Figure, FigureKind, HedgeDirection } from '../mentions/mentions.ts';
import { boundsInWords, boundsOf } from './amounts.ts';

/** What a hedge says, in plain words. */
const meanings: Readonly<Record<HedgeDirection, string>> = {
  about: 'near it, on either side',
  'at-least': 'that or more',
  'at-most': 'that or less',
  over: 'more than that',
  under: 'less than that',
  'just-over': 'a little more',
  'just-under': 'a little less',
};

/** Of these the last digit is rounded; others are counted, or are none at all. */
const isRounded: ReadonlySet<FigureKind> = new Set(['money', 'percent', 'measure', 'count']);

/**
 * What a printed number is taken for: "“roughly”: near it, on either side; taken for 52 to 58 billion US dollars, at the
 * most 46 to 64 billion". `null` where it stands for itself.
 * @param words the figure's own
 */
export function standsForInWords(figure: Figure, words: string): string | null {
  const stands = printed(words, figure);
  if (!stands || figure.kind === 'date' || figure.kind === 'age') return null;
  if (figure.hedge) return `“${figure.hedge.words}”: ${hedged(figure, figure.hedge.direction, stands)}`;
  return isRounded.has(figure.kind) ? unhedged(figure, stands) : null;
}

function hedged(figure: Figure, direction: HedgeDirection, { narrow, wide }: Printed): string {
  const meaning = meanings[direction];
  const isOpen = !Number.isFinite(wide.high) || wide.low === 0;
  if (isOpen) return meaning;
  const isOne = narrow.low === wide.low && narrow.high === wide.high;
  return `${meaning}; taken for ${first(figure, narrow)}${isOne ? '' : `, at the most ${second(figure, wide)}`}`;
}

function unhedged(figure: Figure, { said, wide }: Printed): string | null {
  const hasZeros = isBeyondLastDigit(said, wide);
  const ifZeros = 'if its zeros are rounding';
  if (said.low === said.high) return hasZeros ? `${first(figure, wide)}, ${ifZeros}` : null;
  return hasZeros ? `${first(figure, said)}; ${second(figure, wide)}, ${ifZeros}` : first(figure, said);
}

const hundred = 100;

/** Fractions are told as percentages: "45 to 50 percent". */
function first(figure: Figure, { low, high }: Interval): string {
  if (figure.kind !== 'fraction') return boundsOf(figure, low, high);
  return boundsOf({ ...figure, kind: 'percent', unit: '%' }, low * hundred, high * hundred);
}

/** The unit is said already. */
const second = ({ kind }: Figure, { low, high }: Interval): string =>
  kind === 'fraction' ? boundsInWords(low * hundred, high * hundred, null) : boundsInWords(low, high, null);
