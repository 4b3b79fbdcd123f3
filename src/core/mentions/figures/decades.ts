import type { Stretch } from '../mentions.ts';
import type { Draft } from './draft.ts';
import { before, matchAt, sticky } from './patterns.ts';

const decade = sticky(String.raw`((?:1[0-9]|20)\d0)['’]?s(?!\p{L})`);
const saysDecade = (words: string, century: string): boolean =>
  new RegExp(String.raw`\bdecades?\b|\b${century}[1-9]0['’]?s\b`, 'iu').test(words);
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
  const isCentury =
    first % 100 === 0 && first < 2000 && !saysDecade(around(text, at, nearby), match[1].slice(0, 2));
  const value = `${first}/${first + (isCentury ? 99 : 9)}`;
  return { start: at, end: at + match[0].length, kind: 'date', value, unit: null };
}

const namedTens: ReadonlyMap<string, number> = new Map([
  ['twenties', 20], ['thirties', 30], ['forties', 40], ['fifties', 50], ['sixties', 60], ['seventies', 70],
  ['eighties', 80], ['nineties', 90],
]); // prettier-ignore
/** "The sixties", words that open a figure. */
export const tensWords = [...namedTens.keys()];
const tens = sticky(
  String.raw`(['’‘]?)([1-9]0|(?:${tensWords.join('|')})(?!\p{L}))(?:(?<=\d)['’]?s)?(?!\p{L}|\d)( ?(?:percent|per cent|%)(?![\p{L}]))?`,
);
/** The words of the sentence near the offset. */
const sentenceAround = (text: string, at: number): string =>
  (/[^.;!?]*$/u.exec(text.slice(Math.max(0, at - 2 * nearby), at))?.[0] ?? '') +
  (/^[^.;!?]*/u.exec(text.slice(at, at + 2 * nearby))?.[0] ?? '');

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
  const low = namedTens.get(match[2].toLowerCase()) ?? Number(match[2]);
  if (/^\d/u.test(match[2]) && !/s(?: ?(?:percent|per cent|%))?$/iu.test(match[0])) return null;
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
  if (lead.endsWith('$')) return numbers('money', 'USD');
  if (match[1] !== '') return ofYears(start, end, low, part);
  if (ofLife.test(lead)) return numbers('age', 'years');
  const context = sentenceAround(text, at);
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

const wholeDecade = sticky(String.raw`(seventeen|eighteen|nineteen)[- ](${tensWords.join('|')})(?!\p{L})`);
const centuries: ReadonlyMap<string, number> = new Map([['seventeen', 1700], ['eighteen', 1800], ['nineteen', 1900]]); // prettier-ignore

/** "The nineteen-sixties" */
export function decadeInWords(text: string, at: number): Draft | null {
  const match = matchAt(wholeDecade, text, at);
  const century = centuries.get(match?.[1]?.toLowerCase() ?? '');
  const ten = namedTens.get(match?.[2]?.toLowerCase() ?? '');
  if (!match || century === undefined || ten === undefined) return null;
  const first = century + ten;
  return { start: at, end: at + match[0].length, kind: 'date', value: `${first}/${first + 9}`, unit: null };
}
