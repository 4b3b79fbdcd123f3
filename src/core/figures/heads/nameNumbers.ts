import { overlaps, type Range } from '../../model.ts';
import { exactly, type HeadNumber } from './headNumber.ts';

/** "COVID-19", "9/11", "49ers", "iPhone 4S", "MH370", "8am": digits that are joined to letters or other digits. */
const token =
  /(?<![\p{L}\p{N}.,$£€#%])(?<front>\p{L}+-?)?(?<digits>\d{1,6}(?:[/:-]\d{1,6})*)(?<back>\p{L}*)(?![\p{N}%]|[.,]\d)/gu;
const isNumber = /^(?:st|nd|rd|th|[KMBTm]|bn|s)$/u;

/** The numbers inside names and the like, each with the rest of its name as its unit; `taken` are read already. */
export function nameNumbers(text: string, within: Range, taken: readonly Range[]): HeadNumber[] {
  const found: HeadNumber[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(token)) {
    const { front = '', digits = '', back = '' } = match.groups ?? {};
    const isPlain = front === '' && /^\d+$/u.test(digits) && (back === '' || isNumber.test(back));
    if (isPlain) continue;
    const start = within.start + match.index;
    const place = { start, end: start + match[0].length };
    if (taken.some((one) => overlaps(one, place))) continue;
    const runs = [...digits.matchAll(/\d+/gu)];
    for (const run of runs) {
      const others = digits.slice(0, run.index) + '#' + digits.slice(run.index + run[0].length);
      const unit = `${front.replace('-', '')}${others}${back.replace(/s$/u, '')}`.toLowerCase();
      found.push(exactly(place, 'name', unit, Number(run[0]), 1));
    }
  }
  return found;
}
