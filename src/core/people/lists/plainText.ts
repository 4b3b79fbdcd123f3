import { webAddress } from '../../webAddress.ts';

const spaces = /[\s\p{Cc}\p{Cs}]+/gu;

/** Text of a list on one line, without controls and halves of pairs, no longer than so many UTF-16 units; `null` where nothing is left. */
export function plainText(value: unknown, most: number): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const text = String(value).replace(spaces, ' ').trim();
  if (text.length <= most) return text === '' ? null : text;
  // Never half of a pair.
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return text.slice(0, end).trimEnd();
}

const item = /(?:^|\/)(Q[1-9]\d{0,14})$/;

/** "Q42", alone or at the end of an address of Wikidata; `null` for anything else. */
export function wikidataItem(value: unknown): string | null {
  return typeof value === 'string' ? (item.exec(value.trim())?.[1] ?? null) : null;
}

const longestLink = 500;

/** An address of a web page, as written; `null` for anything else, be it a command or a file. */
export function link(value: unknown): string | null {
  const text = plainText(value, longestLink + 1);
  return text !== null && text.length <= longestLink && webAddress(text) !== null ? text : null;
}
