import { onOneLine } from '../shown.ts';

// What servers answer is anything: these take what fits and never throw.

/** What stands at a way of keys, where every part of it is a record that has the key itself; else `undefined`. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (!isRecord(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

/** The items of a list; none of anything else. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The values of a record, or the items of a list: both stand for the same in different versions of answers. */
export const valuesOf = (value: unknown): readonly unknown[] =>
  isRecord(value) ? Object.values(value) : itemsOf(value);

/** Longer texts are cut, in UTF-16 units: nothing that a card shows comes near. */
const longestText = 4000;

/** Words on one line without what steers a screen; `null` for anything else, and for none. */
export function wordsIn(value: unknown, longest = longestText): string | null {
  if (typeof value !== 'string') return null;
  const words = onOneLine(value.slice(0, longest)).replace(/\s+/g, ' ').trim();
  return words === '' ? null : words;
}

/** The same with its line breaks. */
export function linesIn(value: unknown, longest = 50_000): string | null {
  if (typeof value !== 'string') return null;
  const lines = value
    .slice(0, longest)
    .split(/\r\n|[\n\r]/)
    .map((line) => onOneLine(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  return lines.length === 0 ? null : lines.join('\n');
}

/** A whole number from one on, such as that of a revision; `null` for anything else. */
export const numberIn = (value: unknown): number | null =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
