import type { DateReference, Direction } from './dateReference.ts';
import type { Draft } from './draft.ts';
import { afterDigits, before, find, matchAt, oneOf, sticky, type Match } from './patterns.ts';
import { days, isoDay, isoMonth } from './calendar.ts';
import { monthNumbers, weekdayAbbreviations, weekdays } from '../../english/calendar.ts';
import { doubtfulMonths } from './words/calendar.ts';
import { ordinals, tens } from './words/numbers.ts';

const lastDayInWords = 20;
/** "First" to "twentieth", and "thirtieth"; with a ten before them those to "thirty-first". */
const dayOrdinals: ReadonlyMap<string, number> = new Map(
  [...ordinals].filter(([, value]) => value <= lastDayInWords || value === 30),
);

const month = String.raw`(${oneOf(monthNumbers.keys())})(?![\p{L}\d])\.?`;
/** A day in digits, or as an ordinal in words. */
const dayInWords = String.raw`(?:(?:twenty|thirty)[- ])?(?:${oneOf(dayOrdinals.keys())})(?!\p{L})`;
const day = String.raw`(\d{1,2}(?:st|nd|rd|th)?(?![\d\p{L}%]|[.,:]\d\d?(?!\d)|,\d{3})|${dayInWords})`;
const dayRange = String.raw`(?:\s?[-–]\s?|\sto\s|\sand\s|\sthrough\s|\suntil\s|\sor\s)(\d{1,2})(?:st|nd|rd|th)?(?![\d\p{L}%]|,\d{3})`;
const year = String.raw`((?:1[4-9]|20)\d\d)(?![\d\p{L}]|,\d{3}|[-–/]\d{3})`;
const weekday = String.raw`(?:${oneOf(weekdays)}|(?:${oneOf(weekdayAbbreviations)})\.?),? (?:the )?`;

const monthFirst = sticky(
  String.raw`(?:${weekday})?${month}(?: (?:the )?|(?<=\.))${day}(?:${dayRange})?(?:,? ${year})?`,
);
const dayFirst = sticky(
  String.raw`(?:${weekday})?${day}(?:${dayRange})?(?: day)?(?:,? of|-|\.(?= \p{L}+\.? (?:1[4-9]|20)\d\d))? ?(?<=[ -])${month}(?:(?:,? |-|,)${year})?`,
);
const monthAndYear = sticky(String.raw`${month},? (?:of )?${year}`);
const loneMonth = sticky(String.raw`${month}`);
/** Year, month and day, in the order that only one reading has. */
const iso = sticky(String.raw`((?:19|20)\d\d)([-./])(\d\d?)\2(\d\d?)(?![\d/]|[-.]\d)`);
const slashed = sticky(String.raw`(\d{1,2})/(\d{1,2})/((?:19|20)?\d\d)(?![\d/])`);
/** "31.03.2010", "31-03-2010" */
const dotted = sticky(String.raw`(\d{1,2})([.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d|[-.]\d)`);
/** "On 5/17" */
const shortSlashed = sticky(
  String.raw`(\d{1,2})/(\d{1,2})(?![\d/]|\s?%|[- ](?:inch|mile|cup|of|majority|vote)(?!\p{L}))`,
);
const onBefore = new RegExp(String.raw`\b(?:on|since|until|dated|by) (?:(?:${oneOf(weekdays)}),? )?$`, 'iu');
const september11 = sticky(String.raw`9/11(?![\d/])`);

const futureWords =
  /\b(?:will|shall|scheduled|due|planned|plans?|expected|expects?|set to|is to|are to|next)\b[^.;!?]*$/iu;
const pastWords = /\b(?:said|was|were|had|did|happened|since|last|ago|died|killed|announced)\b[^.;!?]*$/iu;
const clauseLength = 110;

/** Words that look ahead only where nothing before them tells of the past: "he was president until August". */
const openWords =
  /\b(?:until(?! that)|till|starting|deadline|leading up to|ahead of|later|coming(?! out| from| after| to)|would)\b[^.;!?]*$/iu;

/** "Said it would leave by the end of March" */
const deadline =
  /\b(?:would|will|must|should|plans? to|planned to|hop(?:es?|ed) to|expects? to|expected to|aims? to|aimed to)\b[^.;!?]*\b(?:by|until|before) (?:the (?:end|start|middle|beginning) of )?(?:early |mid-?|late )?$/iu;

/** Which way a date without a year is meant, by the verbs before it in its sentence; news looks back. */
export function directionAt(text: string, at: number, otherwise: Direction): Direction {
  const clause = text.slice(Math.max(0, at - clauseLength), at);
  if (deadline.test(clause)) return 'future';
  const future = futureWords.exec(clause)?.index ?? -1;
  const past = pastWords.exec(clause)?.index ?? -1;
  if (future < 0) return past < 0 && openWords.test(clause) ? 'future' : otherwise;
  return past > future && !/\bwill\b/iu.test(clause) ? otherwise : 'future';
}

const yearAfter = sticky(String.raw`,? (?:of )?(last|this|next) year(?!\p{L})`);
const years = { last: -1, this: 0, next: 1 } as const;
/** What begins or lies between two days is over where it is told of. */
const overBefore = /\bsince (?:about |the )?$/iu;
const betweenBefore = /\b(?:was|were|had|been|reported|recorded|did|there)\b[^.;!?]*\b(?:between|from) $/iu;

/** Which of the days without a year is meant: "June 5 of last year", "since June 5", "will open June 5". */
function yearMeant(
  text: string,
  start: number,
  end: number,
  otherwise: Direction,
): { readonly direction: Direction; readonly year?: number } {
  const said = matchAt(yearAfter, text, end)?.[1]?.toLowerCase();
  const year = said === 'last' || said === 'this' || said === 'next' ? { year: years[said] } : {};
  const lead = text.slice(Math.max(0, start - clauseLength), start);
  const isOver = overBefore.test(lead) || (betweenBefore.test(lead) && !futureWords.test(lead));
  return { direction: isOver ? 'past' : directionAt(text, start, otherwise), ...year };
}

const draft = (start: number, end: number, value: string | null, relative?: DateReference): Draft => ({
  start,
  end,
  kind: 'date',
  value,
  unit: null,
  ...(relative && { relative }),
});

/** The day of that name, whatever year it is; "before Sept. 11" may be either. */
const attackAfter = sticky(
  String.raw`,? (?:\p{L}+ )?(?:attacks?|attackers?|terror\w*|hijack\w*|victims?|families|family|commission|plot\w*|masterminds?|first responders?)(?!\p{L})`,
);
const attackBefore = /\b(?:before|after|since|until|following|pre|post)[ -]$/iu;

/** "May 12, ’10", "12-May-10" */
const shortYear = sticky(String.raw`(?:-|,? ?['’])(\d\d)(?![\d\p{L}]|-\d)`);

interface CalendarDay {
  readonly month: number;
  readonly day: number;
  readonly lastDay: number | null;
  readonly year: string | undefined;
}

function dated(text: string, start: number, end: number, parts: CalendarDay): Draft | null {
  const { month: monthNumber, day: dayNumber, lastDay } = parts;
  const short = parts.year === undefined ? matchAt(shortYear, text, end) : null;
  if (short?.[1] && (!short[0].startsWith('-') || /\d-\p{L}/u.test(text.slice(start, end)))) {
    const year = String((Number(short[1]) < 30 ? 2000 : 1900) + Number(short[1]));
    return dated(text, start, end + short[0].length, { ...parts, year });
  }
  if (dayNumber < 1 || dayNumber > days(monthNumber)) return null;
  if (parts.year === undefined && monthNumber === 9 && dayNumber === 11) {
    if (matchAt(attackAfter, text, end)) return draft(start, end, '2001-09-11');
    if (attackBefore.test(before(text, start))) return draft(start, end, null);
  }
  if (parts.year === undefined) {
    const reference = { form: 'month', month: monthNumber, day: dayNumber, lastDay } as const;
    return draft(start, end, null, { ...reference, ...yearMeant(text, start, end, 'nearest') });
  }
  const first = isoDay(Number(parts.year), monthNumber, dayNumber);
  return draft(start, end, lastDay ? `${first}/${isoDay(Number(parts.year), monthNumber, lastDay)}` : first);
}

const monthNumber = (word: string | undefined): number => monthNumbers.get(word?.toLowerCase() ?? '') ?? 0;
const lastDayOf = (first: number, last: string | undefined): number | null =>
  last !== undefined && Number(last) > first && Number(last) <= 31 ? Number(last) : null;

/** "5th", "fifth", "twenty-first". */
function dayNumber(written: string | undefined): number {
  const words = written?.toLowerCase().split(/[- ]/u) ?? [];
  const inDigits = Number.parseInt(words[0] ?? '', 10);
  if (!Number.isNaN(inDigits)) return inDigits;
  const ten = words.length > 1 ? (tens.get(words[0] ?? '') ?? 0) : 0;
  return ten + (dayOrdinals.get(words.at(-1) ?? '') ?? 0);
}

/** "March 5, 2020", "Monday July 26", "June 21-26". */
function monthThenDay(text: string, at: number): Draft | null {
  const match = matchAt(monthFirst, text, at);
  if (!match || !(isMonthName(text, at, match[0], match[1]) || match[4] !== undefined)) return null;
  const first = dayNumber(match[2]);
  const lastDay = lastDayOf(first, match[3]);
  const tooLong = match[3] !== undefined && lastDay === null;
  const end = tooLong ? text.indexOf(match[2] ?? '', at) + (match[2]?.length ?? 0) : at + match[0].length;
  const parts = {
    month: monthNumber(match[1]),
    day: first,
    lastDay,
    year: tooLong ? undefined : match[4],
  };
  return dated(text, at, end, parts);
}

/** "26 July 2022", "21st of March". */
function dayThenMonth(text: string, at: number): Draft | null {
  const match = matchAt(dayFirst, text, at);
  if (!match?.[1] || !(isMonthName(text, at, match[0], match[3]) || isWritten(match))) return null;
  if (/^\p{L}/u.test(match[1]) && !match[0].includes(' of ')) return null;
  const first = dayNumber(match[1]);
  const lastDay = lastDayOf(first, match[2]);
  if (match[2] !== undefined && lastDay === null) return null;
  const parts = { month: monthNumber(match[3]), day: first, lastDay, year: match[4] };
  return dated(text, at, at + withoutStop(match[0]), parts);
}

const withoutStop = (words: string): number =>
  /\p{L}{4,}\.$/u.test(words) && !/sept\.$/iu.test(words) ? words.length - 1 : words.length;

/** Month names are capitalised: "may 5" and "march 3" are verbs. */
const isMonthName = (text: string, at: number, words: string, name: string | undefined): boolean => {
  return name !== undefined && /^\p{Lu}/u.test(text.slice(at + words.indexOf(name)));
};

/** "31st march, 2016": day and year leave no doubt that a month stands between them. */
const isWritten = (match: Match): boolean => match[4] !== undefined && /^\d/u.test(match[0]);

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
  const meant = yearMeant(text, at, end, 'past');
  const direction = which === 'next' ? 'future' : which === 'last' ? 'past' : meant.direction;
  const month = { form: 'month', month: monthNumber(name), day: null, lastDay: null } as const;
  return draft(start, end, null, { ...month, ...meant, direction });
}

/** Dates that open with a month. */
export const monthDate = (text: string, at: number): Draft | null =>
  monthThenDay(text, at) ?? dayThenMonth(text, at) ?? monthOfYear(text, at) ?? monthAlone(text, at);

/** Dates that open with digits. */
export function digitDate(text: string, at: number): Draft | null {
  return (signsInDates.has(afterDigits(text, at)) ? dateInSigns(text, at) : null) ?? dayThenMonth(text, at);
}

const signsInDates = new Set(['-', '.', '/']);

function dateInSigns(text: string, at: number): Draft | null {
  const full = matchAt(iso, text, at);
  if (full) {
    const [year, month, day] = [Number(full[1]), Number(full[3]), Number(full[4])];
    return draft(at, at + full[0].length, dayValue(year, month, day));
  }
  const attack = matchAt(september11, text, at);
  if (attack) return draft(at, at + attack[0].length, '2001-09-11');
  const parts = matchAt(slashed, text, at);
  if (parts) return draft(at, at + parts[0].length, slashedValue(parts));
  return dottedDate(text, at) ?? slashedDay(text, at);
}

function dottedDate(text: string, at: number): Draft | null {
  const match = matchAt(dotted, text, at);
  if (!match || /[\d.-]$/u.test(before(text, at))) return null;
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  return draft(at, at + match[0].length, dayOrMonthFirst(a, b, year));
}

/** "On 5/17": which is the month is certain where the other is more than 12. */
function slashedDay(text: string, at: number): Draft | null {
  const match = matchAt(shortSlashed, text, at);
  if (!match || !onBefore.test(before(text, at))) return null;
  const [a, b] = [Number(match[1]), Number(match[2])];
  const [month, day] = a > 12 ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > days(month)) return null;
  const end = at + match[0].length;
  if (a <= 12 && b <= 12 && a !== b) return draft(at, end, null);
  return dated(text, at, end, { month, day, lastDay: null, year: undefined });
}

/** Day or month first cannot be told apart while both are at most 12. */
function slashedValue([, first, second, yearWord]: Match): string | null {
  const [a, b] = [Number(first), Number(second)];
  return dayOrMonthFirst(a, b, yearWord?.length === 2 ? 2000 + Number(yearWord) : Number(yearWord));
}

function dayOrMonthFirst(a: number, b: number, year: number): string | null {
  if (a > 12 || a === b) return dayValue(year, b, a);
  return b > 12 ? dayValue(year, a, b) : null;
}

const dayValue = (year: number, month: number, day: number): string | null =>
  day >= 1 && day <= days(month) ? isoDay(year, month, day) : null;
