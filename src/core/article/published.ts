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
  '(?:(?:(?:first |originally |last |story )?(?:published|posted|updated|date|modified|created|released)|publication date)(?: on| at)?:? ?|as of )?';
const clock = '(?:\\d{1,2}[:.]\\d\\d(?::\\d\\d)?)? ?(?:[ap]\\.?m\\.?)? ?(?:[A-Z]{2,4}|[+-]\\d\\d:?\\d\\d)?';
const earlyClock = '(?:\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: (?:[A-Z]{2,4}))?(?:,| on)? )?';
const tail = `(?:(?:,| at|, at| [-–—|•·/])? ?${clock})?(?: ?[-–—|•·/] .{0,80}| by .{2,60})?`;

const forms = [
  `${month} ${day},? ${year}`,
  `${day} ${month},? ${year}`,
  `${year}-(?<monthNumber>[01]\\d)-${day}(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?`,
  `${year}/(?<monthNumber>[01]?\\d)/${day}`,
];

const lines = forms.map((form) => new RegExp(`^${lead}${earlyClock}${weekday}(?<date>${form})${tail}$`, 'i'));
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

const markup = [
  /"datePublished"\s*:\s*"(?<date>\d{4}-\d\d-\d\d)/u,
  /["'](?:article:published_time|datePublished|date\.issued|pubdate)["'][^<>]{0,80}?content=["'](?<date>\d{4}-\d\d-\d\d)/iu,
];

/** The day that data for machines gives which a scraper has left in the text: JSON-LD, or a tag of the page's head. */
export function dateInMarkup(text: string): DateInLine | null {
  if (!/datePublished|published_time|date\.issued|pubdate/iu.test(text)) return null;
  for (const pattern of markup) {
    const match = pattern.exec(text);
    const date = match?.groups?.date;
    if (!match || date === undefined || dateInside(date) === null) continue;
    const start = match.index + match[0].length - date.length;
    return { date, start, end: start + date.length };
  }
  return null;
}
