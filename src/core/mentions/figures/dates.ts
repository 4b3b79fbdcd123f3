import type { DateReference, Direction } from './dateReference.ts';
import type { Draft } from './draft.ts';
import { before, find, matchAt, oneOf, sticky, type Match } from './patterns.ts';
import { days, isoDay, isoMonth } from './calendar.ts';
import { monthNumbers, weekdayAbbreviations, weekdays } from '../../english/calendar.ts';
import { doubtfulMonths } from './words/calendar.ts';

const month = String.raw`(${oneOf(monthNumbers.keys())})(?![\p{L}\d])\.?`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?(?![\d\p{L}%]|[.,:]\d\d?(?!\d)|,\d{3})`;
const dayRange = String.raw`(?:\s?[-–]\s?|\sto\s|\sand\s)(\d{1,2})(?:st|nd|rd|th)?(?![\d\p{L}%]|,\d{3})`;
const year = String.raw`((?:1[4-9]|20)\d\d)(?![\d\p{L}]|,\d{3}|[-–/]\d{3})`;
const weekday = String.raw`(?:${oneOf(weekdays)}|(?:${oneOf(weekdayAbbreviations)})\.?),? (?:the )?`;

const monthFirst = sticky(
  String.raw`(?:${weekday})?${month}(?: |(?<=\.))${day}(?:${dayRange})?(?:,? ${year})?`,
);
const dayFirst = sticky(String.raw`(?:${weekday})?${day}(?:${dayRange})?(?: of)? ${month}(?:,? ${year})?`);
const monthAndYear = sticky(String.raw`${month},? (?:of )?${year}`);
const loneMonth = sticky(String.raw`${month}`);
const iso = sticky(String.raw`((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)`);
const slashed = sticky(String.raw`(\d{1,2})/(\d{1,2})/((?:19|20)?\d\d)(?![\d/])`);
const september11 = sticky(String.raw`9/11(?![\d/])`);

const futureWords =
  /\b(?:will|shall|scheduled|due|planned|plans?|upcoming|expected|expects?|set to|is to|are to|next)\b[^.;!?]*$/iu;
const pastWords = /\b(?:said|was|were|had|did|happened|since|last|ago|died|killed|announced)\b[^.;!?]*$/iu;
const clauseLength = 110;

/** Words that look ahead only where nothing before them tells of the past: "he was president until August". */
const openWords = /\b(?:until|till|starting|deadline|leading up to|ahead of|later|coming|would)\b[^.;!?]*$/iu;

/** Which way a date without a year is meant, by the verbs before it in its sentence; news looks back. */
export function directionAt(text: string, at: number, otherwise: Direction): Direction {
  const clause = text.slice(Math.max(0, at - clauseLength), at);
  const future = futureWords.exec(clause)?.index ?? -1;
  const past = pastWords.exec(clause)?.index ?? -1;
  if (future < 0) return past < 0 && openWords.test(clause) ? 'future' : otherwise;
  return past > future && !/\bwill\b/iu.test(clause) ? otherwise : 'future';
}

const draft = (start: number, end: number, value: string | null, relative?: DateReference): Draft => ({
  start,
  end,
  kind: 'date',
  value,
  unit: null,
  ...(relative && { relative }),
});

interface CalendarDay {
  readonly month: number;
  readonly day: number;
  readonly lastDay: number | null;
  readonly year: string | undefined;
}

function dated(text: string, start: number, end: number, parts: CalendarDay): Draft | null {
  const { month: monthNumber, day: dayNumber, lastDay } = parts;
  if (dayNumber < 1 || dayNumber > days(monthNumber)) return null;
  if (parts.year === undefined) {
    const direction = directionAt(text, start, 'nearest');
    return draft(start, end, null, { form: 'month', month: monthNumber, day: dayNumber, lastDay, direction });
  }
  const first = isoDay(Number(parts.year), monthNumber, dayNumber);
  return draft(start, end, lastDay ? `${first}/${isoDay(Number(parts.year), monthNumber, lastDay)}` : first);
}

const monthNumber = (word: string | undefined): number => monthNumbers.get(word?.toLowerCase() ?? '') ?? 0;
const lastDayOf = (first: string | undefined, last: string | undefined): number | null =>
  last !== undefined && Number(last) > Number(first) && Number(last) <= 31 ? Number(last) : null;

/** "March 5, 2020", "Monday July 26", "June 21-26". */
function monthThenDay(text: string, at: number): Draft | null {
  const match = matchAt(monthFirst, text, at);
  if (!match || !isMonthName(text, at, match[0], match[1])) return null;
  const lastDay = lastDayOf(match[2], match[3]);
  const tooLong = match[3] !== undefined && lastDay === null;
  const end = tooLong ? text.indexOf(match[2] ?? '', at) + (match[2]?.length ?? 0) : at + match[0].length;
  const parts = {
    month: monthNumber(match[1]),
    day: Number(match[2]),
    lastDay,
    year: tooLong ? undefined : match[4],
  };
  return dated(text, at, end, parts);
}

/** "26 July 2022", "21st of March". */
function dayThenMonth(text: string, at: number): Draft | null {
  const match = matchAt(dayFirst, text, at);
  if (!match || !isMonthName(text, at, match[0], match[3])) return null;
  const lastDay = lastDayOf(match[1], match[2]);
  if (match[2] !== undefined && lastDay === null) return null;
  const parts = { month: monthNumber(match[3]), day: Number(match[1]), lastDay, year: match[4] };
  return dated(text, at, at + withoutStop(match[0]), parts);
}

const withoutStop = (words: string): number =>
  /\p{L}{4,}\.$/u.test(words) && !/sept\.$/iu.test(words) ? words.length - 1 : words.length;

/** Month names are capitalised: "may 5" and "march 3" are verbs. */
const isMonthName = (text: string, at: number, words: string, name: string | undefined): boolean => {
  return name !== undefined && /^\p{Lu}/u.test(text.slice(at + words.indexOf(name)));
};

function monthOfYear(text: string, at: number): Draft | null {
  const match = matchAt(monthAndYear, text, at);
  if (!match?.[2] || !isMonthName(text, at, match[0], match[1])) return null;
  return draft(at, at + match[0].length, isoMonth(Number(match[2]), monthNumber(match[1])));
}

const dateWordBefore =
  /(?:^|[\s(])(?:in|of|by|since|until|till|from|to|through|during|before|after|last|next|this|early|late|mid|between|and|or|for|every|each|on|as of|ended|ending|the|a|its|his|their|that)[ -]$|['’]s $/iu;
/** Words before a month that no verb or name follows. */
const surelyDate = /\b(?:in|since|until|during|last|next|by|from|early|late|mid)[ -]$/iu;
const nameBefore = /(?:\p{Lu}\p{L}*\.?|\p{Lu}\.) $/u;
const nameAfter = sticky(String.raw` \p{Lu}\p{Ll}`, '');
const mrsMay = /\b(?:Theresa|Mrs\.?|Mr\.?|Ms\.?|Minister) May\b/u;
const monthAsWord = sticky(
  String.raw`(?: (?:on|of|for|through|against|to|toward|madness|have|be|not|also)(?!\p{L})|-\p{L}|ed|ing)`,
);

/** A month alone. Doubtful ones ("May", "March", "April") need a word before them that dates have. */
function monthAlone(text: string, at: number): Draft | null {
  const match = matchAt(loneMonth, text, at);
  const name = match?.[1];
  if (!match || !name || !isMonthName(text, at, match[0], name)) return null;
  const isAbbreviation = name.length < 4 || name.toLowerCase() === 'sept';
  const isMay = name.toLowerCase() === 'may';
  if (isAbbreviation && !isMay) return null;
  const end = at + name.length;
  const lead = before(text, at);
  const inPhrase = dateWordBefore.test(lead);
  if (doubtfulMonths.has(name.toLowerCase())) {
    const mayBeVerb = (isMay || name.toLowerCase() === 'march') && !surelyDate.test(lead);
    const isVerb = mayBeVerb && matchAt(monthAsWord, text, end) !== null;
    if (!inPhrase || (isMay && mrsMay.test(text)) || isVerb) return null;
  }
  if (!inPhrase && (nameBefore.test(lead) || matchAt(nameAfter, text, end))) return null;
  const which = find(/\b(last|next|this) $/iu, lead)?.[1]?.toLowerCase();
  const start = which ? at - which.length - 1 : at;
  const direction = which === 'next' ? 'future' : which === 'last' ? 'past' : directionAt(text, at, 'past');
  const relative = { form: 'month', month: monthNumber(name), day: null, lastDay: null, direction } as const;
  return draft(start, end, null, relative);
}

/** Dates that open with a month. */
export const monthDate = (text: string, at: number): Draft | null =>
  monthThenDay(text, at) ?? dayThenMonth(text, at) ?? monthOfYear(text, at) ?? monthAlone(text, at);

/** Dates that open with digits. */
export function digitDate(text: string, at: number): Draft | null {
  const full = matchAt(iso, text, at);
  if (full) {
    const [year, month, day] = [Number(full[1]), Number(full[2]), Number(full[3])];
    return draft(at, at + full[0].length, dayValue(year, month, day));
  }
  const attack = matchAt(september11, text, at);
  if (attack) return draft(at, at + attack[0].length, '2001-09-11');
  const parts = matchAt(slashed, text, at);
  if (parts) return draft(at, at + parts[0].length, slashedValue(parts));
  return dayThenMonth(text, at);
}

/** Day or month first cannot be told apart while both are at most 12. */
function slashedValue([, first, second, yearWord]: Match): string | null {
  const [a, b] = [Number(first), Number(second)];
  const full = yearWord?.length === 2 ? 2000 + Number(yearWord) : Number(yearWord);
  if (a > 12) return dayValue(full, b, a);
  return b > 12 ? dayValue(full, a, b) : null;
}

const dayValue = (year: number, month: number, day: number): string | null =>
  day >= 1 && day <= days(month) ? isoDay(year, month, day) : null;
