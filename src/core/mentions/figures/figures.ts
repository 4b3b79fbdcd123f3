import type { Figure } from '../mentions.ts';
import { endOfWord, isDigit, isLetter } from '../../letters.ts';
import { readInSlices, shiftRange } from '../slices.ts';
import type { DateReference } from './dateReference.ts';
import { dateRange } from './dateRanges.ts';
import { firstOf, type Draft, type Rule } from './draft.ts';
import { hedgeOf } from './hedge.ts';
import { markedMoney } from './money.ts';
import { skippedAt } from './skipped.ts';
import { maySign } from './sign.ts';
import { digitRules, rulesAtWord, signRules } from './starters.ts';
import { yearOrPeriod } from './years.ts';

/** A figure of one paragraph: offsets are into the paragraph. */
export interface ParagraphFigure extends Figure {
  /** How to find the date that a relative one means; `value` is `null` until `resolveDates` knows. */
  readonly relative: DateReference | null;
  /** In somebody's words: the place among the figures of its paragraph of the day on which they were said. */
  readonly saidOn?: number;
}

/** Every figure of a paragraph, in order, never overlapping. UTF-16 offsets into the paragraph, half-open. */
export function figuresIn(paragraph: string): ParagraphFigure[] {
  return readInSlices(withPlainSpaces(paragraph), readFigures, shiftRange);
}

const noBreakSpace = /\u00a0(?!\d{3}(?!\d))|(?<!\d)\u00a0/g;

/** No-break spaces mean no more than others do, except where they part thousands. */
const withPlainSpaces = (paragraph: string): string =>
  paragraph.includes('\u00a0') ? paragraph.replace(noBreakSpace, ' ') : paragraph;

/** A cell of a table: nothing says what it counts. */
const loneNumber = /^[^\p{L}\p{N}%$£€]*\d[\d.,]*[^\p{L}\p{N}%$£€]*$/u;
const longestCell = 16;
const digitRun = /[\p{L}\p{N}_]*/uy;

function readFigures(paragraph: string): ParagraphFigure[] {
  if (paragraph.length < longestCell && loneNumber.test(paragraph)) return [];
  const found: ParagraphFigure[] = [];
  let at = 0;
  let last = 0;
  while (at < paragraph.length) {
    const code = paragraph.charCodeAt(at);
    const isWord = isLetter(code);
    const wordEnd = isWord ? endOfWord(paragraph, at) : at + 1;
    const rules = isWord ? rulesAtWord(paragraph, at, wordEnd) : rulesAtMark(paragraph, at, code);
    if (rules === null || (rules.length === 0 && !openingLetters.has(code))) {
      at = wordEnd;
      continue;
    }
    const skipTo = skippedAt(paragraph, at);
    if (skipTo > at) {
      at = skipTo;
      continue;
    }
    const draft = readAt(rules, paragraph, at);
    if (draft && draft.start >= last) {
      found.push(figureFrom(draft, hedgeOf(paragraph, draft)));
      last = draft.end;
      at = Math.max(last, at + 1);
    } else at = isWord ? wordEnd : isDigit(code) ? endOfRun(paragraph, at + 1) : at + 1;
  }
  return found;
}

function figureFrom(draft: Draft, hedge: Figure['hedge']): ParagraphFigure {
  const { start, end, kind, value, unit, relative = null } = draft;
  const isPlain = draft.parts === undefined && draft.stretch === undefined && draft.counted === undefined;
  return isPlain ? { start, end, kind, value, unit, hedge, relative } : { ...draft, hedge, relative };
}

/** A web address begins with one of these: "http", "www". */
const openingLetters = new Set(['h', 'w', 'H', 'W'].map((letter) => letter.charCodeAt(0)));
const currencySigns = new Set('$£€¥₹₩₦₱₽₪฿₫₴₺₡₵');
const apostrophes = new Set("'’‘");
const vulgarFractions = new Set('½¼¾⅓⅔⅛');
const fullStop = 46;
const moneyOnly: readonly Rule[] = [markedMoney];
const shortYearOnly: readonly Rule[] = [yearOrPeriod];

/** The rules to try where no word begins; null where no figure can begin. */
function rulesAtMark(text: string, at: number, code: number): readonly Rule[] | null {
  if (isDigit(code)) return digitRules;
  if (code === 32) return null;
  const nextIsDigit = isDigit(text.charCodeAt(at + 1));
  if (code === fullStop) return nextIsDigit && !isDigit(text.charCodeAt(at - 1)) ? digitRules : null;
  const mark = text.charAt(at);
  if (currencySigns.has(mark)) return moneyOnly;
  if (mark === '(') return nextIsDigit ? signRules : null;
  if (maySign(mark)) return mayBeSigned(text, at) ? signRules : null;
  if (apostrophes.has(mark)) return nextIsDigit ? shortYearOnly : null;
  return vulgarFractions.has(mark) ? digitRules : null;
}

/** Between letters and digits a hyphen joins them. */
function mayBeSigned(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const next = text.charAt(at + 1);
  return !isLetter(before) && !isDigit(before) && next !== '' && !isLetter(next.charCodeAt(0));
}

/** The figure at the offset; of a date that opens a range the range. */
function readAt(rules: readonly Rule[], paragraph: string, at: number): Draft | null {
  const draft = firstOf(rules, paragraph, at);
  if (draft?.kind !== 'date' && draft?.kind !== 'time') return draft;
  return dateRange(paragraph, draft, (next) => boundAt(paragraph, next)) ?? draft;
}

/** The second date of a range. */
function boundAt(paragraph: string, at: number): Draft | null {
  const code = paragraph.charCodeAt(at);
  const rules = isLetter(code)
    ? rulesAtWord(paragraph, at, endOfWord(paragraph, at))
    : rulesAtMark(paragraph, at, code);
  return rules && firstOf(rules, paragraph, at);
}

function endOfRun(text: string, from: number): number {
  digitRun.lastIndex = from;
  return from + (digitRun.exec(text)?.[0].length ?? 0);
}
