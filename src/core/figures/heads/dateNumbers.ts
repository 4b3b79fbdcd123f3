import { monthNumbers } from '../../english/calendar.ts';
import type { Figure } from '../../mentions/mentions.ts';
import { sliceOf } from '../../model.ts';
import { daysOf, exactly, type HeadNumber } from './headNumber.ts';

const month = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}*\\.?';
const parts = new RegExp(
  [
    String.raw`(?<year>(?<![\d,.])\d{4})(?:s(?!\p{L})|(?![\d,]))`,
    String.raw`['’‘](?<short>\d\d)(?!\d)s?`,
    String.raw`(?<![\d,.])(?<span>\d{1,3}(?:,\d{3})?)[- ](?<unit>year|month|week|day|hour)s?(?!\p{L})`,
    String.raw`(?<![\d,.])(?<century>\d{1,2})(?:st|nd|rd|th)[- ]century`,
    String.raw`(?<month>${month}) (?<day>\d{1,2})(?:st|nd|rd|th)?(?![\d:]|,\d)`,
  ].join('|'),
  'giu',
);
/** Years of two digits after this one are of the last century. */
const lastShort = 30;

/** The years, days of months, centuries and spans that a date is printed with in digits. */
export function dateNumbers(text: string, figure: Figure): HeadNumber[] {
  return [...sliceOf(text, figure).matchAll(parts)].flatMap((match) => {
    const start = figure.start + match.index;
    const place = { start, end: start + match[0].length };
    const groups: Partial<Record<string, string>> = match.groups ?? {};
    const { year, short, span, unit = '', century, month: name = '', day } = groups;
    if (year !== undefined) return [exactly(place, 'year', null, Number(year), 1)];
    if (short !== undefined)
      return [exactly(place, 'year', null, Number(short) + (Number(short) > lastShort ? 1900 : 2000), 1)];
    if (century !== undefined) return [exactly(place, 'rank', 'century', Number(century), 1)];
    if (day !== undefined) {
      const number = monthNumbers.get(name.toLowerCase().replace('.', '')) ?? 0;
      return [exactly(place, 'day', String(number), Number(day), 1)];
    }
    if (span === undefined) return [];
    const plural = `${unit.toLowerCase()}s`;
    return [exactly(place, 'duration', plural, Number(span.replace(',', '')), daysOf.get(plural) ?? 1)];
  });
}
