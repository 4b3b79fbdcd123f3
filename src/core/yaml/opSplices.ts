import { isMap, isSeq, type ParsedNode } from 'yaml';
import type { Data } from './data.ts';
import { insertEntries, removeEntries, setApart, spacingOf, type Spacing } from './entrySplices.ts';
import { blockEntries, isFlow, type Entry } from './extent.ts';
import { insertInFlow, removeInFlow, type Fold } from './flowSplices.ts';
import { isBlank, lineBreakOf, lineStart } from './lines.ts';
import { keyOf, pairOf, type ParsedMap, type ParsedSeq } from './nodes.ts';
import {
  dataAt,
  type AddKeys,
  type DeleteItems,
  type InsertItems,
  type Op,
  type Path,
  type RemoveKeys,
  type SetValue,
} from './ops.ts';
import type { ParsedYaml } from './parse.ts';
import { dataOf } from './readData.ts';
import { dictLines, flowPair, itemLines, renderFlow, type Manner } from './render.ts';
import { trailTo, type Trail } from './sites.ts';
import { insertion, type Splice } from './splice.ts';
import { replaceValue } from './valueSplices.ts';
import { dict, list } from './data.ts';
import { versionKey, type WritingStyle } from './format.ts';

/** How this file writes, as far as edits follow it. */
export function mannerOf(parsed: ParsedYaml, style: WritingStyle, copies: boolean): Manner {
  const listIndent = listIndentOf(parsed, style.indentStep);
  return { lineBreak: lineBreakOf(parsed.source), listIndent, style, copies };
}

/** As the first list in block style below a key of the top: YAML lets its dashes stand right below the key. */
function listIndentOf({ source, root }: ParsedYaml, indentStep: number): number {
  if (!root || !isMap(root)) return indentStep;
  for (const { value } of root.items) {
    if (!isSeq(value) || isFlow(value) || value.items.length === 0) continue;
    return blockEntries(source, value)[0].column === 0 ? 0 : indentStep;
  }
  return indentStep;
}

/** The bytes an op changes, or null where it does not fit the source. */
export function splicesOf(parsed: ParsedYaml, op: Op, manner: Manner): readonly Splice[] | null {
  if (!parsed.root)
    return op.type === 'add-keys' && op.path.length === 0 ? beginFile(parsed, op, manner) : null;
  const trail = trailTo(parsed, op.path);
  if (!trail) return null;
  switch (op.type) {
    case 'set':
      return setValue(parsed, trail, op, manner);
    case 'add-keys':
      return isMapNode(trail.node) ? addKeys(parsed, trail, trail.node, op, manner) : null;
    case 'remove-keys':
      return isMapNode(trail.node) ? removeKeys(parsed, trail, trail.node, op, manner) : null;
    case 'insert-items':
      return isSeqNode(trail.node) ? insertItems(parsed, trail, trail.node, op, manner) : null;
    case 'delete-items':
      return isSeqNode(trail.node) ? deleteItems(parsed, trail, trail.node, op, manner) : null;
  }
}

const isMapNode = (node: ParsedNode | null): node is ParsedMap => isMap(node);
const isSeqNode = (node: ParsedNode | null): node is ParsedSeq => isSeq(node);

/** Nothing but comments so far: keys go after them, before the end mark of the document. */
function beginFile({ source, document }: ParsedYaml, op: AddKeys, manner: Manner): readonly Splice[] {
  const at = document ? document.range[1] : source.length;
  const lines = dictLines(dict(op.pairs), 0, manner);
  const isAtLineStart = lineStart(source, at) === at;
  const text = lines.map((line) => line + manner.lineBreak).join('');
  return [insertion(at, isAtLineStart ? text : manner.lineBreak + text)];
}

function setValue(
  { source }: ParsedYaml,
  { site, nodes }: Trail,
  { path, value }: SetValue,
  manner: Manner,
): readonly Splice[] | null {
  if (!site) return null;
  const replaced = replaceValue(source, site, value, manner);
  const seq = nodes.at(-2);
  const [name, index] = path;
  const becomesBlock = value.type === 'dict' && value.layout === 'block';
  if (!becomesBlock || path.length !== 2 || !isSeq(seq) || isFlow(seq) || typeof index !== 'number')
    return replaced;
  const entries = blockEntries(source, seq);
  const { isApart } = spacingIn(source, String(name), entries, manner);
  if (!isApart || !entries[index].isLine) return replaced;
  return [...replaced, ...setApart(source, entries, index, manner.lineBreak)];
}

const spacingIn = (source: string, name: string, entries: readonly Entry[], { style }: Manner): Spacing =>
  spacingOf(source, entries, style.spacedLists.has(name), style.lineEntries.has(name));

/** An empty `{}` or `[]` outside of flow style becomes a block when something is put in. */
function fillEmpty(
  { source }: ParsedYaml,
  { site, node }: Trail,
  data: Data,
  manner: Manner,
): readonly Splice[] | null {
  if (!node) return null;
  const inside = source.slice(node.range[0] + 1, node.range[1] - 1);
  const isBare = isBlank(inside);
  if (!isBare) return null;
  if (site) return site.flow ? null : replaceValue(source, site, data, manner);
  const lines = data.type === 'dict' ? dictLines(data, 0, manner) : [];
  return [{ start: node.range[0], end: node.range[1], text: lines.join(manner.lineBreak) }];
}

function addKeys(
  parsed: ParsedYaml,
  trail: Trail,
  map: ParsedMap,
  op: AddKeys,
  manner: Manner,
): readonly Splice[] | null {
  const { source } = parsed;
  if (map.items.length === 0) {
    const filled = fillEmpty(parsed, trail, dict(op.pairs), manner);
    if (filled) return filled;
  }
  const index = op.after === null ? 0 : map.items.findIndex((pair) => keyOf(pair) === op.after) + 1;
  if (op.after !== null && index === 0) return null;
  if (isFlow(map)) {
    const added = op.pairs.map(([key, value]) => flowPair(key, value, trail.json, manner.style));
    return [insertInFlow(source, map, index, added)];
  }
  const { column } = blockEntries(source, map)[0];
  const added = op.pairs.map((pair) => ({ lines: dictLines(dict([pair]), column, manner), isLine: false }));
  const isTop = op.path.length === 0;
  const { isApart } = spacingOf(source, blockEntries(source, map), false, false);
  const spacing = { isApart: isTop && isApart && op.after !== versionKey, linesTogether: false };
  return [insertEntries(source, map, index, added, manner.lineBreak, spacing)];
}

function removeKeys(
  parsed: ParsedYaml,
  trail: Trail,
  map: ParsedMap,
  { keys }: RemoveKeys,
  manner: Manner,
): readonly Splice[] | null {
  if (keys.some((key) => !pairOf(map, key))) return null;
  const removed = map.items.flatMap((pair, index) => (keys.includes(keyOf(pair) ?? '\0') ? [index] : []));
  return removeFrom(parsed, trail, map, removed, dict([]), manner);
}

function deleteItems(
  parsed: ParsedYaml,
  trail: Trail,
  seq: ParsedSeq,
  { indices }: DeleteItems,
  manner: Manner,
): readonly Splice[] | null {
  if (indices.some((index) => index < 0 || index >= seq.items.length)) return null;
  return removeFrom(parsed, trail, seq, indices, list([]), manner);
}

function removeFrom(
  { source }: ParsedYaml,
  { site }: Trail,
  node: ParsedMap | ParsedSeq,
  removed: readonly number[],
  empty: Data,
  manner: Manner,
): readonly Splice[] | null {
  if (isFlow(node)) return removeInFlow(source, node, removed);
  const removals = removeEntries(source, node, removed);
  if (removed.length < node.items.length) return removals;
  if (typeof site?.signEnd !== 'number') return null;
  if (!removals) return replaceValue(source, site, empty, manner);
  return [insertion(site.signEnd, empty.type === 'list' ? ' []' : ' {}'), ...removals];
}

/** A list of plain items below a key in block style goes on on other lines. */
function foldOf({ site, json }: Trail, items: readonly Data[], { lineBreak, style }: Manner): Fold | null {
  if (!site || site.flow || json || site.key === null || items.some(({ type }) => type !== 'leaf'))
    return null;
  return { width: style.proseWidth, column: site.column + style.indentStep, lineBreak };
}

/** Somebody writes on several lines there what we would write on one: what is added follows that. */
function hasBlocksForLines(parsed: ParsedYaml, path: Path, key: string, { style }: Manner): boolean {
  const fits = style.lineObjects.get(key);
  if (!fits) return false;
  const data = dataOf(parsed);
  const there = data && dataAt(data, path);
  return (
    there?.type === 'list' &&
    there.items.some((item) => item.type === 'dict' && item.layout === 'block' && fits(item))
  );
}

function insertItems(
  parsed: ParsedYaml,
  trail: Trail,
  seq: ParsedSeq,
  op: InsertItems,
  manner: Manner,
): readonly Splice[] | null {
  const { source } = parsed;
  if (op.at.some(({ index }) => index < 0 || index > seq.items.length)) return null;
  if (seq.items.length === 0) {
    const filled = fillEmpty(parsed, trail, list(op.at.flatMap(({ items }) => items)), manner);
    if (filled) return filled;
  }
  if (isFlow(seq))
    return op.at.map(({ index, items }) =>
      insertInFlow(
        source,
        seq,
        index,
        items.map((item) => renderFlow(item, null, trail.json, manner.style)),
        foldOf(trail, items, manner),
      ),
    );
  const entries = blockEntries(source, seq);
  const spacing = spacingIn(source, op.path.join('.'), entries, manner);
  const key = op.path.at(-1);
  const name = typeof key === 'string' && !hasBlocksForLines(parsed, op.path, key, manner) ? key : null;
  return op.at.map(({ index, items }) => {
    const added = items.map((item) => {
      const lines = itemLines(item, name, entries[0].column, manner);
      return { lines, isLine: lines.length === 1 && /^ *- [[{]/.test(lines[0]) };
    });
    return insertEntries(source, seq, index, added, manner.lineBreak, spacing);
  });
}
