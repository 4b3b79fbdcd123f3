import { smallerUnits } from '../../mentions/figures/words/measures.ts';
import type { Figure } from '../../mentions/mentions.ts';
import { sum, only, scaled, type Interval } from '../intervals/interval.ts';
import { asPrinted } from './asPrinted.ts';
import { rounded, type Computed } from './rounded.ts';

/** A measure in a unit of the other system. */
export interface OtherUnit extends Computed {
  readonly unit: string;
  /** What has to be so for it to hold; `null` where nothing has. */
  readonly proviso: 'U.S. gallons' | 'barrels of oil' | null;
}

interface Conversion {
  readonly unit: string;
  /** How many of it make one of the unit printed. */
  readonly by: number;
  /** Added after that. */
  readonly plus?: number;
  readonly proviso?: NonNullable<OtherUnit['proviso']>;
}

// By definition, of the international yard and pound of 1959; gallons and barrels are those of the United States.
const km = 1.609344;
const metre = 0.3048;
const kilogram = 0.45359237;
const litre = 3.785411784;
const gallonsOfBarrel = 42;
const hectare = 0.40468564224;
const nautical = 1.852;
const fahrenheit = 9 / 5;
const freezing = 32;

/** "Tons", "ounces" and "degrees" are missing: of these there are several, and the word does not say which. */
const conversions: ReadonlyMap<string, Conversion> = new Map<string, Conversion>([
  ['miles', { unit: 'km', by: km }],
  ['km', { unit: 'miles', by: 1 / km }],
  ['nautical miles', { unit: 'km', by: nautical }],
  ['feet', { unit: 'm', by: metre }],
  ['yards', { unit: 'm', by: 3 * metre }],
  ['m', { unit: 'feet', by: 1 / metre }],
  ['inches', { unit: 'cm', by: (100 * metre) / 12 }],
  ['cm', { unit: 'inches', by: 12 / (100 * metre) }],
  ['mm', { unit: 'inches', by: 12 / (1000 * metre) }],
  ['acres', { unit: 'hectares', by: hectare }],
  ['hectares', { unit: 'acres', by: 1 / hectare }],
  ['square miles', { unit: 'km²', by: km ** 2 }],
  ['km²', { unit: 'square miles', by: 1 / km ** 2 }],
  ['square feet', { unit: 'm²', by: metre ** 2 }],
  ['m²', { unit: 'square feet', by: 1 / metre ** 2 }],
  ['cubic feet', { unit: 'm³', by: metre ** 3 }],
  ['m³', { unit: 'cubic feet', by: 1 / metre ** 3 }],
  ['gallons', { unit: 'litres', by: litre, proviso: 'U.S. gallons' }],
  ['litres', { unit: 'U.S. gallons', by: 1 / litre }],
  ['barrels', { unit: 'litres', by: gallonsOfBarrel * litre, proviso: 'barrels of oil' }],
  ['pounds', { unit: 'kg', by: kilogram }],
  ['kg', { unit: 'pounds', by: 1 / kilogram }],
  ['mph', { unit: 'km/h', by: km }],
  ['km/h', { unit: 'mph', by: 1 / km }],
  ['knots', { unit: 'km/h', by: nautical }],
  ['°F', { unit: '°C', by: 1 / fahrenheit, plus: -freezing / fahrenheit }],
  ['°C', { unit: '°F', by: fahrenheit, plus: freezing }],
]);

/** Next to these a temperature may be a difference of two, which has no freezing point. */
const difference =
  /(?<!\p{L})(?:by|ris(?:e|es|en|ing)|rose|increas\p{L}*|warm\p{L}*|cool\p{L}*|colder|hotter|drop\p{L}*|fell|fall\p{L}*|above|below|higher|lower|up|down|more|less|change\p{L}*|difference|limit\p{L}*|within)(?!\p{L})/iu;

const oil = /(?<!\p{L})(?:oil|crude|petroleum|gasoline|opec)(?!\p{L})/iu;

/**
 * A measure for readers of the other system; `null` where it has no unit of one of them, and of a temperature where the
 * sentence may mean a difference.
 * @param words the figure's own
 */
export function otherUnit(figure: Figure, words: string, sentence: string): OtherUnit | null {
  const { kind, unit } = figure;
  const conversion = kind === 'measure' && unit !== null ? conversions.get(unit) : undefined;
  if (!conversion) return null;
  const { by, plus, proviso = null } = conversion;
  if (plus !== undefined && difference.test(sentence)) return null;
  if (proviso === 'barrels of oil' && !oil.test(sentence)) return null;
  const said = saidBy(figure, words);
  if (!said) return null;
  return { ...rounded(sum(scaled(said, by), only(plus ?? 0))), unit: conversion.unit, proviso };
}

/** Of two units the smaller says how exact it is. */
function saidBy(figure: Figure, words: string): Interval | null {
  const { value, parts, unit } = figure;
  const smaller = parts && unit !== null ? smallerUnits.get(unit) : undefined;
  if (!smaller || typeof value !== 'number') return asPrinted(figure, words);
  const half = 1 / smaller[1] / 2;
  return { low: value - half, high: value + half };
}
