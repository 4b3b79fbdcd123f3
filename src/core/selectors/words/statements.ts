import type { Paragraphs } from './paragraphs.ts';
import { isParagraphBreak, partsOf } from './paragraphs.ts';
import { terminator } from './sentences.ts';
import type { Tokens, TokenSpan } from './tokens.ts';
import { tokenText } from './tokens.ts';

const endsSentence = new RegExp(`${terminator}\\s`);
const endOfLine = '\n';
/** Written with a full stop that ends no sentence. */
const titles = new Set(['Mr', 'Mrs', 'Ms', 'Mx', 'Dr', 'Prof', 'Rev', 'Hon', 'St', 'Sen', 'Rep', 'Gov', 'Gen', 'Col', 'Lt', 'Capt', 'Sgt']); // prettier-ignore

/** Sentences, and lines of a list: what a text says one by one. A wrapped line is a piece of a sentence. */
export const statementsOf = (tokens: Tokens): Paragraphs => partsOf(tokens, beginsStatement);

const gapBefore = ({ text, starts, ends }: Tokens, token: number): string =>
  text.slice(ends[token - 1], starts[token]);

function beginsStatement(tokens: Tokens, token: number): boolean {
  const { text, starts, ends } = tokens;
  // Most gaps are one space.
  if (starts[token] - ends[token - 1] < 2) return text.charAt(ends[token - 1]) === endOfLine;
  const gap = gapBefore(tokens, token);
  if (gap.includes(endOfLine)) return true;
  return endsSentence.test(gap) && !(gap === '. ' && titles.has(tokenText(tokens, token - 1)));
}

/** May the statement be a wrapped line, a piece of a sentence: does only the end of a line bound it on a side? */
export function mayBeWrapped(tokens: Tokens, { from, to }: TokenSpan): boolean {
  const isOnlyLine = (token: number): boolean =>
    token > 0 &&
    token < tokens.count &&
    !endsSentence.test(gapBefore(tokens, token)) &&
    !isParagraphBreak(tokens, token);
  return isOnlyLine(from) || isOnlyLine(to);
}
