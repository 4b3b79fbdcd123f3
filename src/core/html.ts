import { base64OfHex } from './hash.ts';
import type { Run } from './markdown.ts';
import { onOneLine } from './shown.ts';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it is, for an element or an attribute in quotation marks: on its lines, with nothing that steers a screen. */
export const escapedLines = (words: string): string =>
  words
    .split(/\r\n|[\n\r]/)
    .map(onOneLine)
    .join('\n')
    .replace(/[&<>"']/g, (sign) => references[sign] ?? '');

/** The same on one line. */
export const escaped = (words: string): string => escapedLines(onOneLine(words));

const tags = { plain: null, struck: 'del', strong: 'ins' } as const;

/** Words as they are, marked as what was taken out or put in. */
export function runInHtml({ words, look }: Run): string {
  const tag = tags[look];
  return tag === null ? escaped(words) : `<${tag}>${escaped(words)}</${tag}>`;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** What stands in an element or an attribute, as text. */
export const unescaped = (html: string): string =>
  html.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (reference, decimal, hex, name) => {
    if (typeof name === 'string') return named[name.toLowerCase()] ?? reference;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** What the policy of a page calls a script or a style in it. @param hex its SHA-256 */
export const policyHash = (hex: string): string => `'sha256-${base64OfHex(hex)}'`;
