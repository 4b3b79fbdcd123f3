const closers = `["”’'»)\\]*_]*`;
/** The end of a sentence, as the source of a pattern. */
export const terminator = `[.!?…]${closers}`;
const openers = `["“‘'«([*_>\\s-]*`;
const endsWithTerminator = new RegExp(`${terminator}$`);
const beginsParagraph = /^\s*(?:\n[^\S\n]*\n|$)/;
const beforeSentence = new RegExp(`(?:^|${terminator}\\s|\\n[^\\S\\n]*\\n)${openers}$`);

/** Does a sentence begin at the end of this text? */
export const opensSentence = (before: string): boolean => beforeSentence.test(before);

/** Does a passage, with what follows it, end a sentence or a paragraph? */
export const closesSentence = (passage: string, after: string): boolean =>
  endsWithTerminator.test(passage) || beginsParagraph.test(after);
