import { isDigit } from '../../letters.ts';
import { before, matchAt, oneOf, sticky } from './patterns.ts';
import { currencyMarks } from './words/currencies.ts';
import { ones, scales, tens } from './words/numbers.ts';

/** The sign of a negative number. */
export interface Sign {
  /** UTF-16 offset of what it stands before. */
  readonly end: number;
  /** A hyphen or dash may be something else too, a word may take away: the words around have to bear it out. */
  readonly isSure: boolean;
}

const minusSigns = new Set('−﹣－⁻➖');
const hyphensAndDashes = new Set('-‐‑‒–');

/** Whether a character may be a minus. */
export const maySign = (character: string): boolean =>
  minusSigns.has(character) || hyphensAndDashes.has(character);

const amount = String.raw`(?:(?:${oneOf([...currencyMarks.keys()].filter((mark) => !/\p{L}$/u.test(mark)))}) ?)?\.?\d`;
const afterMinus = sticky(String.raw`.\s?(?=${amount})`, '');
const afterHyphen = sticky(String.raw`.(?=${amount})`, '');
const inWords = oneOf([...ones.keys(), ...tens.keys(), 'a hundred', 'half', ...scales.keys()]);
const word = sticky(String.raw`(?:minus|negative)[ -](?=${amount}|${inWords}(?!\p{L}))`);

/** What may stand right before a sign; between two numbers it takes away or joins. */
const openBefore = /(?:^|[\s([“"‘'=:,;~≈/—$£€¥₹])$/u;
const numberBefore = /[\d%)]\s$/u;
/** "Plus or minus three points", "10 minus 3": no negative number. */
const takesAway = /(?:\b(?:plus|plus or|plus and)|[\d%])[ /-]$/iu;

/** The sign that stands at the offset before an amount, or null. */
export function signAt(text: string, at: number): Sign | null {
  const mark = text.charAt(at);
  if (mark === 'm' || mark === 'M' || mark === 'n' || mark === 'N') {
    const match = matchAt(word, text, at);
    return match && !takesAway.test(before(text, at)) ? { end: at + match[0].length, isSure: false } : null;
  }
  const isMinus = minusSigns.has(mark);
  if (!isMinus && !hyphensAndDashes.has(mark)) return null;
  const match = matchAt(isMinus ? afterMinus : afterHyphen, text, at);
  const lead = before(text, at);
  if (!match || !openBefore.test(lead) || numberBefore.test(lead)) return null;
  return { end: at + match[0].length, isSure: isMinus };
}

const accounting = sticky(String.raw`\((\.?\d[\d.,]*)\)`, '');
const countedTwice = /[\p{L}\d]\s?$/u;
const numberWordBefore = new RegExp(String.raw`(?:\d|(?<!\p{L})(?:${inWords}))s?\s?$`, 'iu');

/** "(3.2)": the number between brackets, as accounts print a loss; null where it repeats a number in words. */
export function bracketed(text: string, at: number): { readonly start: number; readonly end: number } | null {
  if (text[at] !== '(' || !(isDigit(text.charCodeAt(at + 1)) || text[at + 1] === '.')) return null;
  const match = matchAt(accounting, text, at);
  const lead = before(text, at);
  if (!match?.[1] || (countedTwice.test(lead) && numberWordBefore.test(lead))) return null;
  return { start: at + 1, end: at + match[0].length };
}
