import { dayNumberOf, weekdayOf } from '../../mentions/figures/calendar.ts';
import type { Amount, Figure } from '../../mentions/mentions.ts';
import type { Relation, RelationAnswer } from '../relation.ts';
import { daysOf, yearOf } from './calendar.ts';
import { unitsBetween } from './ago.ts';
import { meantBy, overlap } from './fits.ts';
import { isQuoted, leadTo, sentenceOf, tailOf, type TimeParagraph } from './paragraph.ts';
import type { Between } from './told.ts';

/** From "the 12-day trip" to "May 3 to May 15". */
const toRange =
  /^(?<what>(?: (?!from |between )\p{L}[\p{L}’'-]*){0,4}),? (?:\(|—|-- ?)?(?:(?:lasting|running|held|that (?:ran|lasted)|which (?:ran|lasted)|ran|lasted) )?(?<from>from |between )?$/u;
/** From "from 1994 to 1998" to "four years". */
const toLength =
  /^\)?(?:, |,? (?:—|--|–) ?| \()(?:(?:a|for|over|spanning|lasting|a (?:period|span|stretch|total) of|or|about|nearly|almost|more than|just over|exactly|in all) )*$/iu;
/** Such a length is not that of the whole. */
const ofEach =
  /\b(?:every|each|any|per|another|of|within|than|under|up to|(?:in|by) (?:a|an)|sentence(?:d)?(?: to)?) (?:(?:the|a|his|her|its|their) )?(?:first |last |next |past )?$/iu;
const otherLength =
  /\b(?:in a row|earlier|later|before|after|ago|old|older|younger|apart|each|more|away|average|sentence|term|terms|contract|deal|plan|prison|jail|of)\b/iu;
const closed = /^(?: in (?:all|total)| altogether)?(?:[.,;:)—–]|$| --)/u;
const bounds = /(?:\d|\p{L})(?: to | through | until | till | and |\s?[-–]\s?)(?:the )?/u;

/** A duration beside the two dates that bound it: "from 1994 to 1998, four years", "the 12-day trip, May 3 to May 15". */
export function* spansIn(paragraph: TimeParagraph): Generator<Relation, void, void> {
  const { figures, text } = paragraph;
  for (const [index, length] of figures.entries()) {
    if (
      length.kind !== 'duration' ||
      typeof length.value !== 'number' ||
      length.unit === null ||
      length.parts
    )
      continue;
    const next = figures.at(index + 1);
    const previous = index === 0 ? undefined : figures[index - 1];
    const sentence = sentenceOf(paragraph, length);
    const stated = { value: length.value, unit: length.unit };
    if (next && next.end <= sentence.end && isBounded(text, next)) {
      const gap = toRange.exec(text.slice(length.end, next.start));
      const isWhole =
        gap !== null && !otherLength.test(gap.groups?.what ?? '') && !ofEach.test(leadTo(paragraph, length));
      const isFollowed = /^ (?:after|before|later|earlier)\b/u.test(tailOf(paragraph, next));
      if (gap && isWhole && !isFollowed)
        yield* related(paragraph, stated, length, next, gap.groups?.from ?? '');
      continue;
    }
    if (!previous || previous.start < sentence.start || !isBounded(text, previous)) continue;
    const gap = text.slice(previous.end, length.start);
    if (toLength.test(gap) && closed.test(tailOf(paragraph, length)))
      yield* related(paragraph, stated, length, previous, 'from ');
  }
}

/** Two printed bounds, and no list or "or". */
const isBounded = (text: string, { kind, value, start, end, stretch }: Figure): boolean =>
  kind === 'date' &&
  typeof value === 'string' &&
  value.includes('/') &&
  stretch === undefined &&
  bounds.test(text.slice(start, end));

function* related(
  paragraph: TimeParagraph,
  stated: Amount,
  length: Figure,
  range: Figure,
  by: string,
): Generator<Relation, void, void> {
  if (typeof range.value !== 'string') return;
  const [from, to] = range.value.split('/');
  const makes = lengthOf(from, to, stated.unit);
  if (!makes) return;
  const found = answerOf(stated, length.hedge, makes, by);
  const answer = found === 'disagrees' && isOfCalendarWeeks(stated, from, to) ? 'unknown' : found;
  if (answer === null || (answer === 'disagrees' && isQuoted(paragraph, length))) return;
  yield {
    kind: 'duration',
    answer,
    places: [length, range],
    told: { form: 'span', stated, from, to, makes },
  };
}

/** Of days and of years both are counted: with the first and without it. */
function lengthOf(from: string, to: string, unit: string): Between | null {
  const [first, last] = [daysOf(from), daysOf(to)];
  if (!first || !last) return null;
  const isOfYears = from.length === '1994'.length && to.length === from.length;
  if (unit === 'years' && isOfYears) return withAndWithout(yearOf(to) - yearOf(from));
  const isOfMonths = from.length === '1994-02'.length && to.length === from.length;
  if (unit === 'months' && isOfMonths) return withAndWithout(monthOf(to) - monthOf(from));
  const exact = unitsBetween(
    { first: first.first, last: first.first },
    { first: last.last, last: last.last },
    unit,
  );
  if (!exact) return null;
  const one = unitsBetween({ first: 0, last: 0 }, { first: 1, last: 1 }, unit)?.high ?? 0;
  const isOfDays = from.length > '1994-02'.length && to.length > '1994-02'.length;
  if (isOfDays) return { low: exact.low, high: exact.high + one };
  return unitsBetween(first, last, unit);
}

/** "A two-week course from 17 to 26 May", of which each lies in a week of its own. */
function isOfCalendarWeeks({ unit, value }: Amount, from: string, to: string): boolean {
  const [first, last] = [dayNumberOf(from), dayNumberOf(to)];
  if (unit !== 'weeks' || first === null || last === null) return false;
  const mondayOf = (day: number): number => day - ((weekdayOf(day) + 6) % 7);
  return (mondayOf(last) - mondayOf(first)) / 7 + 1 === value;
}

const withAndWithout = (units: number): Between => ({ low: units, high: units + 1 });
/** Months since the year 0. */
const monthOf = (iso: string): number => yearOf(iso) * 12 + Number(iso.slice(5, 7));

/** From the end of 1994 to the beginning of 1998 it is hardly more than three years. */
const oneMore = 1;
const half = 0.5;

function answerOf(stated: Amount, hedge: Figure['hedge'], makes: Between, by: string): RelationAnswer | null {
  const meant = meantBy(stated.value, hedge);
  const isCoarse = stated.unit !== 'days' && stated.unit !== 'nights';
  // A trip has a night less than days; weeks, months and years are rounded.
  const slack = stated.unit === 'nights' ? 1 : isCoarse ? half : 0;
  if (overlap({ low: meant.low - slack, high: meant.high + slack }, makes)) return 'agrees';
  if (isCoarse && overlap({ low: meant.low, high: meant.high + oneMore }, makes)) return 'unknown';
  // "Three years in Paris between 1990 and 2000" lie somewhere in these.
  if (by === 'between ' && meant.high < makes.low) return null;
  return 'disagrees';
}
