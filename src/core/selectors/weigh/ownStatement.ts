import type { Paragraph, Paragraphs } from '../words/paragraphs.ts';
import { firstWithKey, paragraphAt } from '../words/paragraphs.ts';
import { mayBeWrapped } from '../words/statements.ts';
import type { TextIndex } from '../words/textIndex.ts';
import type { Tokens, TokenSpan } from '../words/tokens.ts';
import { countCopies } from './rivals.ts';

// A sentence that stands once in either text, word for word, says where what it holds is.

/** A sentence of fewer words than this may be said again of somebody else. */
const shortStatement = 3;

/** A text, or a piece of one, that a passage stands in. */
export interface Stated {
  readonly tokens: Tokens;
  readonly statements: Paragraphs;
}

/** The statement that holds all of the passage, if there is no other of its words; null where there is none. */
export function onlyStatement({ statements }: Stated, passage: TokenSpan): Paragraph | null {
  const statement = paragraphAt(statements, passage.from);
  if (!statement || passage.to > statement.to || statement.to - statement.from < shortStatement) return null;
  return statements.counts.get(statement.key) === 1 ? statement : null;
}

/** Where it is the only statement of its words; null where it is not, or may be a line of a sentence that stands twice. */
export function standsOnce(
  { tokens, words, statements }: TextIndex,
  of: Tokens,
  statement: Paragraph,
): Paragraph | null {
  if (statements.counts.get(statement.key) !== 1) return null;
  const there = firstWithKey(statements, statement.key) ?? null;
  const isRepeated = mayBeWrapped(of, statement) && countCopies(tokens, words, of, statement) > 1;
  return isRepeated ? null : there;
}

/** Is the statement no more than the passage? */
export const isAllOf = (statement: TokenSpan, passage: TokenSpan): boolean =>
  statement.from === passage.from && statement.to === passage.to;
