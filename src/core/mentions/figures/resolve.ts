import type { Anchoring, Figure } from '../mentions.ts';
import {
  dayNumber,
  isoDay,
  isoMonth,
  isoOfDayNumber,
  partsOf,
  weekdayOf,
  type DayParts,
} from './calendar.ts';
import type { DateReference, Direction, WeekdayDirection } from './dateReference.ts';
import type { ParagraphFigure } from './figures.ts';
import { quarterPeriod, seasonPeriod } from './years.ts';

/** The day that dates are counted from, and whose it is. */
export interface Anchor {
  readonly by: Anchoring;
  /** ISO day; `null` where it is not known. */
  readonly from: string | null;
}

const isoDayLength = '1994-02-07'.length;

/** @param published ISO day, with or without the time of day */
export const publicationOn = (published: string | null): Anchor => ({
  by: 'publication',
  from: published?.slice(0, isoDayLength) ?? null,
});

/**
 * The same figures with the values of relative dates filled in, counted from the anchor's day, or from that on which
 * the words were said that they stand in; without one they stay null. Days give a date, longer units the period that
 * they name ("last week": Monday to Sunday).
 *
 * `chrono-node` would give instants with implied hours for all of these, needs the publication date while it
 * looks for them, and so could not be memoised by paragraph.
 */
export function resolveDates(figures: readonly ParagraphFigure[], anchor: Anchor): Figure[] {
  const dated = figures.map((figure) => counted(figure, anchor));
  return figures.map((figure, index) => {
    const whole = dated[index] ?? counted(figure, anchor);
    if (figure.saidOn === undefined) return whole;
    const day = dated[figure.saidOn]?.value;
    return typeof day === 'string' && day.length === isoDayLength
      ? counted(figure, { by: 'utterance', from: day })
      : whole;
  });
}

function counted({ relative, saidOn, ...figure }: ParagraphFigure, { by, from }: Anchor): Figure {
  if (!relative) return figure;
  const parts = from === null ? null : partsOf(from);
  const giveOrTake = relative.form === 'offset' ? relative.giveOrTake : undefined;
  return {
    ...figure,
    value: parts && resolved(relative, parts),
    counted: { by, from: parts && from, as: relative },
    ...(giveOrTake !== undefined && { giveOrTake }),
  };
}

function resolved(reference: DateReference, from: DayParts): string | null {
  switch (reference.form) {
    case 'weekday':
      return isoOfDayNumber(weekdayFrom(from, reference.weekday, reference.direction));
    case 'month':
      return monthFrom(from, reference);
    case 'offset':
      return offsetFrom(from, reference);
    case 'season': {
      const firstMonth = [12, 3, 6, 9][reference.season] ?? 1;
      return seasonPeriod(reference.season, yearFrom(from, firstMonth, 1, reference.direction));
    }
    case 'months': {
      const year = from.year + reference.years;
      return `${isoMonth(year, reference.first)}/${isoMonth(year, reference.last)}`;
    }
    case 'span':
      return spanFrom(from, reference);
    case 'quarter':
      return quarterPeriod(
        reference.quarter,
        yearFrom(from, reference.quarter * 3 - 2, 1, reference.direction),
      );
  }
}

/** Of "November to February" the second is of the year after the first. */
function spanFrom(from: DayParts, reference: Extract<DateReference, { form: 'span' }>): string | null {
  const first = resolved(reference.from, from)?.split('/').at(0);
  const last = resolved(reference.to, from)?.split('/').at(-1);
  if (first === undefined || last === undefined) return null;
  if (first <= last) return `${first}/${last}`;
  const year = Number(last.slice(0, 4)) + 1;
  return `${first}/${String(year)}${last.slice(4)}`;
}

/** The last such day up to the day of publication, or the first one after it. */
function weekdayFrom(from: DayParts, weekday: number, direction: WeekdayDirection): number {
  const today = dayNumber(from.year, from.month, from.day);
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (direction === 'ahead' && back === 0) return today;
  return direction === 'future' || direction === 'ahead' ? today + (7 - back) : today - back;
}

/** The year in which a month and day without one fall. */
function yearFrom(from: DayParts, month: number, day: number, direction: Direction): number {
  const distance = (month - from.month) * 31 + (day - from.day);
  const halfYear = 190;
  if (direction === 'past') return distance > 0 ? from.year - 1 : from.year;
  if (direction === 'future') return distance < 0 ? from.year + 1 : from.year;
  if (distance > halfYear) return from.year - 1;
  return distance < -halfYear ? from.year + 1 : from.year;
}

function monthFrom(from: DayParts, reference: Extract<DateReference, { form: 'month' }>): string {
  const { month, day, lastDay, direction, year: offset } = reference;
  const year = offset === undefined ? yearFrom(from, month, day ?? 1, direction) : from.year + offset;
  if (day === null) return isoMonth(year, month);
  return lastDay ? `${isoDay(year, month, day)}/${isoDay(year, month, lastDay)}` : isoDay(year, month, day);
}

function offsetFrom(from: DayParts, reference: Extract<DateReference, { form: 'offset' }>): string {
  const { unit, count } = reference;
  const today = dayNumber(from.year, from.month, from.day);
  switch (unit) {
    case 'day':
      return isoOfDayNumber(today + count);
    case 'week': {
      const monday = today - ((weekdayOf(today) + 6) % 7) + count * 7;
      return `${isoOfDayNumber(monday)}/${isoOfDayNumber(monday + 6)}`;
    }
    case 'weekend': {
      const saturday = today - ((weekdayOf(today) + 6) % 7) + count * 7 + 5;
      return `${isoOfDayNumber(saturday)}/${isoOfDayNumber(saturday + 1)}`;
    }
    case 'month': {
      const months = from.year * 12 + (from.month - 1) + count;
      return isoMonth(Math.floor(months / 12), (months % 12) + 1);
    }
    case 'quarter': {
      const quarters = from.year * 4 + Math.floor((from.month - 1) / 3) + count;
      return quarterPeriod((quarters % 4) + 1, Math.floor(quarters / 4));
    }
    case 'year':
      return String(from.year + count);
    case 'decade':
      return period(Math.floor(from.year / 10) * 10 + count * 10, 10);
    case 'century':
      return period(Math.floor(from.year / 100) * 100 + count * 100, 100);
  }
}

const period = (first: number, years: number): string => `${first}/${first + years - 1}`;
