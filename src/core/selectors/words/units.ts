import {
  dashes,
  enDashes,
  invisible,
  lineBreak,
  longDashes,
  minusSigns,
  shortDashes,
  singleMarks,
  withoutTypography,
} from './typography.ts';

/**
 * What a reader sees of a text, piece by piece: words, numbers and signs, without typography. Two texts with the
 * same units say the same in the same words.
 */

/** One word, number or sign; offsets are UTF-16, half-open. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** What is compared: the characters in normal form C, with quotation marks straightened. */
  readonly key: string;
}

/** A compound's hyphen: `re-sign`. */
const hyphen = '-';
/** A dash between words or clauses: spaced, or long, or doubled. */
const dash = ' - ';
/** An en dash without spaces: typewriters make a hyphen of it (`1990-95`), and some houses set it as a dash. */
const hyphenOrDash = '–';
/** A sign before a number. */
const minus = '-1';
const ellipsis = '...';

const anyDash = String.raw`\-` + dashes.slice(1);
const letters = String.raw`\p{L}\p{N}\p{M}`;
const currency = String.raw`\p{Sc}`;

const number = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*`;
const wordPart = `[${letters}${invisible}]+`;
/** Within a word: an apostrophe, or a soft hyphen or a hyphen at a line's end. */
const joint = `[${singleMarks}]|(?<=\\u00AD[${invisible}]*)${lineBreak}|(?<=\\p{L})[\\-‐]${lineBreak}(?=\\p{L})`;
const word = `${wordPart}(?:(?:${joint})${wordPart})*`;
const dashRun = `[${anyDash}]+`;
const dots = String.raw`\.(?:[\s\u00A0]*\.){2,}|…`;
const sign = String.raw`[^\s]\p{M}*`;

const unitPattern = new RegExp(
  [
    `(?<number>${number}(?![${letters}]))`,
    `(?<word>${word})`,
    `(?<dashes>${dashRun})`,
    `(?<dots>${dots})`,
    `(?<sign>${sign})`,
  ].join('|'),
  'gu',
);
const onlyInvisible = new RegExp(`^[${invisible}]+$`, 'u');
const hyphenAtLineEnd = new RegExp(`[\\-‐]${lineBreak}`, 'u');
const wordBefore = new RegExp(`[${letters}${invisible}]$`, 'u');
const wordAfter = new RegExp(`^[${letters}${invisible}]`, 'u');
const closesBefore = /[\p{Pe}\p{Pf}%"'’”]$/u;
const amountAfter = new RegExp(`^${currency}?[.]?\\p{Nd}`, 'u');
const minusLike = new RegExp(`^[\\-${shortDashes.slice(1)}${enDashes}${minusSigns}]$`, 'u');

const lastCharacter = (text: string, end: number): string => text.slice(Math.max(0, end - 2), end);

/** Which of the four things a run of dashes is. */
function dashKey(text: string, start: number, end: number): string {
  const run = text.slice(start, end);
  const before = lastCharacter(text, start);
  const after = text.slice(end, end + 4);
  const joinsBefore = wordBefore.test(before);
  if (minusLike.test(run) && !joinsBefore && !closesBefore.test(before) && amountAfter.test(after))
    return minus;
  if (run.length > 1 || longDashes.includes(run)) return dash;
  if (!joinsBefore || !wordAfter.test(after)) return dash;
  return enDashes.includes(run) || minusSigns.includes(run) ? hyphenOrDash : hyphen;
}

/**
 * The units of a text, in order. Everything but white space and invisible characters is in one of them. A hyphen at a
 * line's end is the printer's, unless `other` has the word with a hyphen.
 */
export function unitsOf(text: string, other = ''): Unit[] {
  const units: Unit[] = [];
  for (const match of text.matchAll(unitPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const groups: Partial<Record<string, string>> = match.groups ?? {};
    if (groups.dashes !== undefined) units.push({ start, end, key: dashKey(text, start, end) });
    else if (groups.dots !== undefined) units.push({ start, end, key: ellipsis });
    else if (!onlyInvisible.test(match[0])) units.push(...wordUnits(match[0], start, other));
  }
  return units;
}

/** One word; the parts of a compound and their hyphens where it was broken at one. */
function* wordUnits(text: string, start: number, other: string): Generator<Unit> {
  const broken = hyphenAtLineEnd.exec(text);
  if (broken) {
    const first = text.slice(0, broken.index);
    const rest = text.slice(broken.index + broken[0].length);
    if (hasCompound(other, first, rest)) {
      const end = start + first.length;
      yield { start, end, key: withoutTypography(first) };
      yield { start: end, end: end + 1, key: hyphen };
      yield* wordUnits(rest, end + broken[0].length, other);
      return;
    }
  }
  yield { start, end: start + text.length, key: withoutTypography(text) };
}

/** Does the text have the word with a hyphen, within a line? */
function hasCompound(text: string, first: string, rest: string): boolean {
  const next = rest.split(hyphenAtLineEnd)[0];
  return Array.from(shortDashes).some((mark) => text.includes(`${first}${mark}${next}`));
}

const isEitherDash = (key: string): boolean => key === hyphen || key === dash;

/** The same word, number or sign, typography apart. */
export const sameUnit = (a: Unit, b: Unit): boolean =>
  a.key === b.key ||
  (a.key === hyphenOrDash && isEitherDash(b.key)) ||
  (b.key === hyphenOrDash && isEitherDash(a.key));
