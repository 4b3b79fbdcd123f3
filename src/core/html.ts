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
export function policyHash(hex: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const bits = (hex.match(/./g) ?? [])
    .map((digit) => parseInt(digit, 16).toString(2).padStart(4, '0'))
    .join('');
  const base64 = (bits.match(/.{1,6}/g) ?? [])
    .map((six) => letters[parseInt(six.padEnd(6, '0'), 2)])
    .join('');
  return `'sha256-${base64.padEnd(Math.ceil(base64.length / 4) * 4, '=')}'`;
}
