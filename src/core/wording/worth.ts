import type { DollarsOf } from '../figures/worth/dollars.ts';
import type { OtherUnit } from '../figures/worth/units.ts';
import { amountInWords, boundsInWords } from './amounts.ts';

/** "about 120 billion US dollars of 2025 (117 to 124 billion), taken for dollars of 1993; by …" */
export function dollarsInWords({ value, within, from, to }: DollarsOf, hedge: string | null): string {
  const worth = `${hedge === null ? 'about' : hedge.toLowerCase()} ${amountInWords(value, 'US dollars')}`;
  const bounds = boundsInWords(within.low, within.high, null);
  return `${worth} (${bounds}), taken for dollars of ${String(from)}; by the annual averages of the U.S. consumer price index, CPI-U, of ${String(from)} and ${String(to)} (U.S. Bureau of Labor Statistics)`;
}

/** "about 32 km (31.4 to 33)" */
export function otherUnitInWords({ value, within, unit, proviso }: OtherUnit, hedge: string | null): string {
  const about = hedge === null ? 'about' : hedge.toLowerCase();
  const bounds = boundsInWords(within.low, within.high, null);
  return `${about} ${amountInWords(value, unit)} (${bounds})${proviso === null ? '' : `, if ${proviso} are meant`}`;
}
