import { escaped, isDigit, patternOf } from '../../letters.ts';

/** Any of the words, as a regular expression; longer ones first, so that none is cut short. */
export function oneOf(words: Iterable<string>): string {
  const alternatives = [...words].map(escaped).sort((a, b) => b.length - a.length);
  return `(?:${alternatives.join('|')})`;
}

/** A pattern to be tried at one place by `matchAt`. Letters of either case unless said otherwise. */
export const sticky = (source: string, flags = 'i'): RegExp => patternOf(source, `${flags}y`);

/** A match whose groups may have taken no part in it. */
export interface Match extends ReadonlyArray<string | undefined> {
  readonly 0: string;
  readonly index: number;
}

/** Tries a sticky pattern at the offset and nowhere else. */
export function matchAt(pattern: RegExp, text: string, at: number): Match | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The first match of a pattern. */
export const find = (pattern: RegExp, text: string): Match | null => pattern.exec(text);

/** The character behind the digits that begin at the offset. */
export function afterDigits(text: string, at: number): string {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return text.charAt(end);
}

const lookBack = 48;

/** The few words before an offset, for patterns that end in `$`. */
export const before = (text: string, at: number): string => text.slice(Math.max(0, at - lookBack), at);
