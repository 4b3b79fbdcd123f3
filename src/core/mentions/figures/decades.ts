import type { Stretch } from '../mentions.ts';
import type { Draft } from './draft.ts';
import { before, matchAt, sticky } from './patterns.ts';

const decade = sticky(String.raw`((?:1[0-9]|20)\d0)['’]?s(?!\p{L})`);
const saysDecade = /\bdecades?\b|\b\d\d[1-9]0['’]?s\b/iu;
const nearby = 60;

const around = (text: string, at: number, length: number): string =>
  text.slice(Math.max(0, at - length), at + length);

/**
 * "The 1990s", "the 1800s": of a hundred years unless the text says that it speaks of decades. Of the 2000s a
 * hundred years are not over.
 */
export function decadeOrCentury(text: string, at: number): Draft | null {
  const match = matchAt(decade, text, at);
  if (!match?.[1]) return null;
  const first = Number(match[1]);
  const isCentury = first % 100 === 0 && first < 2000 && !saysDecade.test(around(text, at, nearby));
  const value = `${first}/${first + (isCentury ? 99 : 9)}`;
  return { start: at, end: at + match[0].length, kind: 'date', value, unit: null };
}

const tens = sticky(String.raw`(['’‘]?)([1-9]0)['’]?s(?!\p{L})( ?(?:percent|per cent|%)(?![\p{L}]))?`);
const ofLife =
  /\b(?:(?:his|her|their|my|our|your|one['’]s)|(?:m[ae]n|wom[ae]n|people|adults|patients|someone|couple|voters|workers) in(?: the)?|aged?(?: in)?(?: the)?) (?:\d0['’]?s (?:and|or|to) )?$/iu;
const temperature =
  /\b(?:temperatures?|degrees|thermometers?|highs|lows|mercury|wind ?chills?|heat index|Fahrenheit|Celsius)\b/iu;
const shares = /\b(?:percent(?:age)?|per cent|approval|polls?|polling|ratings?|turnout)\b|%/iu;
const reached = /\b(?:into|reach(?:ed|es)?|hit|topped|above|below|under|over|around|near)(?: the)? $/iu;
const article = /\b(?:the|early|late|mid)[- ]$/iu;

/**
 * "The '50s", "a woman in her 40s", "highs in the low 50s": the ten numbers, of what the words around them speak of.
 * @param start where the words begin that say which part of it ("the late 40s")
 */
export function tensOf(text: string, at: number, stretch: Stretch | null = null, start = at): Draft | null {
  const match = matchAt(tens, text, at);
  if (!match?.[2]) return null;
  const lead = before(text, start);
  const low = Number(match[2]);
  const part = stretch === null ? {} : { stretch };
  const end = at + match[0].length;
  const numbers = (kind: Draft['kind'], unit: string | null): Draft => ({
    start,
    end,
    kind,
    value: [low, low + 9],
    unit,
    ...part,
  });
  if (match[3] !== undefined) return numbers('percent', '%');
  if (match[1] !== '') return ofYears(start, end, low, part);
  if (ofLife.test(lead)) return numbers('age', 'years');
  const context = around(text, at, 2 * nearby);
  if (temperature.test(context)) return numbers('measure', 'degrees');
  if (stretch !== null && shares.test(context)) return numbers('percent', '%');
  if (stretch === null && !article.test(lead)) return null;
  const isDecade =
    stretch === 'middle' ? low >= 60 : !/\b(?:low(?:er)?|high|upper)\b/iu.test(text.slice(start, at));
  return isDecade && !reached.test(lead) ? ofYears(start, end, low, part) : numbers('count', null);
}

/** Of the twenties both fit, those of this century and of the last. */
function ofYears(start: number, end: number, low: number, part: Partial<Draft>): Draft {
  const first = (low < 20 ? 2000 : 1900) + low;
  const value = low === 20 ? null : `${first}/${first + 9}`;
  return { start, end, kind: 'date', value, unit: null, ...part };
}
