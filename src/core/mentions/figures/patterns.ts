/** Any of the words, as a regular expression; longer ones first, so that none is cut short. */
export function oneOf(words: Iterable<string>): string {
  const escaped = [...words].map((word) => word.replace(/[.$*+?()[\]{}|\\^]/gu, String.raw`\$&`));
  return `(?:${escaped.sort((a, b) => b.length - a.length).join('|')})`;
}

/** Letters of all alphabets of the first plane, with the few signs that stand among them. */
const letters = String.raw`A-Za-z\u00aa-\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff`;
const letterOrBracket = /\\p\{L\}|\\.|[[\]]/gu;

/** `\p{L}` written out as ranges, in a class or as one. */
function withLetters(source: string): string {
  let inClass = false;
  return source.replace(letterOrBracket, (token) => {
    if (token === '[' || token === ']') inClass = token === '[';
    if (token !== String.raw`\p{L}`) return token;
    return inClass ? letters : `[${letters}]`;
  });
}

/**
 * A pattern to be tried at one place by `matchAt`. Letters of either case unless said otherwise. V8 takes about five
 * times as long to compile one with the flags `iu` and `\p{L}`, all of it when the first article is read; so ranges
 * stand for it where the pattern has no other property.
 */
export function sticky(source: string, flags = 'iu'): RegExp {
  const written = withLetters(source);
  const needsUnicode = written.includes(String.raw`\p{`);
  return needsUnicode ? new RegExp(source, `${flags}y`) : new RegExp(written, `${flags.replace('u', '')}y`);
}

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

const lookBack = 48;

/** The few words before an offset, for patterns that end in `$`. */
export const before = (text: string, at: number): string => text.slice(Math.max(0, at - lookBack), at);
