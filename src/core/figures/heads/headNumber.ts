import type { Figure, HedgeDirection } from '../../mentions/mentions.ts';
import { sliceOf, type Range } from '../../model.ts';

/** Numbers of one scale can be compared, and no others. */
export type Scale =
  | 'count'
  | 'money'
  | 'share'
  | 'points'
  | 'age'
  | 'duration'
  | 'year'
  | 'rank'
  | 'length'
  | 'weight'
  | 'measure'
  | 'ratio'
  | 'day'
  | 'name';

/** A number of a head or of the body, in the smallest unit of its scale. */
export interface HeadNumber extends Range {
  readonly scale: Scale;
  /** What is the same where numbers of one scale differ in more than their size: the currency, the unit; `null`: none said. */
  readonly unit: string | null;
  readonly low: number;
  readonly high: number;
  /** The number as printed, in `unit`. */
  readonly printed: number;
  /** What one more in the last printed digit is worth, in the same unit as `low`. */
  readonly step: number;
  readonly hedge: HedgeDirection | null;
}

/** How many days each unit of time has. */
export const daysOf: ReadonlyMap<string, number> = new Map([
  ['seconds', 1 / 86400], ['minutes', 1 / 1440], ['hours', 1 / 24], ['days', 1], ['weeks', 7], ['months', 30.44],
  ['years', 365.25], ['decades', 3652.5], ['centuries', 36525],
]); // prettier-ignore
const metres: ReadonlyMap<string, number> = new Map([
  ['inches', 0.0254], ['feet', 0.3048], ['yards', 0.9144], ['miles', 1609.344], ['mm', 0.001], ['cm', 0.01],
  ['m', 1], ['km', 1000],
]); // prettier-ignore
const kilograms: ReadonlyMap<string, number> = new Map([
  ['ounces', 0.028349523], ['pounds', 0.45359237], ['tons', 907.18474], ['tonnes', 1000], ['kg', 1], ['g', 0.001],
]); // prettier-ignore

type Scaled = readonly [scale: Scale, unit: string | null, factor: number];

function scaleOf({ kind, unit }: Figure): Scaled | null {
  switch (kind) {
    case 'count':
      return ['count', unit, 1];
    case 'money':
      return ['money', unit, 1];
    case 'percent':
      return [unit === 'points' ? 'points' : 'share', null, 1];
    case 'fraction':
      return ['share', null, 100];
    case 'ordinal':
      return ['rank', null, 1];
    case 'ratio':
      return ['ratio', null, 1];
    case 'age':
    case 'duration': {
      const factor = daysOf.get(unit ?? '');
      return factor === undefined ? null : [kind, unit, factor];
    }
    case 'measure': {
      const name = unit ?? '';
      const length = metres.get(name);
      if (length !== undefined) return ['length', unit, length];
      const weight = kilograms.get(name);
      return weight === undefined ? ['measure', unit, 1] : ['weight', unit, weight];
    }
    case 'date':
    case 'time':
    case 'score':
      return null;
  }
}

const firstNumber = /\d[\d,]*(?:\.\d+)?|\.\d+/u;

/** Of a figure with a number; empty for those that have no size. */
export function headNumbers(text: string, figure: Figure): HeadNumber[] {
  const scaled = scaleOf(figure);
  const { value, start, end } = figure;
  if (!scaled || value === null || typeof value === 'string') return [];
  const [scale, unit, factor] = scaled;
  const [low, high] = typeof value === 'number' ? [value, value] : value;
  const step = stepOf(sliceOf(text, figure), high) * factor;
  const hedge = figure.hedge?.direction ?? null;
  return [{ start, end, scale, unit, low: low * factor, high: high * factor, printed: high, step, hedge }];
}

/** A number that stands for nothing but itself. */
export const exactly = (
  { start, end }: Range,
  scale: Scale,
  unit: string | null,
  printed: number,
  step: number,
): HeadNumber => ({
  start,
  end,
  scale,
  unit,
  low: printed * step,
  high: printed * step,
  printed,
  step,
  hedge: null,
});

/** "1.2 billion": a tenth of a billion; in words one, or what the number is made of. */
function stepOf(words: string, size: number): number {
  const digits = firstNumber.exec(words)?.[0].replaceAll(',', '');
  if (digits === undefined) return wordStep(size);
  const number = Number(digits);
  const factor = number === 0 ? 1 : Math.abs(size) / number;
  const decimals = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  return factor * 10 ** -decimals;
}

/** "Two and a half" */
const half = 0.5;

function wordStep(size: number): number {
  let step = 1;
  while (size >= step * 1000 && size % (step * 1000) === 0) step *= 1000;
  return Number.isInteger(size) ? step : Math.min(size, half);
}
