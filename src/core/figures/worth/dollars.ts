import { scaled } from '../intervals/interval.ts';
import type { Figure } from '../../mentions/mentions.ts';
import { asPrinted } from './asPrinted.ts';
import { rounded, type Computed } from './rounded.ts';

/** An index of prices: one average for each year from the first. */
export interface PriceIndex {
  readonly firstYear: number;
  readonly averages: readonly number[];
}

/** What U.S. dollars of one year were in another, by the prices of consumers. */
export interface DollarsOf extends Computed {
  readonly from: number;
  readonly to: number;
}

/**
 * What prices of consumers say nothing of: balances, debts and sizes of economies, which are measured against each other;
 * stocks and indexes, which have prices of their own; and what has been adjusted already.
 */
const noPrice =
  /(?<!\p{L})(?:surplus(?:es)?|deficits?|imbalances?|trade|exports?|imports?|gdp|gross domestic|gross national|econom(?:y|ies)|debts?|bonds?|loans?|shares?|stocks?|index(?:es)?|futures|dow|nasdaq|market (?:value|cap\p{L}*)|trading|traded|closed at|exchange rate|currency|inflation|adjusted|constant|real terms|today['’]s (?:dollars|money)|\d{4} dollars|dollars? of \d{4})(?!\p{L})/iu;

export const lastYearOf = ({ firstYear, averages }: PriceIndex): number => firstYear + averages.length - 1;

/**
 * An amount of U.S. dollars in those of another year. `null` where it is none, where its year is not one of the index, or
 * where its sentence speaks of what prices of consumers say nothing of.
 * @param words the figure's own
 * @param year that the amount is of, as the article dates it
 */
export function dollarsOf(
  figure: Figure,
  { words, sentence, year }: { readonly words: string; readonly sentence: string; readonly year: number },
  to: number,
  index: PriceIndex,
): DollarsOf | null {
  const { kind, unit } = figure;
  if (kind !== 'money' || unit !== 'USD' || year === to || noPrice.test(sentence)) return null;
  const before = averageOf(index, year);
  const after = averageOf(index, to);
  const stands = asPrinted(figure, words);
  if (before === null || after === null || !stands || stands.low < 0) return null;
  return { ...rounded(scaled(stands, after / before)), from: year, to };
}

function averageOf({ firstYear, averages }: PriceIndex, year: number): number | null {
  const at = year - firstYear;
  return at >= 0 && at < averages.length ? averages[at] : null;
}
