import { dayNumberOf } from '../mentions/figures/calendar.ts';
import type { DateReference } from '../mentions/figures/dateReference.ts';
import type { Anchoring, Counted, Figure } from '../mentions/mentions.ts';
import { dateInWords } from './dates.ts';

/** What a date was counted from, as it stands behind "before" and "after", and behind "the week of". */
const anchors: Readonly<Record<Anchoring, readonly [around: string, of: string]>> = {
  utterance: ['the day on which it was said', 'the day on which it was said'],
  dateline: ['the day in the dateline', 'the day in the dateline'],
  publication: ['publication', 'publication'],
};

/**
 * How a date was counted that the words alone do not give, and from what: "the day before publication (Monday,
 * February 7, 1994)". `null` where it was not counted, or there is no day to count it from.
 */
export function groundInWords({ counted, value }: Pick<Figure, 'counted' | 'value'>): string | null {
  const from = counted?.from ?? null;
  if (!counted || from === null || typeof value !== 'string') return null;
  const how = wayInWords(counted.as, value, from, counted);
  return `${how} (${dateInWords(from)})${doubtInWords(counted, value)}`;
}

/** "Tuesday", published on a Monday: it may have been Tuesday already where it was written. */
function doubtInWords({ as, from, by }: Counted, value: string): string {
  if (as.form !== 'weekday' || as.direction !== 'past' || from === null || by !== 'publication') return '';
  const isNext = daysBetween(from, value) === -6;
  return isNext ? `, or the day after it where it was ${weekdayInWords(value)} already` : '';
}

function wayInWords(as: DateReference, value: string, from: string, { by }: Counted): string {
  const [around, of] = anchors[by];
  switch (as.form) {
    case 'weekday':
      return weekdayWay(daysBetween(from, value), weekdayInWords(value), as.direction === 'past', by);
    case 'offset': {
      if (as.unit === 'day') {
        const days = daysAway(as.count, by);
        return as.giveOrTake === undefined ? days : `${days}, give or take ${String(as.giveOrTake)}`;
      }
      if (as.count === 0) return `the ${as.unit} of ${of}`;
      const side = as.count < 0 ? 'before' : 'after';
      const many = Math.abs(as.count);
      if (many === 1) return `the ${as.unit} ${side} that of ${of}`;
      return `${String(many)} ${plurals.get(as.unit) ?? `${as.unit}s`} ${side} the ${as.unit} of ${of}`;
    }
    case 'month':
      if (as.year !== undefined) return `in the year ${yearSide(as.year)} that of ${of}`;
      return nearestWay(as.day === null ? monthName(value) : 'such day', as.direction, around);
    case 'season':
    case 'quarter':
      return nearestWay(as.form === 'season' ? 'such season' : 'such quarter', as.direction, around);
    case 'months':
      return as.years === 0 ? `in the year of ${of}` : `in the year ${yearSide(as.years)} that of ${of}`;
    case 'span':
      return `counted from ${around}`;
  }
}

const plurals: ReadonlyMap<string, string> = new Map([['century', 'centuries']]);
const yearSide = (years: number): string => (years < 0 ? 'before' : years > 0 ? 'after' : 'of');

function weekdayWay(days: number, weekday: string, isPast: boolean, by: Anchoring): string {
  if (Math.abs(days) <= 1) return daysAway(days, by);
  const [around] = anchors[by];
  return isPast ? `the last ${weekday} before ${around}` : `the first ${weekday} after ${around}`;
}

/** "The day before publication", "14 days before publication". */
function daysAway(days: number, by: Anchoring): string {
  const [around] = anchors[by];
  if (days === 0) return by === 'publication' ? 'the day of publication' : around;
  const side = days < 0 ? 'before' : 'after';
  const many = Math.abs(days);
  return `${many === 1 ? 'the day' : `${String(many)} days`} ${side} ${around}`;
}

function nearestWay(what: string, direction: 'past' | 'future' | 'nearest', around: string): string {
  if (direction === 'past') return `the last ${what} up to ${around}`;
  if (direction === 'future') return `the first ${what} from ${around} on`;
  return `the one nearest to ${around}`;
}

const weekdayInWords = (iso: string): string => dateInWords(iso).split(',')[0] ?? '';
const monthName = (iso: string): string => dateInWords(iso).split(' ')[0] ?? '';
const daysBetween = (from: string, to: string): number => (dayNumberOf(to) ?? 0) - (dayNumberOf(from) ?? 0);
