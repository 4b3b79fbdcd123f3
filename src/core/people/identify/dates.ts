import type { ListPerson, Office } from '../lists/listPerson.ts';

/** ISO dates, by day, month or year, compared as far as both say. */
const isBy = (date: string, day: string): boolean =>
  date.startsWith('-') || date <= day.slice(0, date.length);
const isFrom = (date: string, day: string): boolean =>
  !date.startsWith('-') && date >= day.slice(0, date.length);

/** The year of an ISO date; negative before the common era. */
export const yearOf = (date: string): number => Number(/^-?\d{1,6}/.exec(date)?.[0] ?? Number.NaN);

/** Nobody speaks or acts in the news before that age or beyond the other, in years. */
const ages = { least: 18, most: 105 };
/** Who has died lately is still written of as if alive, in days. */
const lately = 365;
const dayMs = 86_400_000;

export function heldOn({ from, to }: Office, day: string): boolean {
  if (from === null && to === null) return false;
  return (from === null || isBy(from, day)) && (to === null || isFrom(to, day));
}

export const isUndated = ({ from, to }: Office): boolean => from === null && to === null;
export const isOver = ({ to }: Office, day: string): boolean => to !== null && !isFrom(to, day);
/** Of somebody who left an office longer ago, in years, the article has to say that they held it. */
const remembered = 8;
export const isLongOver = ({ to }: Office, day: string): boolean =>
  to !== null && yearOf(day) - yearOf(to) > remembered;
/** It begins within a year, as that of somebody who is elected. */
export const isComing = ({ from }: Office, day: string): boolean =>
  from !== null && !isBy(from, day) && yearOf(from) - yearOf(day) <= 1;

/** So many years after an office, and before one, hardly anybody is in the news who has held it or will. */
const inTheNews = { after: 40, before: 20 };

/** Whether all of somebody's dated offices lie far from a day. */
export function isFarFromOffice({ offices }: ListPerson, day: string): boolean {
  const dated = offices.filter((office) => !isUndated(office));
  const year = yearOf(day);
  return (
    dated.length > 0 &&
    dated.length === offices.length &&
    (dated.every(({ to }) => to !== null && year - yearOf(to) > inTheNews.after) ||
      dated.every(({ from }) => from !== null && yearOf(from) - year > inTheNews.before))
  );
}

/** Whether somebody lived on a day, as a person of age: as far as dates of birth, death and offices tell. */
export function livedOn({ born, died, offices }: ListPerson, day: string): 'yes' | 'no' | 'unknown' {
  const year = yearOf(day);
  if (died !== null && !isFrom(died, day) && daysBetween(died, day) > lately) return 'no';
  if (born !== null) {
    const age = year - yearOf(born);
    return age < ages.least || age > ages.most ? 'no' : 'yes';
  }
  if (
    offices.some((office) => heldOn(office, day) && office.from !== null && year - yearOf(office.from) < 60)
  )
    return 'yes';
  const years = offices
    .flatMap(({ from, to }) => [from, to])
    .flatMap((date) => (date === null ? [] : [yearOf(date)]));
  if (years.length > 0 && (Math.max(...years) < year - 70 || Math.min(...years) > year + 60)) return 'no';
  if (died !== null && yearOf(died) - year > ages.most) return 'no';
  return 'unknown';
}

function daysBetween(date: string, day: string): number {
  const of = (iso: string) =>
    Date.parse(iso.length === 4 ? `${iso}-12-31` : iso.length === 7 ? `${iso}-28` : iso);
  return (of(day) - of(date)) / dayMs;
}
