import type { Draft } from './draft.ts';
import { knownNumberAt } from './numbers.ts';
import { before, matchAt, sticky } from './patterns.ts';
import { measureNames, measureUnits } from './words/measures.ts';

const times = sticky(String.raw`\s?[x×]\s?(?=\d)|(?: by |-by-)`);
const unitAfter = sticky(String.raw`[ -]?(${measureNames})(?![\p{L}\d])`);
const sign = sticky(String.raw`\d[\d.,]*\s?[x×]\s?\d[\d.,]*(?:\s?[x×]\s?\d[\d.,]*)?`);

/** So many UTF-16 units hold the first number, its unit and the sign between. */
const longestFirst = 40;

/** "12 x 15 feet", "a 12-by-15-foot room": no one number is its size. */
export function dimensions(text: string, at: number): Draft | null {
  if (!/[x×]|by/u.test(text.slice(at, at + longestFirst))) return null;
  let number = knownNumberAt(text, at);
  if (!number || number.sign) return null;
  let count = 1;
  let last: string | undefined;
  for (;;) {
    const end: number = number.end;
    const unit = matchAt(unitAfter, text, end);
    const unitEnd = end + (unit?.[0].length ?? 0);
    if (unit) last = measureUnits.get(unit[1]?.toLowerCase().replaceAll('-', ' ') ?? '') ?? last;
    const link = matchAt(times, text, unitEnd);
    const next = link && knownNumberAt(text, unitEnd + link[0].length);
    if (!next) {
      if (count < 2 || last === undefined || !unit) return null;
      return { start: at, end: unitEnd, kind: 'measure', value: null, unit: last };
    }
    number = next;
    count += 1;
  }
}

/** Where "1800 x 1920" ends that begins at the offset, or the offset. */
export const endOfSize = (text: string, at: number): number =>
  /[\p{L}\d.,]$/u.test(before(text, at)) ? at : at + (matchAt(sign, text, at)?.[0].length ?? 0);
