import type { Figure } from '../mentions.ts';
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

/**
 * The same figures with the values of relative dates filled in, counted from the ISO date of publication; without
 * one they stay null. Days give a date, longer units the period that they name ("last week": Monday to Sunday).
 *
 * `chrono-node` would give instants with implied hours for all of these, needs the publication date while it
 * looks for them, and so could not be memoised by paragraph.
 */
export function resolveDates(figures: readonly ParagraphFigure[], published: string | null): Figure[] {
  const from = published === null ? null : partsOf(published);
  return figures.map(({ relative, ...figure }) =>
    relative ? { ...figure, value: from && resolved(relative, from), counted: true } : figure,
  );
}

function resolved(reference: DateReference, from: DayParts): string {
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
    case 'quarter':
      return quarterPeriod(
        reference.quarter,
        yearFrom(from, reference.quarter * 3 - 2, 1, reference.direction),
      );
  }
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
  const { month, day, lastDay, direction } = reference;
  if (day === null) return isoMonth(yearFrom(from, month, 1, direction), month);
  const year = yearFrom(from, month, day, direction);
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
