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

/** The word in small letters. Most are already, which is quicker to see than to do. */
export function lowered(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if ((code >= 65 && code <= 90) || code > 127) return word.toLowerCase();
  }
  return word;
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

/** Tells from first letter, last letter and length alone that a word, as the text has it, is none of some. */
export type Sieve = (text: string, start: number, end: number) => boolean;

const firstLetters = 32;
const lengths = 32;

/** `words` are in lower case and of ASCII. */
export function sieveOf(words: Iterable<string>): Sieve {
  const lastLetters = new Int32Array(firstLetters * lengths);
  for (const word of words)
    lastLetters[cell(word.charCodeAt(0), word.length)] |= bitOf(word.charCodeAt(word.length - 1));
  return (text, start, end) =>
    start < end &&
    end - start < lengths &&
    (lastLetters[cell(text.charCodeAt(start), end - start)] & bitOf(text.charCodeAt(end - 1))) !== 0;
}

/** Letters of either case share their lowest five bits. */
const cell = (first: number, length: number): number => (first % firstLetters) * lengths + length;
/** A shift counts by the lowest five bits alone. */
const bitOf = (letter: number): number => 1 << letter;

/**
 * Letters of the alphabets of the first plane, with the few signs that stand among them, for use in a class. V8
 * takes several times as long to compile `\p{L}`, all of it when the first article is read.
 */
export const letterRanges = String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff`;

/** As `letterRanges`, for `\p{Lu}`: where an alphabet mixes capitals and small letters, both. */
export const capitalRanges = String.raw`A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u024f\u0386-\u03ab\u0400-\u042f\u0531-\u0556\u1e00-\u1eff`;

const smallRanges = String.raw`a-z\u00aa\u00ba\u00df-\u00f6\u00f8-\u02af\u03ac-\u03ce\u0430-\u052f\u0561-\u0587\u1e00-\u1eff`;

const ranges: ReadonlyMap<string, string> = new Map([
  ['L', letterRanges],
  ['Lu', capitalRanges],
  ['Ll', smallRanges],
  ['N', '0-9'],
]);
const propertyOrBracket = /\\p\{(L[lu]?|N)\}|\\.|[[\]]/gu;

/** The source of a pattern with its kinds of letters written out as ranges, so that it needs no flag `u`. */
function withRanges(source: string): string {
  let inClass = false;
  return source.replace(propertyOrBracket, (token, kind: string | undefined) => {
    if (token === '[' || token === ']') inClass = token === '[';
    const written = kind === undefined ? undefined : ranges.get(kind);
    if (written === undefined) return token;
    return inClass ? written : `[${written}]`;
  });
}

/** A pattern from a source in which `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` stand for their ranges. */
export const patternOf = (source: string, flags = ''): RegExp => new RegExp(withRanges(source), flags);

/** Every match of a pattern with the flag `g`, none of them empty. `matchAll` gives the same, but copies the pattern first. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** Words as a pattern that means just them, also with the flag `u`. */
export const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
