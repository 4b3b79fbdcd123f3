/** Is the code unit a letter of Latin script? */
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Where the next run of Latin letters begins, at the offset or behind it; the text's length where none does. */
export function nextWord(text: string, at: number): number {
  let start = at;
  while (start < text.length && !isLetter(text.charCodeAt(start))) start += 1;
  return start;
}

/** Where the run of Latin letters ends that begins at the offset. */
export function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

/** What stands between the space right before the offset and the white space before that; empty without such a space. */
export function runBefore(text: string, at: number): string {
  const end = at - 1;
  if (!isSpace(text.charCodeAt(end))) return '';
  let start = end;
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

const isSpace = (code: number): boolean => code === 32 || code === 0xa0 || (code >= 9 && code <= 13);

/** Tells from first letter and length alone that a word, as the text has it, is none of some. */
export type Sieve = (text: string, start: number, end: number) => boolean;

const firstLetters = 32;
const lengths = 32;

/** `words` are in lower case and of ASCII. */
export function sieveOf(words: Iterable<string>): Sieve {
  const known = new Uint8Array(firstLetters * lengths);
  for (const word of words) known[cell(word.charCodeAt(0), word.length)] = 1;
  return (text, start, end) =>
    end - start < lengths && known[cell(text.charCodeAt(start), end - start)] === 1;
}

/** Letters of either case share their lowest five bits. */
const cell = (first: number, length: number): number => (first % firstLetters) * lengths + length;
