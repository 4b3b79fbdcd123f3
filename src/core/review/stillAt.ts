import type { Range } from '../model.ts';

/**
 * Where words stand now that began at an offset of another version; `null` where that is not certain.
 * @param start `undefined` where that is not known
 */
export function stillAt(text: string, start: number | undefined, words: string): Range | null {
  if (start !== undefined && text.startsWith(words, start)) return { start, end: start + words.length };
  const first = text.indexOf(words);
  if (first < 0 || text.includes(words, first + 1)) return null;
  return { start: first, end: first + words.length };
}
