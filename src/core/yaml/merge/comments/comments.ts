import { CST, Lexer } from 'yaml';
import { columnOf, isBlank, lineStart } from '../../lines.ts';
import type { ParsedYaml } from '../../parse.ts';
import type { Owner } from './owners.ts';

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
export function commentsIn(parsed: ParsedYaml, owners: readonly Owner[]): readonly Comment[] {
  const { source } = parsed;
  let next = 0;
  return runsIn(source, commentTokens(source)).flatMap((run) =>
    run.tokens.map(({ start, text }) => {
      while (next < owners.length && owners[next].start < start) next++;
      const about = isBlank(source.slice(lineStart(source, start), start))
        ? aboutOwnLine(source, owners, next, run, start)
        : aboutBeside(source, owners[next - 1], start);
      return { text: text.trimEnd(), start, column: columnOf(source, start), about };
    }),
  );
}

interface Token {
  readonly start: number;
  readonly text: string;
}

/** What the lexer puts between its tokens, and no part of the source. */
const marks: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

function commentTokens(source: string): readonly Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (const text of new Lexer().lex(source)) {
    if (text.startsWith('#')) tokens.push({ start, text });
    if (!marks.has(text)) start += text.length;
  }
  return tokens;
}

/** Comments with nothing but space between them, and the space around them. */
interface Run {
  readonly tokens: Token[];
  readonly start: number;
  end: number;
}

function runsIn(source: string, tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  for (const token of tokens) {
    const end = gapEnd(source, token.start + token.text.length);
    const last = runs.at(-1);
    if (last?.end === token.start) {
      last.tokens.push(token);
      last.end = end;
    } else runs.push({ tokens: [token], start: gapStart(source, token.start), end });
  }
  return runs;
}

const isSpace = (letter: string | undefined): boolean => letter !== undefined && ' \t\r\n'.includes(letter);

function gapStart(source: string, offset: number): number {
  let at = offset;
  while (isSpace(source[at - 1])) at--;
  return at;
}

function gapEnd(source: string, offset: number): number {
  let at = offset;
  while (isSpace(source[at])) at++;
  return at;
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

/**
 * @param next the place of the first owner that begins after the comment
 * @param run where the comment stands
 */
function aboutOwnLine(
  source: string,
  owners: readonly Owner[],
  next: number,
  run: Run,
  start: number,
): About | null {
  const column = columnOf(source, start);
  const follows = owners.at(next);
  const isAbove = follows && follows.start <= run.end;
  if (isAbove && (follows.flow || column <= follows.column)) return { owner: follows, place: 'above' };
  for (const owner of outwards(owners[next - 1])) {
    if (owner.end > start) return { owner, place: 'beside' };
    if (!owner.flow && owner.column < column) return { owner, place: 'below' };
  }
  if (isAbove) return { owner: follows, place: 'above' };
  return next > 0 && next === owners.length && run.start <= owners[next - 1].end
    ? { owner: null, place: 'below' }
    : null;
}
