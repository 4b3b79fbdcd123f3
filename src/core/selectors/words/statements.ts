import type { Paragraphs } from './paragraphs.ts';
import { partsOf } from './paragraphs.ts';
import { terminator } from './sentences.ts';
import type { Tokens } from './tokens.ts';

const endsSentence = new RegExp(`${terminator}\\s`);
const endOfLine = '\n';

/** Sentences, and lines of a list: what a text says one by one. A wrapped line is a piece of a sentence. */
export const statementsOf = (tokens: Tokens): Paragraphs => partsOf(tokens, beginsStatement);

function beginsStatement({ text, starts, ends }: Tokens, token: number): boolean {
  // Most gaps are one space.
  if (starts[token] - ends[token - 1] < 2) return text.charAt(ends[token - 1]) === endOfLine;
  const gap = text.slice(ends[token - 1], starts[token]);
  return gap.includes(endOfLine) || endsSentence.test(gap);
}
