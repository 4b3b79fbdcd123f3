import type { Paragraph, Paragraphs } from '../words/paragraphs.ts';
import { paragraphAt } from '../words/paragraphs.ts';
import type { TextIndex } from '../words/textIndex.ts';
import type { KeyIndex } from '../words/tokenIndex.ts';
import type { Tokens, TokenSpan } from '../words/tokens.ts';
import { copiesIn } from './rivals.ts';

// A sentence that stands once in either text, word for word, says where what it holds is.

/** A sentence of fewer words than this may be said again of somebody else. */
const shortStatement = 3;

/** A text, or a piece of one, that a passage stands in. */
export interface Stated {
  readonly tokens: Tokens;
  readonly statements: Paragraphs;
  readonly words: () => KeyIndex;
}

/** The statement that holds all of the passage, if its words stand there only; null where there is none. */
export function onlyStatement({ tokens, statements, words }: Stated, passage: TokenSpan): Paragraph | null {
  const statement = paragraphAt(statements, passage.from);
  if (!statement || passage.to > statement.to || statement.to - statement.from < shortStatement) return null;
  const copies = copiesIn(tokens, words(), tokens, statement);
  return copies.next().done !== true && copies.next().done === true ? statement : null;
}

/** Where a statement's words stand in the text as one of its statements, and nowhere else; null where they do not. */
export function standsOnce(
  { tokens, words, statements }: TextIndex,
  of: Tokens,
  statement: Paragraph,
): Paragraph | null {
  if (statements.counts.get(statement.key) !== 1) return null;
  const copies = copiesIn(tokens, words, of, statement);
  const first = copies.next();
  if (first.done === true || copies.next().done !== true) return null;
  const there = paragraphAt(statements, first.value);
  return there?.key === statement.key && there.from === first.value ? there : null;
}

/** Is the statement no more than the passage? */
export const isAllOf = (statement: TokenSpan, passage: TokenSpan): boolean =>
  statement.from === passage.from && statement.to === passage.to;
