import type { Figure } from '../../mentions/mentions.ts';
import { overlaps, type Range } from '../../model.ts';
import { exactly, type HeadNumber } from './headNumber.ts';

const numeral =
  /(?<![\p{L}\p{N}.,$£€#:/-])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(K|M|B|T|bn|m|st|nd|rd|th|['’]?s)?(?![\p{L}\p{N}/]|[.,:]\d|-\d)/gu;
const scales: ReadonlyMap<string, number> = new Map([
  ['K', 1e3], ['M', 1e6], ['m', 1e6], ['B', 1e9], ['bn', 1e9], ['T', 1e12],
]); // prettier-ignore

const ofRank = new Set(['st', 'nd', 'rd', 'th']);
/** "The 1830s" */
const firstYear = 1000;

/** Numbers in digits that are read as no figure: heads print "72K Payments", and what they count is often left out. */
export function looseNumbers(text: string, within: Range, figures: readonly Figure[]): HeadNumber[] {
  const found: HeadNumber[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(numeral)) {
    const [whole, digits = '', decimals = '', scale = ''] = match;
    const start = within.start + match.index;
    const range = { start, end: start + whole.length };
    if (figures.some((figure) => overlaps(figure, range))) continue;
    if (ofRank.has(scale) || scale.endsWith('s')) {
      const number = Number(digits.replaceAll(',', ''));
      if (ofRank.has(scale)) found.push(exactly(range, 'rank', null, number, 1));
      else if (number >= firstYear) found.push(exactly(range, 'year', null, number, 1));
      continue;
    }
    const factor = scales.get(scale) ?? 1;
    const printed = Number(`${digits.replaceAll(',', '')}${decimals}`) * factor;
    const step = factor * 10 ** -Math.max(0, decimals.length - 1);
    found.push({
      ...range,
      scale: 'count',
      unit: null,
      low: printed,
      high: printed,
      printed,
      step,
      hedge: null,
    });
  }
  return found;
}
