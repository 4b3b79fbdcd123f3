import { isBeyondLastDigit } from '../figures/worth/asPrinted.ts';
import { printed, type Printed } from '../figures/intervals/printed.ts';
import type { Interval } from '../figures/intervals/interval.ts';
import type { Figure, FigureKind, HedgeDirection } from '../mentions/mentions.ts';
import { boundsInWords, boundsOf } from './amounts.ts';
import { valueInWords } from './figures.ts';

/** Of these the last digit is rounded; others are counted, or are none at all. */
const isRounded: ReadonlySet<FigureKind> = new Set(['money', 'percent', 'measure', 'count', 'fraction']);
/** A smaller amount of money is a price, and no rounding of one. */
const leastRoundedMoney = 1000;
/** Of a number, that its rounding has to be for anybody to ask. */
const worthSaying = 0.001;

/**
 * What a printed number is taken for: "“roughly”: near it, on either side; taken for 52 to 58 billion US dollars, at the
 * most 46 to 64 billion". `null` where it stands for itself.
 * @param words the figure's own
 */
export function standsForInWords(figure: Figure, words: string): string | null {
  const stands = printed(words, figure);
  if (!stands || figure.kind === 'date' || figure.kind === 'age') return null;
  // Of "6 feet 3 inches" and of nothing at all there is no last digit.
  if (figure.parts || figure.value === 0) return null;
  if (figure.hedge) return `“${figure.hedge.words}”: ${hedged(figure, figure.hedge.direction, stands)}`;
  return isRounded.has(figure.kind) && figure.kind !== 'fraction' ? unhedged(figure, stands) : null;
}

function hedged(figure: Figure, direction: HedgeDirection, stands: Printed): string {
  const number = valueInWords({ ...figure, hedge: null }) ?? 'it';
  switch (direction) {
    case 'at-least':
      return `${number} or more`;
    case 'at-most':
      return `no more than ${number}`;
    case 'over':
      return `anything above ${number}`;
    case 'under':
      return `anything below ${number}`;
    case 'about':
      return near(figure, 'near it, on either side', stands);
    case 'just-over':
      return near(figure, 'a little more', stands);
    case 'just-under':
      return near(figure, 'a little less', stands);
  }
}

function near(figure: Figure, meaning: string, { narrow, wide }: Printed): string {
  if (!isRounded.has(figure.kind) || !Number.isFinite(wide.high)) return meaning;
  const isOne = narrow.low === wide.low && narrow.high === wide.high;
  return `${meaning}; taken for ${first(figure, narrow)}${isOne ? '' : `, at the most ${second(figure, wide)}`}`;
}

function unhedged(figure: Figure, { said, wide }: Printed): string | null {
  const { kind, value } = figure;
  const [low, high] = typeof value === 'object' && value !== null ? value : [value, value];
  if (kind === 'money' && said.high < leastRoundedMoney) return null;
  const hasZeros = isBeyondLastDigit(said, wide);
  const ifZeros = 'if its zeros are rounding';
  const isExact = said.low === low && said.high === high;
  const isClose = isExact || said.high - said.low < worthSaying * Math.abs(said.high);
  if (isClose) return hasZeros ? `${first(figure, wide)}, ${ifZeros}` : null;
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
