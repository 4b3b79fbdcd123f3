import type { Figure } from '../mentions.ts';
import { ageAfterName } from './ages.ts';
import type { DateReference } from './dateReference.ts';
import { digitDate, monthDate } from './dates.ts';
import type { Draft, Rule } from './draft.ts';
import { fraction } from './fractions.ts';
import { hedgeOf } from './hedge.ts';
import { markedMoney, scaledMoney } from './money.ts';
import { find } from './patterns.ts';
import { ordinal } from './ordinals.ts';
import { quantity } from './quantity.ts';
import { relativeDate } from './relative.ts';
import { odd, score } from './scores.ts';
import { skippedAt } from './skipped.ts';
import { timeOfDay } from './times.ts';
import { readInSlices, shiftRange } from '../slices.ts';
import { currencyMarks, currencyWords } from './words/currencies.ts';
import { dayWords, months, seasons, weekdays } from './words/calendar.ts';
import { ones, ordinals, parts, scales, tens, vagueNumbers } from './words/numbers.ts';
import { yearOrPeriod } from './years.ts';

/** A figure of one paragraph: offsets are into the paragraph. */
export interface ParagraphFigure extends Figure {
  /** How to find the date that a relative one means; `value` is `null` until `resolveDates` knows. */
  readonly relative: DateReference | null;
}

const digitRules: readonly Rule[] = [
  digitDate, timeOfDay, score, odd, ageAfterName, relativeDate, fraction, yearOrPeriod, ordinal, quantity,
]; // prettier-ignore
const numberWordRules: readonly Rule[] = [relativeDate, timeOfDay, odd, fraction, quantity];
const ordinalRules: readonly Rule[] = [yearOrPeriod, ordinal];

/** "Multimillion-dollar" */
const multiples = ['multi', 'multimillion', 'multibillion', 'multitrillion'];

/** Which rules to try at a word; the first that reads a figure wins. */
const rulesByWord = wordTable([
  [ones.keys(), numberWordRules],
  [tens.keys(), [...numberWordRules, ordinal]],
  [vagueNumbers, [quantity]],
  [[...scales.keys(), ...multiples], [scaledMoney]],
  [['half', 'third', 'quarter'], [fraction]],
  [['half'], [quantity]],
  [parts.keys(), [yearOrPeriod, fraction, ordinal]],
  [ordinals.keys(), [...ordinalRules, fraction]],
  [
    ['a', 'an'],
    [relativeDate, markedMoney, fraction, quantity],
  ],
  [months.keys(), [monthDate]],
  [weekdays.keys(), [monthDate, digitDate, relativeDate]],
  [
    ['mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat', 'sun'],
    [monthDate, digitDate],
  ],
  [dayWords.keys(), [relativeDate]],
  [seasons.keys(), [yearOrPeriod]],
  [
    ['last', 'next', 'this', 'past', 'coming', 'the', 'earlier', 'few', 'several', 'many', 'couple', 'some'],
    [relativeDate],
  ],
  [['no', 'nos', 'number'], [ordinal]],
  [['q'], [yearOrPeriod]],
  [['noon', 'midday', 'midnight'], [timeOfDay]],
  [[...currencyMarks.keys()].map((mark) => /^\p{L}+/u.exec(mark)?.[0] ?? ''), [markedMoney]],
  [[...currencyWords.keys(), 'us', 'u'], [markedMoney]],
]);

function wordTable(
  rows: readonly (readonly [Iterable<string>, readonly Rule[]])[],
): ReadonlyMap<string, readonly Rule[]> {
  const table = new Map<string, Rule[]>();
  for (const [words, rules] of rows) {
    for (const word of words) {
      const lower = word.toLowerCase();
      const known = table.get(lower) ?? [];
      table.set(lower, [...known, ...rules.filter((rule) => !known.includes(rule))]);
    }
  }
  return table;
}

/** Where a figure can begin: a run of letters, a digit, a currency sign, or the apostrophe of a short year. */
const starter = /([A-Za-z\u00c0-\u024f]+)|\.?\d|[$£€¥₹₩₦₱₽₪฿₫₴₺₡₵]|['’‘](?=\d0?)|[½¼¾⅓⅔⅛]/g;
const digitRun = /[\p{L}\p{N}_]*/uy;

const longestWord = 13;

/** Every figure of a paragraph, in order, never overlapping. UTF-16 offsets into the paragraph, half-open. */
export function figuresIn(paragraph: string): ParagraphFigure[] {
  return readInSlices(paragraph, readFigures, shiftRange);
}

/** A cell of a table: nothing says what it counts. */
const loneNumber = /^[^\p{L}\p{N}%$£€]*\d[\d.,]*[^\p{L}\p{N}%$£€]*$/u;
const longestCell = 16;

function readFigures(paragraph: string): ParagraphFigure[] {
  if (paragraph.length < longestCell && loneNumber.test(paragraph)) return [];
  const found: ParagraphFigure[] = [];
  const scan = new RegExp(starter);
  for (let match = find(scan, paragraph); match; match = find(scan, paragraph)) {
    const at = match.index;
    const skipTo = skippedAt(paragraph, at);
    if (skipTo > at) {
      scan.lastIndex = skipTo;
      continue;
    }
    const word = match[1];
    const draft = read(paragraph, at, word, match[0]);
    const last = found.at(-1);
    if (draft && draft.start >= (last?.end ?? 0)) {
      const { relative = null, ...figure } = draft;
      found.push({ ...figure, hedge: hedgeOf(paragraph, draft), relative });
      scan.lastIndex = Math.max(draft.end, at + 1);
    } else if (word === undefined) {
      digitRun.lastIndex = scan.lastIndex;
      scan.lastIndex += digitRun.exec(paragraph)?.[0].length ?? 0;
    }
  }
  return found;
}

function read(paragraph: string, at: number, word: string | undefined, mark: string): Draft | null {
  let rules: readonly Rule[] | undefined;
  if (word !== undefined) rules = word.length > longestWord ? undefined : rulesByWord.get(word.toLowerCase());
  else if (/\d/u.test(mark) || /[½¼¾⅓⅔⅛]/u.test(mark)) rules = digitRules;
  else if (/['’‘]/u.test(mark)) rules = [yearOrPeriod];
  else rules = [markedMoney];
  for (const rule of rules ?? []) {
    const draft = rule(paragraph, at);
    if (draft) return draft;
  }
  return null;
}
