import type { Rule } from './draft.ts';
import { ageAfterName } from './ages.ts';
import { digitDate, monthDate } from './dates.ts';
import { decadeInWords, tensOf, tensWords } from './decades.ts';
import { dimensions } from './dimensions.ts';
import { fraction } from './fractions.ts';
import { endOfWord, isDigit, isLetter, lowered, sieveOf } from '../../letters.ts';
import { markedMoney, scaledMoney } from './money.ts';
import { ordinal } from './ordinals.ts';
import { fiscal, mayBeNumber, pastOne, soMany, stretched, withinPeriod } from './periods.ts';
import { quantity } from './quantity.ts';
import {
  daysAgo,
  dayWord,
  hedgedSpan,
  oneAndAHalf,
  partOfDay,
  period,
  seasonOfYear,
  weekday,
} from './relative.ts';
import { odd, score } from './scores.ts';
import { timeOfDay } from './times.ts';
import { months, monthAbbreviations, seasons, weekdays } from '../../english/calendar.ts';
import { dayWords } from './words/calendar.ts';
import { currencyMarks, currencyWords } from './words/currencies.ts';
import { durationUnits } from './words/durations.ts';
import { ones, ordinals, parts, scales, tens, vagueNumbers } from './words/numbers.ts';
import { yearOrPeriod } from './years.ts';

/** Looks at what stands behind a word, before any rule is tried there. */
type Guard = (text: string, end: number) => boolean;

interface Entry {
  readonly rules: readonly Rule[];
  readonly guard: Guard | null;
}

export const digitRules: readonly Rule[] = [
  digitDate, timeOfDay, dimensions, score, odd, ageAfterName, daysAgo, fraction, yearOrPeriod, ordinal, quantity,
]; // prettier-ignore
const numberWordRules: readonly Rule[] = [daysAgo, timeOfDay, dimensions, odd, fraction, quantity];
const ordinalRules: readonly Rule[] = [digitDate, soMany, yearOrPeriod, ordinal];
/** Where a sign may stand, or brackets that are one. */
export const signRules: readonly Rule[] = [markedMoney, quantity];

/** "Multimillion-dollar" */
const multiples = ['multi', 'multimillion', 'multibillion', 'multitrillion'];
const shortWeekdays = ['mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat', 'sun'];
const partsOfDay = ['night', 'morning', 'afternoon', 'evening'];
const spans = ['few', 'couple', 'several', 'many', 'some'];
const timeUnits = [...durationUnits.keys()];

/** The word is followed by a space or hyphen and one of some words. */
function beforeAny(...lists: readonly Iterable<string>[]): Guard {
  const words = new Set(lists.flatMap((list) => [...list]));
  const mayBe = sieveOf(words);
  return (text, end) => {
    const gap = text[end];
    if (gap !== ' ' && gap !== '-' && gap !== '\u00a0') return false;
    const last = endOfWord(text, end + 1);
    return mayBe(text, end + 1, last) && words.has(lowered(text.slice(end + 1, last)));
  };
}

/** "A$5", "Rs 20", "US $3": a sign or a digit is near. */
const beforeAmount: Guard = (text, end) => {
  for (const code of [text.charCodeAt(end), text.charCodeAt(end + 1)]) {
    if (isDigit(code) || (code > 0x20 && code < 0x41 && code !== 0x2c)) return true;
    if (code > 0x7f && !isLetter(code)) return true;
  }
  return false;
};

/** "The past six months", "first 100 days" */
const numberWords = new Set([
  ...ones.keys(),
  ...tens.keys(),
  ...vagueNumbers,
  ...spans,
  'hundred',
  'half',
  'a',
]);
const beforeNumber: Guard = (text, end) => text[end] === ' ' && mayBeNumber(text, end + 1, numberWords);

const beforeSigned: Guard = (text, end) =>
  (text[end] === ' ' || text[end] === '-') &&
  (mayBeNumber(text, end + 1, numberWords) || !isLetter(text.charCodeAt(end + 1)));

const periodWords = new Set<string>([
  ...months, ...monthAbbreviations, ...seasons.keys(), ...ordinals.keys(), ...parts.keys(), 'last', 'this', 'next', 'in', 'to', 'q',
]); // prettier-ignore
const beforePeriod: Guard = (text, end) => {
  if (text[end] !== ' ' && text[end] !== '-') return false;
  return mayBeNumber(text, end + 1, periodWords) || /['’‘]/u.test(text.charAt(end + 1));
};

/** "Fiscal 1990", "financial year 2010", "FY10" */
const beforeYear: Guard = (text, end) => /^(?: years?)? ?[’']?\d/iu.test(text.slice(end, end + 9));

/** Which rules to try at a word; the first that reads a figure wins. */
const entriesByWord = wordTable([
  [['seventeen', 'eighteen', 'nineteen'], [decadeInWords], beforeAny(tensWords)],
  [ones.keys(), numberWordRules],
  [tens.keys(), [digitDate, yearOrPeriod, ordinal, ...numberWordRules]],
  [vagueNumbers, [quantity]],
  [[...scales.keys(), ...multiples], [scaledMoney]],
  [['half', 'third', 'quarter'], [fraction]],
  [['half'], [quantity]],
  [parts.keys(), [digitDate, yearOrPeriod, fraction, ordinal]],
  [ordinals.keys(), [...ordinalRules, fraction]],
  [['a', 'an'], [daysAgo, oneAndAHalf, hedgedSpan], beforeAny(timeUnits, spans)],
  [['a', 'an'], [fraction, quantity], beforeAny(parts.keys(), scales.keys())],
  [[...months, ...monthAbbreviations], [monthDate]],
  [weekdays, [monthDate, digitDate, weekday]],
  [shortWeekdays, [monthDate, digitDate]],
  [dayWords.keys(), [dayWord]],
  [seasons.keys(), [yearOrPeriod]],
  [
    ['last', 'past', 'next', 'previous', 'preceding', 'coming', 'following', 'final', 'latest', 'initial'],
    [soMany],
    beforeNumber,
  ],
  [['early', 'mid', 'middle', 'late', 'low', 'lower', 'high', 'upper'], [stretched], beforePeriod],
  [['earlier', 'later'], [withinPeriod], beforeAny(['this'])],
  [['fiscal', 'financial', 'fy'], [fiscal], beforeYear],
  [['past', 'last', 'next'], [pastOne], beforeAny(timeUnits, ['quarter'])],
  [['minus', 'negative'], signRules, beforeSigned],
  [['few', 'couple', 'several', 'many', 'some'], [quantity], beforeAny(scales.keys(), ['of'])],
  [['a'], [quantity], beforeAny(['few', 'couple', 'good'])],
  [['last', 'this', 'earlier'], [partOfDay], beforeAny(partsOfDay, ['this'])],
  [['last', 'next', 'this', 'coming', 'past'], [weekday], beforeAny(weekdays, ['coming', 'past'])],
  [['last', 'next', 'this'], [period], beforeAny(timeUnits, ['quarter'])],
  [['last', 'next', 'this'], [seasonOfYear], beforeAny(seasons.keys(), ['past'])],
  [['the'], [period], beforeAny(['coming', 'current', 'previous'])],
  [spans, [daysAgo], beforeAny(timeUnits, ['of'])],
  [['no', 'nos', 'number'], [ordinal]],
  [['q'], [yearOrPeriod]],
  [['noon', 'midday', 'midnight'], [timeOfDay]],
  [tensWords, [tensOf]],
  [lettersOf(currencyMarks.keys()), [markedMoney], beforeAmount],
  [[...currencyWords.keys(), 'us', 'u'], [markedMoney], beforeAmount],
  [['us'], [markedMoney], beforeAny(['dollars'])],
]);

const sieve = sieveOf(entriesByWord.keys());
const none: readonly Rule[] = [];

/** The rules to try at the word between two offsets. */
export function rulesAtWord(text: string, start: number, end: number): readonly Rule[] {
  if (!sieve(text, start, end)) return none;
  const entries = entriesByWord.get(lowered(text.slice(start, end)));
  if (!entries) return none;
  let open: readonly Rule[] = none;
  for (const { rules, guard } of entries) {
    if (guard !== null && !guard(text, end)) continue;
    open = open === none ? rules : [...open, ...rules];
  }
  return open;
}

function lettersOf(marks: Iterable<string>): string[] {
  return [...marks].map((mark) => mark.slice(0, endOfWord(mark, 0))).filter((letters) => letters !== '');
}

function wordTable(
  rows: readonly (readonly [words: Iterable<string>, rules: readonly Rule[], guard?: Guard])[],
): ReadonlyMap<string, readonly Entry[]> {
  const table = new Map<string, Entry[]>();
  for (const [words, rules, guard = null] of rows) {
    for (const word of new Set([...words].map((one) => one.toLowerCase()))) {
      const known = table.get(word) ?? [];
      const fresh = rules.filter(
        (rule) => !known.some((entry) => entry.guard === guard && entry.rules.includes(rule)),
      );
      table.set(word, [...known, { rules: fresh, guard }]);
    }
  }
  return table;
}
