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

const letters = String.raw`\p{L}\p{N}\p{M}`;
/** Characters without a width of their own that break lines or mark the encoding: soft hyphen, zero-width space, word joiner, BOM. */
const invisible = String.raw`\u00AD\u200B\u2060\uFEFF`;
/** Quotation marks, apostrophes among them. */
const singleMarks = `'‘’‚‛′ʼ`;
const doubleMarks = `"“”„‟″`;
const shortDashes = String.raw`\-‐‑`;
const enDashes = '‒–';
const minusSigns = '−';
const longDashes = '—―';
const anyDash = shortDashes + enDashes + minusSigns + longDashes;
const currency = String.raw`\p{Sc}`;

const number = String.raw`\p{Nd}+(?:[.,]\p{Nd}+)*`;
const word = `[${letters}${invisible}]+(?:[${singleMarks}][${letters}${invisible}]+)*`;
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
const invisibles = new RegExp(`[${invisible}]+`, 'gu');
const singleMark = new RegExp(`[${singleMarks}]`, 'gu');
const doubleMark = new RegExp(`[${doubleMarks}]`, 'gu');
const wordBefore = new RegExp(`[${letters}${invisible}]$`, 'u');
const wordAfter = new RegExp(`^[${letters}${invisible}]`, 'u');
const closesBefore = /[\p{Pe}\p{Pf}%"'’”]$/u;
const amountAfter = new RegExp(`^${currency}?[.]?\\p{Nd}`, 'u');
const minusLike = new RegExp(`^[${shortDashes}${enDashes}${minusSigns}]$`, 'u');

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

const wordKey = (text: string): string =>
  text.replace(invisibles, '').replace(singleMark, "'").replace(doubleMark, '"').normalize('NFC');

/** The units of a text, in order. Everything but white space and invisible characters is in one of them. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (const match of text.matchAll(unitPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const groups: Partial<Record<string, string>> = match.groups ?? {};
    if (groups.dashes !== undefined) units.push({ start, end, key: dashKey(text, start, end) });
    else if (groups.dots !== undefined) units.push({ start, end, key: ellipsis });
    else if (!onlyInvisible.test(match[0])) units.push({ start, end, key: wordKey(match[0]) });
  }
  return units;
}

const isEitherDash = (key: string): boolean => key === hyphen || key === dash;

/** The same word, number or sign, typography apart. */
export const sameUnit = (a: Unit, b: Unit): boolean =>
  a.key === b.key ||
  (a.key === hyphenOrDash && isEitherDash(b.key)) ||
  (b.key === hyphenOrDash && isEitherDash(a.key));
