// What is only typography, as characters for the classes of patterns.

/**
 * Characters without a width of their own: soft hyphen, zero-width space, joiner and non-joiner, marks, embeddings and
 * isolates of direction, word joiner and invisible operators, BOM.
 */
export const invisible = String.raw`\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF`;
/** Quotation marks, apostrophes among them. */
export const singleMarks = `'‘’‚‛′ʼ`;
export const doubleMarks = `"“”„‟″`;
export const shortDashes = '-‐‑';
export const enDashes = '‒–';
export const minusSigns = '−';
export const longDashes = '—―';
export const dashes = shortDashes + enDashes + minusSigns + longDashes;
/** `ﬀ` to `ﬆ`, from typeset pages. */
export const ligatures = 'ﬀﬁﬂﬃﬄﬅﬆ';
/** One end of a line with the white space around it, as the source of a pattern: no blank line. */
export const lineBreak = String.raw`[^\S\n]*\n[^\S\n]*(?!\n)`;

const invisibles = new RegExp(`[${invisible}]+`, 'gu');
const singleMark = new RegExp(`[${singleMarks}]`, 'gu');
const doubleMark = new RegExp(`[${doubleMarks}]`, 'gu');
const ligature = new RegExp(`[${ligatures}]`, 'gu');
const wordBreak = new RegExp(`(?:\\u00AD|[\\-‐])[${invisible}]*${lineBreak}`, 'gu');
const needsNothing = /^[\w]+$/;

/** What is compared of a word or sign: in normal form C, with straight marks, put together where a line broke it. */
export function withoutTypography(word: string): string {
  if (needsNothing.test(word)) return word;
  return word
    .replace(wordBreak, '')
    .replace(invisibles, '')
    .replace(singleMark, "'")
    .replace(doubleMark, '"')
    .replace(ligature, (mark) => mark.normalize('NFKC'))
    .normalize('NFC');
}
