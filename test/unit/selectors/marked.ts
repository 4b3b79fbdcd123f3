// Texts of which a part is in brackets, for tests that are about words by their number.
import { tokenize } from '../../../src/core/selectors/words/tokenize.ts';
import type { Tokens, TokenSpan } from '../../../src/core/selectors/words/tokens.ts';
import { tokensIn } from '../../../src/core/selectors/words/tokens.ts';

export interface Marked {
  readonly tokens: Tokens;
  /** The words in brackets. */
  readonly span: TokenSpan;
}

export function marked(text: string): Marked {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  if (start < 0 || end < start) throw new Error(`Nothing is in brackets: ${text}`);
  const tokens = tokenize(text.replace(/[[\]]/gu, ''));
  return { tokens, span: tokensIn(tokens, { start, end }) };
}

/** So many words, each another: "a0 a1 a2". */
export const wordsOf = (name: string, count: number, from = 0): string =>
  Array.from({ length: count }, (_, i) => `${name}${from + i}`).join(' ');
