import { isMap, isScalar, isSeq, type CST } from 'yaml';
import type { ParsedNode } from 'yaml';
import { afterBreak, columnOf, isBlank, lineEnd } from './lines.ts';
import type { ParsedMap, ParsedPair, ParsedSeq } from './nodes.ts';

export const isFlow = (node: ParsedMap | ParsedSeq): boolean => node.flow === true;

const spacing: ReadonlySet<CST.TokenType> = new Set(['space', 'newline', 'comma', 'comment']);

/** Where the first token stands that is more than space, comma or comment. */
function firstOffset(tokens: readonly CST.SourceToken[] | undefined): number | null {
  return tokens?.find(({ type }) => !spacing.has(type))?.offset ?? null;
}

/** Where a pair begins: its key, or the anchor, tag or `?` before it. */
export function pairStart(pair: ParsedPair): number {
  const token = pair.srcToken;
  return firstOffset(token?.start) ?? pair.key.range[0];
}

/** The tokens of an item; after the last one, the parser may have more for comments. */
function itemTokens(seq: ParsedSeq, index: number): CST.CollectionItem | undefined {
  const token = seq.srcToken;
  return token?.type === 'block-seq' || token?.type === 'flow-collection' ? token.items.at(index) : undefined;
}

/** Where an item begins: at its dash, in a flow list at its value or the anchor or tag before it. */
export function itemStart(seq: ParsedSeq, index: number): number {
  return firstOffset(itemTokens(seq, index)?.start) ?? seq.items[index].range[0];
}

/** Where the sign before a value ends, with the anchor and tag after it: the `:` of a pair. */
export function pairSignEnd(pair: ParsedPair): number | null {
  const token = pair.srcToken;
  return signEnd(token?.sep, 'map-value-ind');
}

/** As {@link pairSignEnd}, for the `-` of an item of a block list. */
export function dashEnd(seq: ParsedSeq, index: number): number | null {
  return signEnd(itemTokens(seq, index)?.start, 'seq-item-ind');
}

function signEnd(tokens: readonly CST.SourceToken[] | undefined, sign: CST.TokenType): number | null {
  let end: number | null = null;
  for (const { type, offset, source } of tokens ?? []) {
    const isProperty = end !== null && (type === 'anchor' || type === 'tag');
    if (type === sign || isProperty) end = offset + source.length;
  }
  return end;
}

/** Where the last character of a node stands, without what follows it on its line; end exclusive. */
export function contentEnd(source: string, node: ParsedNode): number {
  if (isMap(node) && !isFlow(node)) return pairEnd(source, node.items[node.items.length - 1]);
  if (isSeq(node) && !isFlow(node)) return contentEnd(source, node.items[node.items.length - 1]);
  const end = node.range[1];
  if (!isScalar(node) || (node.type !== 'BLOCK_LITERAL' && node.type !== 'BLOCK_FOLDED')) return end;
  return blockScalarEnd(source, node.range[0], end);
}

export function pairEnd(source: string, pair: ParsedPair): number {
  const { value } = pair;
  if (value && value.range[0] < value.range[1]) return contentEnd(source, value);
  // Where a value is empty, the comment behind it may begin.
  return pairSignEnd(pair) ?? pair.key.range[1];
}

const keepsLines = /^[|>]\d?\+/;

/** Empty lines after a node are its own: it is, or ends with, a block scalar that keeps them. */
function ownsLinesAfter(source: string, node: ParsedNode | null): boolean {
  if (isMap(node) && !isFlow(node)) return ownsLinesAfter(source, node.items[node.items.length - 1].value);
  if (isSeq(node) && !isFlow(node)) return ownsLinesAfter(source, node.items[node.items.length - 1]);
  return isScalar(node) && keepsLines.test(source.slice(node.range[0], node.range[0] + 3));
}

/** Empty lines after a block scalar are not its own, unless it keeps them (`|+`). */
function blockScalarEnd(source: string, start: number, end: number): number {
  const headerEnd = lineEnd(source, start);
  const header = source.slice(start, headerEnd).split(/\s/, 1)[0];
  let last = headerEnd;
  for (let at = afterBreak(source, headerEnd); at < end;) {
    const stop = Math.min(lineEnd(source, at), end);
    if (keepsLines.test(header) || !isBlank(source.slice(at, stop))) last = stop;
    at = afterBreak(source, stop);
  }
  return last;
}

const commentLine = /^[ \t]*#/;

/**
 * The end of the last line of a block that begins in `column` and whose content ends at `end`: its trailing comment
 * belongs to it, and so do comment lines below that are indented deeper than it.
 */
export function blockEnd(source: string, end: number, column: number): number {
  let last = lineEnd(source, end);
  for (let at = afterBreak(source, last); at < source.length;) {
    const stop = lineEnd(source, at);
    const line = source.slice(at, stop);
    if (!isBlank(line)) {
      if (!commentLine.test(line) || line.indexOf('#') <= column) break;
      last = stop;
    }
    at = afterBreak(source, stop);
  }
  return last;
}

/** A list or dict in flow style, with nothing of it on a line below. */
export const isOnOneLine = (source: string, node: ParsedNode | null): boolean =>
  (isMap(node) || isSeq(node)) && isFlow(node) && !/[\r\n]/.test(source.slice(node.range[0], node.range[1]));

/** One entry of a collection in block style, with its lines. */
export interface Entry {
  readonly start: number;
  readonly column: number;
  /** Where its last line ends, before the line break. */
  readonly end: number;
  /** Empty lines after it would be its own. */
  readonly ownsLinesAfter: boolean;
  /** It is an item in flow style, on one line. */
  readonly isLine: boolean;
}

/** The entries of a collection in block style. */
export function blockEntries(source: string, node: ParsedMap | ParsedSeq): readonly Entry[] {
  const entry = (start: number, end: number, value: ParsedNode | null): Entry => {
    const column = columnOf(source, start);
    return {
      start,
      column,
      end: blockEnd(source, end, column),
      ownsLinesAfter: ownsLinesAfter(source, value),
      isLine: isSeq(node) && isOnOneLine(source, value),
    };
  };
  if (isMap(node)) {
    const { items } = node;
    return items.map((pair) => entry(pairStart(pair), pairEnd(source, pair), pair.value));
  }
  const seq = node;
  return seq.items.map((item, index) => entry(itemStart(seq, index), contentEnd(source, item), item));
}
