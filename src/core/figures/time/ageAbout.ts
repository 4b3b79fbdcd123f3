import { ageOn, type Age } from '../../ageOn.ts';
import { isoOfDayNumber } from '../../mentions/figures/calendar.ts';
import { daysOf } from './calendar.ts';

/** How old somebody is where the day may be so many days off: a story is written before it is printed. */
export function ageAbout(born: string, on: string, days: number): Age | null {
  const then = daysOf(on);
  if (!then) return null;
  const first = ageOn(born, isoOfDayNumber(then.first - days));
  const last = ageOn(born, isoOfDayNumber(then.last + days));
  return last && { low: first?.low ?? 0, high: last.high };
}
