import type { Figure, FigureKind } from '../mentions/mentions.ts';
import { dateInShort, dateInWords } from './dates.ts';

const kindLabels: Readonly<Record<FigureKind, string>> = {
  money: 'money',
  percent: 'percentage',
  count: 'count',
  fraction: 'fraction',
  ratio: 'ratio',
  measure: 'measure',
  ordinal: 'rank',
  age: 'age',
  date: 'date',
  duration: 'duration',
  time: 'time',
  score: 'score',
};

const hedgeLabels = { about: 'about', 'at-least': 'at least', 'at-most': 'at most' } as const;

/** Rates of exchange are printed with four decimals, hardly anything with more; the rest is noise of computing. */
const mostDecimals = 4;
const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: mostDecimals });

/** "money, about": the kind of a figure, and which way the text hedges it. */
export function kindInWords(figure: Figure): string {
  const { hedge } = figure;
  return hedge
    ? `${kindLabels[figure.kind]}, ${hedgeLabels[hedge.direction]} (“${hedge.words}”)`
    : kindLabels[figure.kind];
}

/** The figure written out: "55,000,000,000 US dollars", "12 to 15 percent", "1993"; `null` where it has no value. */
export function valueInWords(figure: Figure): string | null {
  const { value } = figure;
  if (value === null) return null;
  if (typeof value === 'string') return dateInWords(value);
  const unit = unitWords(figure);
  return unit === null ? numberWords(value) : `${numberWords(value)} ${unit}`;
}

/** The same for a column of a table: "55,000,000,000 USD", "12 to 15%"; `null` where it has no value. */
export function valueInShort({ value, unit }: Figure): string | null {
  if (value === null) return null;
  if (typeof value === 'string') return dateInShort(value);
  if (unit === '%') return `${numberWords(value)}%`;
  return unit === null ? numberWords(value) : `${numberWords(value)} ${unit}`;
}

const numberWords = (value: number | readonly [number, number]): string =>
  (typeof value === 'number' ? [value] : value).map((number) => plain.format(number)).join(' to ');

function unitWords({ kind, unit }: Figure): string | null {
  if (unit === null) return null;
  if (unit === '%') return 'percent';
  if (unit === 'points') return 'percentage points';
  if (kind === 'money' && /^[A-Z]{3}$/.test(unit)) return currencyWords(unit);
  return unit;
}

/** "US dollars": the name of a currency as it is written in running text. */
function currencyWords(code: string): string {
  const format = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
  });
  return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? code;
}
