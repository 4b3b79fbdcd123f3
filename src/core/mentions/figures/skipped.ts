import { isDigit } from '../../letters.ts';
import { dimensions, endOfSize } from './dimensions.ts';
import { matchAt, sticky } from './patterns.ts';

const address = sticky(String.raw`(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,64}\.\w\S*`);
const telephone = sticky(
  String.raw`(?:\+\d{1,3}[-. ]?)?(?:\(\d{2,4}\)[-. ]?|\d{3}[-. ])\d{3,4}[-. ]\d{4}(?!\d)|\+\d{1,3}(?:[-. ]\d{2,5}){2,5}(?!\d)|1-8\d\d-[\w-]{7,}`,
);
const network = sticky(String.raw`\d{1,3}(?:\.\d{1,3}){2,3}(?![\d])`);
const openingLetters = new Set(['h', 'w', 'H', 'W']);

const marksInNumbers = new Set(['-', '.', ' ']);
/** What a telephone number may have before its first digit: "+44 20", "(555) 010". */
const marksBefore = new Set(['+', '(']);

/** After its first digits a telephone or version number goes on with a mark and more digits. */
function mayBeNumbered(text: string, at: number): boolean {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  const mark = text.charAt(end);
  if (mark === ')') return text.charAt(at - 1) === '(' && end - at <= 4;
  return marksInNumbers.has(mark) && end - at <= 3 && /[\w(]/.test(text.charAt(end + 1));
}

/** A sign of times stands behind the first digits. */
function maySize(text: string, at: number): boolean {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  if (text[end] === ' ') end += 1;
  const next = text[end];
  return next === 'x' || next === '×' || next === 'X';
}

/** The end of a web address, mail address, telephone or version number that begins at the offset, or the offset. */
export function skippedAt(text: string, at: number): number {
  const first = text[at] ?? '';
  if (openingLetters.has(first)) return at + (matchAt(address, text, at)?.[0].length ?? 0);
  if (!isDigit(text.charCodeAt(at))) return at;
  if (maySize(text, at)) return dimensions(text, at) ? at : endOfSize(text, at);
  if (!mayBeNumbered(text, at)) return at;
  const from = marksBefore.has(text.charAt(at - 1)) ? at - 1 : at;
  const match = matchAt(telephone, text, from) ?? matchAt(telephone, text, at) ?? matchAt(network, text, at);
  return match ? match.index + match[0].length : at;
}
