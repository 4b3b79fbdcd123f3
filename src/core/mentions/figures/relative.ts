import type { DateReference, WeekdayDirection } from './dateReference.ts';
import { directionAt } from './dates.ts';
import type { Draft } from './draft.ts';
import { numberAt } from './numbers.ts';
import { before, matchAt, oneOf, sticky } from './patterns.ts';
import { seasons, weekdayNumbers } from '../../english/calendar.ts';
import { dayWords } from './words/calendar.ts';
import { durationUnits } from './words/durations.ts';

type OffsetUnit = Extract<DateReference, { form: 'offset' }>['unit'];

const date = (start: number, end: number, relative: DateReference | null): Draft => ({
  start,
  end,
  kind: 'date',
  value: null,
  unit: null,
  ...(relative && { relative }),
});

const weekdayPattern = sticky(
  String.raw`(?:(last|next|this(?: coming| past)?|coming|past) )?(${oneOf(weekdayNumbers.keys())})(?![\p{L}])`,
);

/** "said Monday", "announced on Monday": the day of the saying, whatever it is about. */
const saidOn =
  /\b(?:said|told \p{L}+|wrote|announced|reported|warned|added|declared|ruled|voted|approved|died)(?: on)? (?:early |late )?$/u;

function weekdayDirectionAt(text: string, at: number): WeekdayDirection {
  if (saidOn.test(text.slice(Math.max(0, at - 40), at))) return 'past';
  return directionAt(text, at, 'past') === 'future' ? 'ahead' : 'past';
}

/** "Sunday", "last Friday". */
export function weekday(text: string, at: number): Draft | null {
  const match = matchAt(weekdayPattern, text, at);
  const which = weekdayNumbers.get(match?.[2]?.toLowerCase() ?? '');
  if (!match?.[2] || which === undefined) return null;
  const nameStart = at + match[0].length - match[2].length;
  if (!/\p{Lu}/u.test(text[nameStart] ?? '')) return null;
  const said = match[1]?.toLowerCase() ?? '';
  const direction = /next|coming/u.test(said)
    ? 'future'
    : /last|past/u.test(said)
      ? 'past'
      : weekdayDirectionAt(text, at);
  return date(at, at + match[0].length, { form: 'weekday', weekday: which, direction });
}

const dayPattern = sticky(
  String.raw`(${oneOf(dayWords.keys())})(?!\p{L})(?!['’]s (?:world|generation|standards|society|technology|youth|terms))`,
);
const partPattern = sticky(String.raw`(last|this|earlier this) (night|morning|afternoon|evening)(?!\p{L})`);

/** "Yesterday", "today", "tomorrow". */
export function dayWord(text: string, at: number): Draft | null {
  const word = matchAt(dayPattern, text, at);
  const days = dayWords.get(word?.[1]?.toLowerCase() ?? '');
  if (!word || days === undefined) return null;
  if (/\b(?:better|brighter|new|safer|no) $/iu.test(before(text, at))) return null;
  if (/\p{Lu}\p{L}* $/u.test(before(text, at)) && /\p{Lu}/u.test(text[at] ?? '')) return null;
  return date(at, at + word[0].length, { form: 'offset', unit: 'day', count: days });
}

/** "Last night", "earlier this morning". */
export function partOfDay(text: string, at: number): Draft | null {
  const part = matchAt(partPattern, text, at);
  // "CBS This Morning"
  if (!part || (/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(part[0]) && /\p{Lu}[\p{L}.]* $/u.test(before(text, at))))
    return null;
  const count = part[1]?.toLowerCase() === 'last' ? -1 : 0;
  return date(at, at + part[0].length, { form: 'offset', unit: 'day', count });
}

const unitWords: ReadonlyMap<string, OffsetUnit> = new Map([
  ['day', 'day'], ['week', 'week'], ['weekend', 'weekend'], ['month', 'month'], ['quarter', 'quarter'],
  ['year', 'year'], ['decade', 'decade'], ['century', 'century'],
]); // prettier-ignore
const periodPattern = sticky(
  String.raw`(last|next|this|the coming|the current|the previous) (${oneOf(unitWords.keys())})(?!\p{L}|-\p{L})`,
);
const steps = new Map([
  ['last', -1],
  ['the previous', -1],
  ['next', 1],
  ['the coming', 1],
]);

/** "Last week", "the coming year". */
export function period(text: string, at: number): Draft | null {
  const match = matchAt(periodPattern, text, at);
  const unit = unitWords.get(match?.[2]?.toLowerCase() ?? '');
  if (!match?.[1] || !unit) return null;
  const said = match[1].toLowerCase();
  if (unit === 'day' || (said === 'the previous' && unit !== 'year')) return null;
  const end = at + match[0].length;
  return date(
    at,
    end,
    said === 'the previous' ? null : { form: 'offset', unit, count: steps.get(said) ?? 0 },
  );
}

const seasonal = sticky(String.raw`(last|this|next|this past) (${oneOf(seasons.keys())})(?!\p{L})`);

/** "Last summer". */
export function seasonOfYear(text: string, at: number): Draft | null {
  const match = matchAt(seasonal, text, at);
  const season = seasons.get(match?.[2]?.toLowerCase() ?? '');
  if (!match?.[1] || season === undefined) return null;
  const said = match[1].toLowerCase();
  const direction = said === 'next' ? 'future' : said === 'this' ? 'nearest' : 'past';
  return date(at, at + match[0].length, { form: 'season', season, direction });
}

const span = String.raw`(?:an?|(?:a )?few|(?:a )?couple(?: of)?|several|many|some)`;
const units = String.raw`(days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies)|hours?|minutes?)`;
const vagueAgo = sticky(String.raw`(${span}) ${units} (ago|from now|hence)(?!\p{L})`);
const ago = sticky(String.raw`[- ](?:long |short )?${units}[- ](ago|from now|hence)(?!\p{L})`);
const offsetUnits: ReadonlyMap<string, readonly [OffsetUnit, number]> = new Map([
  ['day', ['day', 1]],
  ['week', ['week', 1]],
  ['fortnight', ['week', 2]],
  ['month', ['month', 1]],
  ['year', ['year', 1]],
  ['decade', ['decade', 1]],
  ['century', ['century', 1]],
]);

const singular = (word: string): string => word.toLowerCase().replace(/ies$/u, 'y').replace(/s$/u, '');

/** "two weeks ago", "a year ago", "several months ago". */
export function daysAgo(text: string, at: number): Draft | null {
  const some = matchAt(vagueAgo, text, at);
  const number = some ? null : numberAt(text, at);
  const rest = some ?? (number && matchAt(ago, text, number.end));
  if (!rest) return null;
  const unitWord = (some ? rest[2] : rest[1]) ?? '';
  const end = rest.index + rest[0].length;
  const offset = offsetUnits.get(singular(unitWord));
  const count = some ? (/^an?$/iu.test(rest[1] ?? '') ? 1 : null) : (number?.value ?? null);
  if (!offset || count === null || !Number.isInteger(count) || count > 1000) return date(at, end, null);
  const [unit, units] = offset;
  const away = (/ago$/iu.test(rest[0]) ? -1 : 1) * count * units;
  return date(
    at,
    end,
    unit === 'week'
      ? { form: 'offset', unit: 'day', count: away * daysOfWeek, giveOrTake: daysAroundWeeks }
      : { form: 'offset', unit, count: away },
  );
}

const daysOfWeek = 7;
/** "Two weeks ago" may be said of a day of which "ten days ago" and "last week" are not: half a week each way. */
const daysAroundWeeks = 3;

const spanPattern = sticky(
  String.raw`an? (second|minute|hour|day|week|month|year|decade|century)(?! ago| earlier| later| of\b|\p{L}|-)`,
);
const spanHedge =
  /\b(?:less than|more than|nearly|almost|over|within|at least|up to|just under|just over|about) $/iu;

const andAHalf = sticky(String.raw`an? (minute|hour|day|week|month|year|decade|century) and a half(?!\p{L})`);

/** "A year and a half" */
export function oneAndAHalf(text: string, at: number): Draft | null {
  const unit = durationUnits.get(matchAt(andAHalf, text, at)?.[1]?.toLowerCase() ?? '');
  const end = at + (matchAt(andAHalf, text, at)?.[0].length ?? 0);
  return unit === undefined ? null : { start: at, end, kind: 'duration', value: 1.5, unit };
}

/** "In less than a month", "for nearly a century": how long, where the text hedges it. */
export function hedgedSpan(text: string, at: number): Draft | null {
  const match = matchAt(spanPattern, text, at);
  if (!match?.[1] || !spanHedge.test(before(text, at))) return null;
  const unit = durationUnits.get(match[1].toLowerCase());
  return unit === undefined
    ? null
    : { start: at, end: at + match[0].length, kind: 'duration', value: 1, unit };
}
