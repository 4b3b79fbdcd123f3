import { CST, Lexer } from 'yaml';
import { columnOf, isBlank, lineStart } from '../../lines.ts';
import type { ParsedYaml } from '../../parse.ts';
import { ownersIn, type Owner } from './owners.ts';

/** A comment, from its `#` to the end of its line, and the entry that it is about. */
export interface Comment {
  readonly text: string;
  readonly start: number;
  readonly column: number;
  /** Null where it is not certain what it is about. */
  readonly about: About | null;
}

export interface About {
  /** Null: the file, at its end. */
  readonly owner: Owner | null;
  readonly place: 'above' | 'beside' | 'below';
}

/** All comments of a source, in their order. */
export function commentsIn(parsed: ParsedYaml): readonly Comment[] {
  const { source } = parsed;
  const owners = ownersIn(parsed);
  let next = 0;
  return commentTokens(source).map(({ start, text }) => {
    while (next < owners.length && owners[next].start < start) next++;
    const about = isBlank(source.slice(lineStart(source, start), start))
      ? aboutOwnLine(source, owners, next, start)
      : aboutBeside(source, owners[next - 1], start);
    return { text: text.trimEnd(), start, column: columnOf(source, start), about };
  });
}

/** What the lexer puts between its tokens, and no part of the source. */
const marks: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

function commentTokens(source: string): readonly { readonly start: number; readonly text: string }[] {
  const tokens: { start: number; text: string }[] = [];
  let start = 0;
  for (const text of new Lexer().lex(source)) {
    if (text.startsWith('#')) tokens.push({ start, text });
    if (!marks.has(text)) start += text.length;
  }
  return tokens;
}

/** The owner itself and those around it, from the inside. */
function* outwards(owner: Owner | null | undefined): Iterable<Owner> {
  for (let at = owner ?? null; at; at = at.parent) yield at;
}

/** @param last the last owner that begins before the comment */
function aboutBeside(source: string, last: Owner | undefined, start: number): About | null {
  for (const owner of outwards(last))
    if (owner.end > start || /^[ \t]*,?[ \t]*$/.test(source.slice(owner.end, start)))
      return { owner, place: 'beside' };
  return null;
}

/** @param next the place of the first owner that begins after the comment */
function aboutOwnLine(source: string, owners: readonly Owner[], next: number, start: number): About | null {
  const column = columnOf(source, start);
  const follows = owners.at(next);
  const isAbove = follows && isOnlyComments(source.slice(start, follows.start));
  if (isAbove && (follows.flow || column <= follows.column)) return { owner: follows, place: 'above' };
  for (const owner of outwards(owners[next - 1])) {
    if (owner.end > start) return { owner, place: 'beside' };
    if (!owner.flow && owner.column < column) return { owner, place: 'below' };
  }
  if (isAbove) return { owner: follows, place: 'above' };
  return next > 0 && next === owners.length && isOnlyComments(source.slice(owners[next - 1].end, start))
    ? { owner: null, place: 'below' }
    : null;
}

/** The rest of a line, empty lines and lines with comments alone. */
const isOnlyComments = (text: string): boolean =>
  /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*[ \t]*$/.test(text);
