import { monthAbbreviationPattern, monthPattern, weekdayPattern } from '../../english/calendar.ts';
import { weekdayAbbreviations, weekdayNumbers } from '../../english/calendar.ts';
import {
  dayNumber,
  dayNumberOf,
  isoOfDayNumber,
  partsOf,
  weekdayOf,
} from '../../mentions/figures/calendar.ts';
import type { Figure } from '../../mentions/mentions.ts';
import type { Range } from '../../model.ts';
import type { Relation } from '../relation.ts';
import { lastDay } from './calendar.ts';
import { leadTo, sentenceOf, tailOf, type TimeParagraph } from './paragraph.ts';

const name = String.raw`(?:${weekdayPattern}|(?:Sun|Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat)(?=[.,]| \(?(?:${monthPattern}|${monthAbbreviationPattern}|\d)))\.?`;
const between = String.raw`(?:, ?|,? (?:and|or|to|through|thru|until) | ?[-–/&] ?)`;
const partOfDay = String.raw`(?: (?:night|morning|afternoon|evening))?`;
/** "Sunday, ", "Friday and Saturday, ", "Sunday night (": right before a day. */
const before = new RegExp(
  String.raw`(?<![\p{L}-])(?<names>(?:${name}${between})*${name})${partOfDay},? ?\(?(?:the )?$`,
  'u',
);
/** " (Sunday)", ", Sunday,", ", which was a Sunday": right behind it. */
const behind = new RegExp(
  String.raw`^(?:,? \((?<inBrackets>(?:${name}${between})?${name})\)|, (?<apart>${name})(?=[,;)]|\.?$|\. )|, (?:(?:which|that) (?:was|is|will be|falls on|fell on) )?an? (?<told>${name})(?!\p{L}))`,
  'u',
);
/** The days of a week that something takes place on, and not the one day. */
const repeated = /\b(?:every|each|most|any)(?: other)? $/iu;
const lastOfRange = new RegExp(
  String.raw`(?:\b(?:to|through|thru|until|and) |[-–] ?)(?<name>${name}),? (?:the )?(?=\S)`,
  'u',
);
const weekdayWords = new RegExp(name, 'gu');
const core = new RegExp(String.raw`(?:${monthPattern}|${monthAbbreviationPattern}|\d)`, 'u');

/** Weekdays that stand beside the day that they are to be: "Sunday, Feb. 6", "3 March 2014 (Monday)". */
export function* weekdaysIn(paragraph: TimeParagraph): Generator<Relation, void, void> {
  for (const figure of paragraph.figures) {
    if (figure.kind !== 'date') continue;
    const printed = printedBeside(paragraph, figure);
    const days = printed && daysMeant(paragraph, figure);
    if (!printed || !days) continue;
    const told = days.isRange ? ofRange(printed.weekdays, days) : ofDay(printed.weekdays, days);
    if (!told) continue;
    const { weekday, fits, day } = told;
    if (!fits && (printed.isRepeated || mayBeOfAnotherYear(paragraph, figure, weekday, day))) continue;
    yield {
      kind: 'weekday',
      answer: fits ? 'agrees' : 'disagrees',
      places: [printed.range],
      told: { form: 'weekday', weekday, day: isoOfDayNumber(day), published: days.published },
    };
  }
}

interface Printed {
  readonly weekdays: readonly number[];
  readonly range: Range;
  readonly isRepeated: boolean;
}

/** The weekdays beside a day, and the words from the one to the other. */
function printedBeside(paragraph: TimeParagraph, figure: Figure): Printed | null {
  const words = paragraph.text.slice(figure.start, figure.end);
  const at = core.exec(words)?.index;
  if (at === undefined) return null;
  const day = { start: figure.start + at, end: figure.end };
  const lead = leadTo(paragraph, day);
  const first = before.exec(lead);
  if (first?.groups?.names !== undefined) {
    const start = day.start - lead.length + first.index;
    const isRepeated = repeated.test(lead.slice(0, first.index));
    const last = lastOfRange.exec(words.slice(at))?.groups?.name ?? '';
    const weekdays = [...numbersIn(first.groups.names), ...numbersIn(last)];
    return { weekdays, range: { start, end: figure.end }, isRepeated };
  }
  const tail = behind.exec(tailOf(paragraph, figure));
  const names = tail?.groups?.inBrackets ?? tail?.groups?.apart ?? tail?.groups?.told;
  if (!tail || names === undefined) return null;
  const end = figure.end + tail[0].length;
  return { weekdays: numbersIn(names), range: { start: day.start, end }, isRepeated: false };
}

/** 0 is Sunday. */
const numbersIn = (names: string): number[] =>
  (names.match(weekdayWords) ?? []).flatMap((word) => {
    const plain = word.replace('.', '').toLowerCase();
    const known = weekdayNumbers.get(plain);
    if (known !== undefined) return [known];
    const abbreviation = weekdayAbbreviations.find((one) => plain.startsWith(one.slice(0, 3)));
    const full = [...weekdayNumbers].find(
      ([weekday]) => abbreviation && weekday.startsWith(abbreviation.slice(0, 3)),
    );
    return full ? [full[1]] : [];
  });

interface DaysMeant {
  /** Days since 1970-01-01 that the words may mean, the likeliest first. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isRange: boolean;
  /** ISO day that the year was taken from; `null` where it is printed. */
  readonly published: string | null;
}

/** Dates of this age may be of the old calendar. */
const firstYear = 1800;

function daysMeant({ input }: TimeParagraph, { value, counted }: Figure): DaysMeant | null {
  if (typeof value !== 'string') return null;
  const [from, to = null] = value.split('/');
  const first = dayNumberOf(from);
  const last = to === null ? first : dayNumberOf(to);
  if (first === null || last === null || Number(from.slice(0, 4)) < firstYear) return null;
  const isRange = to !== null;
  if (counted === undefined) return { first: [first], last: [last], isRange, published: null };
  const by = counted.from ?? input.published;
  const on = by === null ? null : dayNumberOf(by);
  if (on === null || counted.as.form !== 'month') return null;
  if (counted.as.year !== undefined) return { first: [first], last: [last], isRange, published: by };
  const firsts = likelyDays(from, on);
  const length = last - first;
  return { first: firsts, last: firsts.map((day) => day + length), isRange, published: by };
}

/** So many days from publication a day without a year may be that of the other side as well. */
const surelyNearest = 120;
const aYear = 366;

/** Such a day of the years around, the nearest first, and others only where the nearest is far. */
function likelyDays(iso: string, on: number): number[] {
  const parts = partsOf(iso);
  if (!parts) return [];
  const { year, month, day } = parts;
  const all = [year - 1, year, year + 1]
    .filter((one) => day <= lastDay(one, month))
    .map((one) => dayNumber(one, month, day))
    .sort((a, b) => Math.abs(a - on) - Math.abs(b - on));
  const nearest = all.at(0);
  if (nearest === undefined) return [];
  if (Math.abs(nearest - on) <= surelyNearest) return [nearest];
  return all.filter((one) => Math.abs(one - on) <= aYear);
}

interface Told {
  readonly weekday: number;
  readonly day: number;
  readonly fits: boolean;
}

function ofDay(weekdays: readonly number[], { first }: DaysMeant): Told | null {
  const weekday = weekdays.at(0);
  const likeliest = first.at(0);
  if (weekday === undefined || weekdays.length !== 1 || likeliest === undefined) return null;
  const fitting = first.find((day) => weekdayOf(day) === weekday);
  return { weekday, day: fitting ?? likeliest, fits: fitting !== undefined };
}

/** Of two weekdays and two days the one goes with the one; a single weekday may be that of either. */
function ofRange(weekdays: readonly number[], days: DaysMeant): Told | null {
  const from = weekdays.at(0);
  const to = weekdays.at(-1);
  if (from === undefined || to === undefined) return null;
  if (weekdays.length === 1) {
    const begins = ofDay([from], days);
    return begins?.fits === true ? begins : null;
  }
  const begins = ofDay([from], days);
  const ends = ofDay([to], { ...days, first: days.last });
  return begins?.fits === true ? ends : begins;
}

const anyYear = /(?<![\d$€£.,])(?:1[89]|20)\d\d(?![\d%]|,\d)/gu;

/** Whether a year named in its sentence or the one before makes the weekday right, where the day itself has none. */
function mayBeOfAnotherYear(paragraph: TimeParagraph, figure: Figure, weekday: number, day: number): boolean {
  const parts = partsOf(isoOfDayNumber(day));
  if (figure.counted === undefined || !parts) return false;
  const own = sentenceOf(paragraph, figure);
  const before = paragraph.sentences().findLast(({ end }) => end <= own.start);
  const words = paragraph.text.slice(before?.start ?? own.start, own.end);
  return (words.match(anyYear) ?? []).some(
    (year) => weekdayOf(dayNumber(Number(year), parts.month, parts.day)) === weekday,
  );
}
