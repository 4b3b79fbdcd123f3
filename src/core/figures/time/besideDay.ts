import { dayNumber, dayNumberOf, isoOfDayNumber, partsOf } from '../../mentions/figures/calendar.ts';
import type { Figure } from '../../mentions/mentions.ts';
import type { Relation, RelationAnswer } from '../relation.ts';
import { lastDay } from './calendar.ts';
import { isQuoted, sentenceOf, type TimeParagraph } from './paragraph.ts';

/** "Yesterday, Feb. 6", "Feb. 6 (yesterday)", "yesterday (Feb. 6)" */
const beside = /^(?:, | \(|,? on )$/u;
const closes = /^(?:[),.;—–]| --|$)/u;

/** A day that is counted, as "yesterday", against the date that stands beside it. */
export function* besideDays(paragraph: TimeParagraph): Generator<Relation, void, void> {
  const { figures, text } = paragraph;
  for (const [index, first] of figures.entries()) {
    const second = figures.at(index + 1);
    if (!second || !beside.test(text.slice(first.end, second.start))) continue;
    if (!closes.test(text.slice(second.end, sentenceOf(paragraph, second).end))) continue;
    const [day, date] = isCounted(first) ? [first, second] : [second, first];
    const counted = isCounted(day) ? dayNumberOf(day.value) : null;
    const printed = counted === null ? null : printedDay(date, counted);
    if (counted === null || printed === null) continue;
    const answer = answerOf(Math.abs(counted - printed));
    if (answer === 'disagrees' && isQuoted(paragraph, day)) continue;
    const told = {
      form: 'beside', day: isoOfDayNumber(counted), date: isoOfDayNumber(printed), from: day.counted?.from ?? '',
    } as const; // prettier-ignore
    yield { kind: 'date', answer, places: [first, second], told };
  }
}

/** A story is written the day before it is printed, and read where it is another day. */
const answerOf = (daysApart: number): RelationAnswer =>
  daysApart === 0 ? 'agrees' : daysApart === 1 ? 'unknown' : 'disagrees';

const isCounted = (figure: Figure): figure is Figure & { readonly value: string } =>
  typeof figure.value === 'string' &&
  figure.giveOrTake === undefined &&
  figure.counted?.as.form === 'offset' &&
  figure.counted.as.unit === 'day' &&
  figure.counted.from !== null;

/** Days since 1970-01-01; without a year of its own that of the year in which it comes nearest. */
function printedDay({ kind, value, counted }: Figure, near: number): number | null {
  const parts = kind === 'date' && typeof value === 'string' ? partsOf(value) : null;
  if (!parts || (counted !== undefined && counted.as.form !== 'month')) return null;
  const { year, month, day } = parts;
  if (counted?.as.form !== 'month' || counted.as.year !== undefined) return dayNumber(year, month, day);
  return [year - 1, year, year + 1]
    .filter((one) => day <= lastDay(one, month))
    .map((one) => dayNumber(one, month, day))
    .reduce((best, one) => (Math.abs(one - near) < Math.abs(best - near) ? one : best), Infinity);
}
