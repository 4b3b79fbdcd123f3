import type { Leaf } from './data.ts';
import type { WritingStyle } from './format.ts';
import { spaces } from './lines.ts';

/** Where a scalar is written. */
interface ScalarPlace {
  /** The key it belongs to; null for an item of a list. */
  readonly key: string | null;
  /** Inside `[ ]` or `{ }`. */
  readonly flow: boolean;
  /** Everything around is written as JSON. */
  readonly json: boolean;
}

/** YAML's indicators, with which plain text cannot begin, and the space that would be lost. */
const badStart = /^[\s\-?:,[\]{}#&*!|>'"%@`=]/;
const badEnd = /[\s:]$/;
const badInside = /: | #|[\t\n\r]/;
const flowIndicator = /[,[\]{}]/;
/** What YAML calls non-printable, line breaks of other alphabets, and half a surrogate pair. */
const needsEscape = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u; // eslint-disable-line no-control-regex
/** Words that YAML 1.1 or 1.2 takes for something else than text; to us dates and times are text. */
const typedWord = /^(null|true|false|yes|no|on|off|y|n|~|<<)$/i;
const typedNumber = /^[-+.]?[\d.][\d_,.:xoa-f]*([eE][-+]?\d+)?$/i;
const typedSpecial = /^[-+]?\.(inf|nan)$/i;

function canBePlain(text: string, flow: boolean): boolean {
  if (text === '' || text.length > 1000) return false;
  if (badStart.test(text) || badEnd.test(text) || badInside.test(text) || needsEscape.test(text))
    return false;
  if (flow && flowIndicator.test(text)) return false;
  return !typedWord.test(text) && !typedNumber.test(text) && !typedSpecial.test(text);
}

const escaped = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** On one line, in double quotes; JSON's escapes are all YAML's too. */
export const doubleQuoted = (text: string): string =>
  JSON.stringify(text).replace(escaped, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Text on one line, in quotes where it would be taken for something else without. */
export const plainOrQuoted = (text: string, flow: boolean): string =>
  canBePlain(text, flow) ? text : doubleQuoted(text);

/** A scalar on one line. */
export function inlineScalar(value: Leaf, place: ScalarPlace, { quotedKeys }: WritingStyle): string {
  const { text, verbatim } = value;
  if (text === null) return place.json ? 'null' : '~';
  if (place.json) return verbatim !== undefined && /^-?\d+$/.test(verbatim) ? verbatim : doubleQuoted(text);
  if (verbatim !== undefined && (!place.flow || /^["']|^-?\d+$/.test(verbatim))) return verbatim;
  if (place.key !== null && quotedKeys.has(place.key)) return doubleQuoted(text);
  return plainOrQuoted(text, place.flow);
}

/** A scalar over several lines: the sign after the key, and the lines below it. */
interface BlockScalar {
  readonly header: string;
  readonly lines: readonly string[];
}

/**
 * Text of several lines as a literal block, long prose as a folded one, indented by `column`; null where one line
 * is better or the only way that reads back the same.
 */
export function blockScalar(
  value: Leaf,
  key: string | null,
  column: number,
  { quotedKeys, proseKeys, proseWidth }: WritingStyle,
): BlockScalar | null {
  const { text, verbatim } = value;
  if (text === null || verbatim !== undefined) return null;
  if (key !== null && quotedKeys.has(key)) return null;
  if (needsEscape.test(text) || /[\t\r]/.test(text)) return null;
  const indent = spaces(column);
  if (text.includes('\n')) {
    const body = text.endsWith('\n') ? text.slice(0, -1) : text;
    const lines = body.split('\n');
    const ambiguous = lines[0] === '' || lines.at(-1) === '' || lines[0].startsWith(' ');
    if (ambiguous || lines.some((line) => line.endsWith(' '))) return null;
    return {
      header: body === text ? '|-' : '|',
      lines: lines.map((line) => (line === '' ? '' : indent + line)),
    };
  }
  if (key === null || !proseKeys.has(key) || text.length <= proseWidth) return null;
  if (/^ | $/.test(text)) return null;
  return { header: '>-', lines: fold(text, proseWidth - column).map((line) => indent + line) };
}

/** Breaks at single spaces only: these are what reading puts back. */
function fold(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<! ) (?! )/)) {
    if (line !== '' && line.length + 1 + word.length > Math.max(width, 40)) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines;
}
