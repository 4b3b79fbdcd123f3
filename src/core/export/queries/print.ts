import { textSha256 } from '../../hash.ts';
import type { Query } from '../../review/queries.ts';

/** Hexadecimal digits that tell the queries of an article apart. */
const digits = 16;

/** What a query asks about what: another one once it is reworded. */
export function printOf({ note, annotation }: Query): string {
  const parts = [note.text, annotation?.annotation.selector.exact ?? ''];
  return textSha256(JSON.stringify(parts.map(withoutSpaces))).slice(0, digits);
}

/** The same words, however their lines are broken. */
export const withoutSpaces = (words: string): string => words.replace(/\s+/g, ' ').trim();
