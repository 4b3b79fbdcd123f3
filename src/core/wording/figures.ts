import type { Amount, Figure, FigureKind, HedgeDirection, Stretch } from '../mentions/mentions.ts';
import { dateInShort, dateInWords, dayInWords } from './dates.ts';

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

const hedgeLabels: Readonly<Record<HedgeDirection, string>> = {
  about: 'about',
  'at-least': 'at least',
  'at-most': 'at most',
  over: 'over',
  under: 'under',
  'just-over': 'just over',
  'just-under': 'just under',
};

/** Rates of exchange are printed with four decimals, hardly anything with more; the rest is noise of computing. */
const mostDecimals = 4;
const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: mostDecimals });

/** "money, about": the kind of a figure, and which way the text hedges it. */
export function kindInWords(figure: Figure): string {
  const { kind, hedge } = figure;
  if (!hedge) return kindLabels[kind];
  const label = hedgeLabels[hedge.direction];
  const isSaidSo = hedge.words.toLowerCase() === label;
  return `${kindLabels[kind]}, ${label}${isSaidSo ? '' : ` (“${hedge.words}”)`}`;
}

/** The figure written out: "55,000,000,000 US dollars", "12 to 15 percent", "1993"; `null` where it has no value. */
export function valueInWords(figure: Figure): string | null {
  const { stretch, value } = figure;
  const whole = wholeInWords(figure);
  if (whole === null || stretch === undefined) return whole;
  if (typeof value === 'string') return `${stretchLabels[stretch]} ${yearsInWords(value) ?? whole}`;
  return `${numberLabels[stretch]} ${whole}`;
}

/** "The 1990s", "the years 1801 to 1900"; `null` for anything shorter. Of "the 2000s" nobody knows which they are. */
function yearsInWords(iso: string): string | null {
  const [, first = '', last = ''] = /^(\d{4})\/(\d{4})$/.exec(iso) ?? [];
  if (first === '') return null;
  const isDecade = first.endsWith('0') && !first.endsWith('00') && Number(last) - Number(first) === 9;
  return isDecade ? `the ${first}s` : `the years ${first} to ${last}`;
}

/** Which part of a period, before it: "early in the 1990s". */
const stretchLabels: Readonly<Record<Stretch, string>> = {
  early: 'early in',
  middle: 'in the middle of',
  late: 'late in',
};

/** Which part of ten numbers: "in the upper part of 30 to 39 percent". */
const numberLabels: Readonly<Record<Stretch, string>> = {
  early: 'in the lower part of',
  middle: 'in the middle of',
  late: 'in the upper part of',
};

function wholeInWords(figure: Figure): string | null {
  const { kind, value, parts, giveOrTake } = figure;
  if (value === null) return null;
  if (parts) return parts.map(amountInWords).join(' ');
  if (typeof value === 'string')
    return giveOrTake === undefined ? dateInWords(value) : aboutDay(value, giveOrTake);
  if (kind === 'fraction' && typeof value === 'number') {
    const simple = fractionWords(value);
    if (simple !== null) return `${simple} (${percent.format(value * 100)} percent)`;
  }
  if (kind === 'ordinal' && typeof value === 'number') return rankInWords(value);
  const unit = unitWords(figure);
  return unit === null ? numberWords(value) : `${numberWords(value)} ${unit}`;
}

const ranks = new Intl.PluralRules('en-US', { type: 'ordinal' });
const rankEndings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

/** "1st", "22nd" */
const rankInWords = (value: number): string =>
  `${plain.format(value)}${rankEndings[ranks.select(value)] ?? 'th'}`;

/** "About January 24, 1994, give or take 3 days" */
const aboutDay = (iso: string, giveOrTake: number): string =>
  `about ${dayInWords(iso)}, give or take ${String(giveOrTake)} days`;

/** The same for a column of a table: "55,000,000,000 USD", "12 to 15%"; `null` where it has no value. */
export function valueInShort({ kind, value, unit, parts, giveOrTake }: Figure): string | null {
  if (value === null) return null;
  if (parts) return parts.map(amountInWords).join(' ');
  if (typeof value === 'string') return `${giveOrTake === undefined ? '' : 'about '}${dateInShort(value)}`;
  if (unit === '%') return `${numberWords(value)}%`;
  if (kind === 'fraction' && typeof value === 'number') return fractionWords(value) ?? numberWords(value);
  if (unit === null) return numberWords(value);
  return `${numberWords(value)} ${isOne(value) && ofPlurals.includes(kind) ? singular(unit) : unit}`;
}

const percent = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** The largest number below the line of a fraction that is told as one: hundredths are told so, and no finer ones. */
const largestPart = 100;
/** Fractions are read with a dozen digits; less far off is the same. */
const sameFraction = 1e-9;

/** "1/6": a fraction as whole numbers; `null` where it takes larger ones. */
function fractionWords(value: number): string | null {
  for (let part = 2; part <= largestPart; part++) {
    const top = Math.round(value * part);
    if (top > 0 && Math.abs(top / part - value) < sameFraction) return `${String(top)}/${String(part)}`;
  }
  return null;
}

const numberWords = (value: number | readonly [number, number]): string =>
  (typeof value === 'number' ? [value] : value).map((number) => plain.format(number)).join(' to ');

const oddSingulars: ReadonlyMap<string, string> = new Map([
  ['centuries', 'century'], ['millennia', 'millennium'], ['feet', 'foot'], ['inches', 'inch'], ['square feet', 'square foot'],
  ['cubic feet', 'cubic foot'],
]); // prettier-ignore
const ofPlurals: readonly FigureKind[] = ['age', 'duration', 'measure', 'money', 'percent'];

/** Of what is measured the readers know the plural. */
const singular = (unit: string): string => oddSingulars.get(unit) ?? unit.replace(/(?<=[a-z]{2})s$/, '');

/** The unit as it stands behind the number; `null` where there is none. */
export function unitWords({ kind, value, unit }: Figure): string | null {
  if (unit === null) return null;
  if (unit === '%') return 'percent';
  if (kind === 'percent' && unit === 'points') return isOne(value) ? 'percentage point' : 'percentage points';
  if (kind === 'money' && /^[A-Z]{3}$/.test(unit)) return currencyWords(unit, isOne(value) ? 1 : 2);
  return isOne(value) && ofPlurals.includes(kind) ? singular(unit) : unit;
}

/** A unit of which the readers know the plural, for so many of it: "year", "years". */
export const unitInWords = (unit: string, count: number): string => (count === 1 ? singular(unit) : unit);

const isOne = (value: Figure['value']): boolean => value === 1 || value === -1;

/** "6 feet" */
const amountInWords = ({ value, unit }: Amount): string =>
  `${plain.format(value)} ${isOne(value) ? singular(unit) : unit}`;

/** "US dollars": the name of a currency as it is written in running text. */
function currencyWords(code: string, count: number): string {
  const format = new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    minimumFractionDigits: 0,
  });
  return format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? code;
}
