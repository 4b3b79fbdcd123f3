import { isMap, isScalar, isSeq } from 'yaml';
import { blockEnd, isFlow } from '../../extent.ts';
import { columnOf, gapBefore, isBlank, lineBreakOf, lineEnd, lineStart, spaces } from '../../lines.ts';
import { insertion, type Splice } from '../../splice.ts';
import type { Commented } from './commented.ts';
import type { Comment } from './comments.ts';
import type { Owner } from './owners.ts';

/**
 * Puts comments of another file, all about one entry, where they belong in this one. Where that is not certain, the first
 * that has no place comes back instead.
 */
export function placed(
  { source, owners }: Commented,
  comments: readonly Comment[],
): readonly Splice[] | Comment {
  const [{ about }] = comments;
  if (about && !about.owner) return [atEnd(source, comments)];
  const owner = about?.owner ? owners.get(about.owner.name) : undefined;
  if (!owner) return comments[0];
  const splices: Splice[] = [];
  const isBelow = ({ about: at }: Comment) => at?.place === 'below' && !owner.flow;
  const under = comments.filter(isBelow);
  if (under.length > 0) splices.push(below(source, owner, under));
  const over = comments.filter((comment) => !isBelow(comment));
  const first = over.find((comment) => comment.about?.place === 'beside');
  const next = first ? beside(source, owner, first.text) : null;
  if (next) splices.push(next);
  // There is room for one beside.
  const others = next ? over.filter((comment) => comment !== first) : over;
  if (others.length === 0) return splices;
  const made = above(source, owner, others);
  return made ? [...splices, made] : others[0];
}

function atEnd(source: string, comments: readonly Comment[]): Splice {
  const lineBreak = lineBreakOf(source);
  const endsLine = lineStart(source, source.length) === source.length;
  const lines = comments.map(({ text }) => (endsLine ? text + lineBreak : lineBreak + text));
  return insertion(source.length, lines.join(''));
}

/** As deep below the entry as they were. */
function below(source: string, owner: Owner, comments: readonly Comment[]): Splice {
  const end = blockEnd(source, owner.end, owner.column);
  const lines = comments.map(({ text, column, about }) => {
    const depth = column - (about?.owner?.column ?? column);
    return lineBreakOf(source) + spaces(owner.column + depth) + text;
  });
  return insertion(end, lines.join(''));
}

/** Null where something stands there already. */
function beside(source: string, owner: Owner, text: string): Splice | null {
  const at = besideAt(source, owner);
  const rest = source.slice(at, lineEnd(source, at));
  if (isBlank(rest)) return insertion(at, ` ${text}`);
  if (!owner.flow || /^[ \t]*,?[ \t]*#/.test(rest)) return null;
  const [comma] = /^(?:[ \t]*,)?[ \t]*/.exec(rest) ?? [''];
  const goesOn = comma.length === rest.length ? '' : lineBreakOf(source) + spaces(owner.column);
  return { start: at, end: at + comma.length, text: `${comma.trimEnd()} ${text}${goesOn}` };
}

/** Behind the sign of a value on the lines below, behind any other value. */
function besideAt(source: string, { value, signEnd, end }: Owner): number {
  if ((isMap(value) || isSeq(value)) && !isFlow(value)) return signEnd ?? end;
  if (isScalar(value) && (value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED'))
    return gapBefore(source, lineEnd(source, value.range[0]));
  return end;
}

function above(source: string, { start, column, flow }: Owner, comments: readonly Comment[]): Splice | null {
  const lineBreak = lineBreakOf(source);
  const line = lineStart(source, start);
  const before = source.slice(line, start);
  // Beside the dash of an item, its first key begins.
  if (/^[ ?-]*$/.test(before)) {
    const indent = before.search(/\S/);
    const lines = comments.map(({ text }) => spaces(indent < 0 ? column : indent) + text + lineBreak);
    return insertion(line, lines.join(''));
  }
  if (!flow) return null;
  const indent = lineBreak + spaces(columnOf(source, start));
  const lines = comments.map(({ text }) => indent + text);
  return { start: gapBefore(source, start), end: start, text: lines.join('') + indent };
}
