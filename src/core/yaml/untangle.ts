import { isAlias, isMap, isSeq, visit, type Alias, type ParsedNode } from 'yaml';
import { dataOf, type Data } from './data.ts';
import { dataAt, type Op, type Path } from './ops.ts';
import type { ParsedYaml } from './parse.ts';
import { itemSite, pairSite, trailTo, type Site } from './sites.ts';
import type { Splice } from './splice.ts';
import { replaceValue } from './valueSplices.ts';
import type { Manner } from './render.ts';
import { keyOf } from './nodes.ts';
import { afterBreak, gapBefore } from './lines.ts';

/**
 * Where an op would change what an alias stands for, or change it in one of the places that share it, the first
 * step to part them: an alias on the way is written out, or the anchor moves to its first alias with a copy of
 * what it names. Empty when there is nothing to part; null where that cannot be done.
 */
export function untangle(parsed: ParsedYaml, ops: readonly Op[], manner: Manner): readonly Splice[] | null {
  if (parsed.aliases.targets.size === 0) return [];
  for (const op of ops) {
    const step = untangleOne(parsed, op, manner);
    if (step === null || step.length > 0) return step;
  }
  return [];
}

function untangleOne(parsed: ParsedYaml, op: Op, manner: Manner): readonly Splice[] | null {
  const trail = trailTo(parsed, op.path);
  // An earlier op will make the place.
  if (!trail) return [];
  const replacesAlias = op.type === 'set' && trail.nodes.length === op.path.length + 1;
  const alias = trail.nodes.find((node) => isAlias(node));
  if (alias && !(replacesAlias && alias === trail.nodes.at(-1)))
    return writeOut(parsed, alias, trailPath(op.path, trail.nodes.indexOf(alias)), manner);
  const shared = sharedAnchor(parsed, trail.nodes, goingAway(op, trail.node));
  return shared ? moveAnchor(parsed, shared, manner) : [];
}

const trailPath = (path: Path, length: number): Path => path.slice(0, length);

/** The nodes an op takes away. */
function goingAway(op: Op, node: ParsedNode | null): readonly ParsedNode[] {
  if (op.type === 'set') return node ? [node] : [];
  if (op.type === 'remove-keys' && isMap(node))
    return node.items.flatMap((pair) =>
      op.keys.includes(keyOf(pair) ?? '\0') ? [pair.key, ...(pair.value ? [pair.value] : [])] : [],
    );
  if (op.type === 'delete-items' && isSeq(node)) return op.indices.map((index) => node.items[index]);
  return [];
}

interface SharedAnchor {
  readonly node: ParsedNode;
  /** The aliases that are to go on saying the same, in their order. */
  readonly aliases: readonly Alias[];
  /** Other aliases go away together with the node, and need it until then. */
  readonly isNeeded: boolean;
}

/** A node with an anchor that is about to change or to go, and the aliases that are to go on saying the same. */
function sharedAnchor(
  { aliases }: ParsedYaml,
  trail: readonly ParsedNode[],
  leaving: readonly ParsedNode[],
): SharedAnchor | null {
  const inside = new Set<ParsedNode>();
  const anchored = trail.filter((node) => !isAlias(node) && node.anchor !== undefined);
  for (const top of leaving) {
    inside.add(top);
    visit(top, {
      Node(_key, node) {
        const parsed = node as ParsedNode;
        inside.add(parsed);
        if (!isAlias(parsed) && parsed.anchor !== undefined) anchored.push(parsed);
      },
    });
  }
  for (const node of anchored) {
    const all = [...aliases.targets].filter(([, target]) => target === node).map(([alias]) => alias);
    const staying = all.filter((alias) => !inside.has(alias as ParsedNode));
    if (staying.length > 0) return { node, aliases: staying, isNeeded: staying.length < all.length };
  }
  return null;
}

function writeOut(
  parsed: ParsedYaml,
  alias: ParsedNode,
  path: Path,
  manner: Manner,
): readonly Splice[] | null {
  const trail = trailTo(parsed, path);
  const all = dataOf(parsed);
  const data = all && dataAt(all, path);
  if (!trail?.site || !data || trail.node !== alias) return null;
  return replaceValue(parsed.source, trail.site, bare(data), manner);
}

/** The first alias takes the anchor over, with a copy of what it names. */
function moveAnchor(parsed: ParsedYaml, shared: SharedAnchor, manner: Manner): readonly Splice[] | null {
  const { source } = parsed;
  const [first] = shared.aliases;
  const found = placeOf(parsed, first as ParsedNode);
  const all = dataOf(parsed);
  const data = all && found && dataAt(all, found.path);
  const mark = anchorMark(source, shared.node);
  if (!found || !data || !mark || isAlias(shared.node) || shared.node.anchor === undefined) return null;
  const copy = replaceValue(source, found.site, bare(data), manner, shared.node.anchor);
  return shared.isNeeded ? copy : [mark, ...copy];
}

/** Without origins and ways of writing: a copy must not bring anchors along. */
function bare(data: Data): Data {
  if (data.type === 'leaf') return data.verbatim === undefined ? data : { ...data };
  if (data.type === 'list') return { type: 'list', items: data.items.map(bare) };
  return { type: 'dict', entries: new Map([...data.entries].map(([key, value]) => [key, bare(value)])) };
}

interface Place {
  readonly path: Path;
  readonly site: Site;
}

/** The path to a node, by search. Keys that are not text have none. */
function placeOf(parsed: ParsedYaml, wanted: ParsedNode): Place | null {
  const search = (node: ParsedNode | null, path: Path): Place | null => {
    if (isMap(node))
      for (const pair of node.items) {
        const key = keyOf(pair);
        if (key === null) continue;
        const inner = [...path, key];
        const site = pair.value === wanted ? pairSite(parsed.source, node, key, false) : null;
        const found = site ? { path: inner, site } : search(pair.value, inner);
        if (found) return found;
      }
    if (isSeq(node))
      for (const [index, item] of node.items.entries()) {
        const inner = [...path, index];
        const site = item === wanted ? itemSite(parsed.source, node, index, false) : null;
        const found = site ? { path: inner, site } : search(item, inner);
        if (found) return found;
      }
    return null;
  };
  return search(parsed.root, []);
}

/** The `&name` before a node, with the space that set it apart. */
function anchorMark(source: string, node: ParsedNode): Splice | null {
  if (isAlias(node) || node.anchor === undefined) return null;
  const mark = `&${node.anchor}`;
  const start = source.lastIndexOf(mark, node.range[0]);
  if (start < 0) return null;
  const end = start + mark.length;
  const onOwnLine = afterBreak(source, end) > end && /[\r\n]/.test(source[end]);
  if (onOwnLine) return { start: gapBefore(source, start), end, text: '' };
  return { start, end: source[end] === ' ' ? end + 1 : end, text: '' };
}
