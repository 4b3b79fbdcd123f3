import {
  monthAbbreviationPattern,
  monthNumbers,
  monthPattern,
  weekdayAbbreviationPattern,
  weekdayPattern,
} from '../english/calendar.ts';

const month = `(?<month>${monthPattern}|${monthAbbreviationPattern})\\.?`;
const weekday = `(?:(?:${weekdayPattern}|${weekdayAbbreviationPattern})\\.?,? )?`;
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const year = '(?<year>(?:19|20)\\d\\d)';
const lead =
  '(?:(?:first |originally |last )?(?:published|posted|updated|date|modified|created)(?: on| at)?:? ?|as of )?';
const clock = '(?:\\d{1,2}[:.]\\d\\d(?::\\d\\d)?)? ?(?:[ap]\\.?m\\.?)? ?(?:[A-Z]{2,4}|[+-]\\d\\d:?\\d\\d)?';
const tail = `(?:(?:,| at| [-–—|•·])? ?${clock})?(?: ?[-–—|•·] .{0,40})?`;

const forms = [
  `${month} ${day},? ${year}`,
  `${day} ${month},? ${year}`,
  `${year}-(?<monthNumber>[01]\\d)-${day}(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?`,
  `${year}/(?<monthNumber>[01]?\\d)/${day}`,
];

const lines = forms.map((form) => new RegExp(`^${lead}${weekday}(?<date>${form})${tail}$`, 'i'));
const inside = forms.slice(0, 3).map((form) => new RegExp(`(?<date>${form})`, 'i'));

/** A date and where it stands: offsets into the line it was read from. */
export interface DateInLine {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** The ISO date of a line that says when the text was published and nothing else, or `null`. */
export const dateLine = (line: string): DateInLine | null =>
  line.length > 120 ? null : firstOf(lines, line);

/** The first full date anywhere in a short line, such as a byline that carries one. */
export const dateInside = (line: string): DateInLine | null =>
  line.length > 200 ? null : firstOf(inside, line);

function firstOf(patterns: readonly RegExp[], line: string): DateInLine | null {
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    const words = match?.groups?.date;
    if (!match?.groups || words === undefined) continue;
    const date = isoDate(match.groups);
    const start = match.index + match[0].indexOf(words);
    if (date) return { date, start, end: start + words.length };
  }
  return null;
}

function isoDate(parts: Record<string, string | undefined>): string | null {
  const monthNumber = parts.monthNumber
    ? Number(parts.monthNumber)
    : (monthNumbers.get((parts.month ?? '').toLowerCase()) ?? 0);
  const dayNumber = Number(parts.day);
  if (monthNumber < 1 || monthNumber > 12) return null;
  if (dayNumber < 1 || dayNumber > daysIn(Number(parts.year), monthNumber)) return null;
  return `${parts.year ?? ''}-${String(monthNumber).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;
}

/** How many days the month has, 1 being January. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
