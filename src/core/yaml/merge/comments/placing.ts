import { isMap, isScalar, isSeq } from 'yaml';
import { blockEnd, isFlow } from '../../extent.ts';
import { columnOf, gapBefore, isBlank, lineBreakOf, lineEnd, lineStart, spaces } from '../../lines.ts';
import { insertion, type Splice } from '../../splice.ts';
import type { Comment } from './comments.ts';
import type { Owner } from './owners.ts';

/**
 * Puts a comment of another file where it belongs in this one; null where that is not certain.
 * @param owners those of the source, by name
 */
export function placed(
  source: string,
  owners: ReadonlyMap<string, Owner>,
  { text, column, about }: Comment,
): Splice | null {
  if (!about) return null;
  if (!about.owner) return atEnd(source, text);
  const owner = owners.get(about.owner.name);
  if (!owner) return null;
  if (about.place === 'below' && !owner.flow)
    return below(source, owner, text, owner.column + column - about.owner.column);
  return (about.place === 'beside' ? beside(source, owner, text) : null) ?? above(source, owner, text);
}

function atEnd(source: string, text: string): Splice {
  const lineBreak = lineBreakOf(source);
  const endsLine = lineStart(source, source.length) === source.length;
  return insertion(source.length, endsLine ? text + lineBreak : lineBreak + text);
}

function below(source: string, owner: Owner, text: string, column: number): Splice {
  const end = blockEnd(source, owner.end, owner.column);
  return insertion(end, lineBreakOf(source) + spaces(column) + text);
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

function above(source: string, { start, column, flow }: Owner, text: string): Splice | null {
  const lineBreak = lineBreakOf(source);
  const line = lineStart(source, start);
  const before = source.slice(line, start);
  // Beside the dash of an item, its first key begins.
  if (/^[ ?-]*$/.test(before)) {
    const indent = before.search(/\S/);
    return insertion(line, spaces(indent < 0 ? column : indent) + text + lineBreak);
  }
  if (!flow) return null;
  const indent = lineBreak + spaces(columnOf(source, start));
  return { start: gapBefore(source, start), end: start, text: indent + text + indent };
}
