import type { Figure, FigureKind } from '../../core/mentions/mentions.ts';

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

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 4 });

/** "money, about": the kind of a figure, and which way the text hedges it. */
export function kindOf(figure: Figure): string {
  const { hedge } = figure;
  return hedge
    ? `${kindLabels[figure.kind]}, ${hedgeLabels[hedge.direction]} (“${hedge.words}”)`
    : kindLabels[figure.kind];
}

/** The figure written out: "55,000,000,000 US dollars", "12 to 15 percent", "1993"; `null` where it has no value. */
export function writtenOut(figure: Figure): string | null {
  const { value } = figure;
  if (value === null) return null;
  if (typeof value === 'string') return dateWords(value);
  const number =
    typeof value === 'number'
      ? plain.format(value)
      : `${plain.format(value[0])} to ${plain.format(value[1])}`;
  const unit = unitWords(figure);
  return unit ? `${number} ${unit}` : number;
}

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

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'long', timeZone: 'UTC' });

/** An ISO date or period in words: "Sunday, February 6, 1994". */
function dateWords(iso: string): string {
  const parts = iso.split('/');
  return parts
    .map((part) => {
      const date = new Date(part);
      if (Number.isNaN(date.getTime())) return part;
      if (/^-?\d+-\d\d-\d\d$/.test(part)) return day.format(date);
      return /^\d+-\d\d$/.test(part) ? month.format(date) : part;
    })
    .join(' to ');
}
