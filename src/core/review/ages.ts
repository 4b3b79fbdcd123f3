import type { Mention } from '../mentions/mentions.ts';
import type { Range } from '../model.ts';
import type { Review, ReviewedPerson } from './review.ts';

/** Whole years, both bounds included; they differ where a date is known to the month or the year alone. */
export interface Age {
  readonly low: number;
  readonly high: number;
}

/** Nobody was ever older, in years: who would be has died, or is not the one. */
const oldest = 122;

/**
 * How old somebody is on a day, or was in a month or a year; `null` where no date is one, before the birth, or at an age
 * that nobody reaches.
 * @param born ISO: a day, a month or a year
 * @param on the same
 */
export function ageOn(born: string, on: string): Age | null {
  const birth = daysOf(born);
  const then = daysOf(on);
  if (!birth || !then) return null;
  const age = {
    low: Math.max(0, yearsBetween(birth.last, then.first)),
    high: yearsBetween(birth.first, then.last),
  };
  return age.high < 0 || age.low > oldest ? null : age;
}

/** Whether somebody had surely died before a day; both ISO. */
export function hadDied(died: string | undefined, on: string): boolean {
  const death = died === undefined ? null : daysOf(died);
  const then = daysOf(on);
  return death !== null && then !== null && before(death.last, then.first);
}

/** Year, month and day, from 1. */
type Day = readonly [year: number, month: number, day: number];

/** The first and the last day of a day, a month or a year. */
function daysOf(iso: string): { readonly first: Day; readonly last: Day } | null {
  const parts = /^(-?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?(?=$|T)/.exec(iso);
  if (!parts) return null;
  const [year, month, day] = parts
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? null : Number(part)));
  if (year === null) return null;
  return { first: [year, month ?? 1, day ?? 1], last: [year, month ?? 12, day ?? 31] };
}

const before = (one: Day, other: Day): boolean =>
  one[0] !== other[0] ? one[0] < other[0] : one[1] !== other[1] ? one[1] < other[1] : one[2] < other[2];

const yearsBetween = (birth: Day, then: Day): number =>
  then[0] - birth[0] - (before(then, [then[0], birth[1], birth[2]]) ? 1 : 0);

/** An age that the article prints, and where. */
export interface PrintedAge extends Range {
  /** In years. */
  readonly years: number;
}

/** The ages that the article gives a person, where they stand at one of his mentions: nothing else is certain to be his. */
export function printedAges({ article, mentions }: Review, person: ReviewedPerson): PrintedAge[] {
  const ages = mentions.figures.flatMap(({ kind, value, unit, hedge, start, end }): PrintedAge[] =>
    kind === 'age' && typeof value === 'number' && unit === 'years' && !hedge
      ? [{ start, end, years: value }]
      : [],
  );
  const between = (from: number, to: number): string =>
    from <= to && to - from <= longestLink ? article.text.slice(from, to) : '-';
  const isAt = (mention: Mention, age: PrintedAge): boolean => {
    if (mention.form === 'description') return false;
    if (mention.form === 'pronoun') return between(mention.end, age.start) === ' is ';
    return (
      /^(?:, | \(|, who is | is )(?:aged? )?$/.test(between(mention.end, age.start)) ||
      between(age.end, mention.start) === ' '
    );
  };
  return ages.filter((age) => person.mentions.some((mention) => isAt(mention, age)));
}

/** Between a name and an age that is its, in UTF-16 units. */
const longestLink = 20;
