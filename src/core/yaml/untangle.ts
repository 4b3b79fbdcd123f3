import { isAlias, isMap, isSeq, type ParsedNode } from 'yaml';
import type { Data } from './data.ts';
import { dataOfNode } from './readData.ts';
import { refuse, type Refused } from './editResult.ts';
import type { Op, Path } from './ops.ts';
import type { ParsedYaml } from './parse.ts';
import { itemSite, pairSite, trailTo, type Site } from './sites.ts';
import type { Splice } from './splice.ts';
import { replaceValue } from './valueSplices.ts';
import type { Manner } from './render.ts';
import { eachNode, keyOf, type ParsedAlias } from './nodes.ts';
import { gapBefore } from './lines.ts';

/** Null where it cannot be done in this way. */
type Parting = { readonly ok: true; readonly splices: readonly Splice[] } | Refused | null;

const parted = (splices: readonly Splice[]): Parting => ({ ok: true, splices });

/**
 * Where an op would change what an alias stands for, or change it in one of the places that share it, the first
 * step to part them: an alias on the way is written out, or the anchor moves to its first alias with a copy of
 * what it names. Empty when there is nothing to part; null or a refusal where that cannot be done.
 */
export function untangle(parsed: ParsedYaml, ops: readonly Op[], manner: Manner): Parting {
  if (parsed.aliases.targets.size === 0) return parted([]);
  for (const op of ops) {
    const step = untangleOne(parsed, op, manner);
    if (!step?.ok || step.splices.length > 0) return step;
  }
  return parted([]);
}

function untangleOne(parsed: ParsedYaml, op: Op, manner: Manner): Parting {
  const trail = trailTo(parsed, op.path);
  // An earlier op will make the place.
  if (!trail) return parted([]);
  const replacesAlias = op.type === 'set' && trail.nodes.length === op.path.length + 1;
  const alias = trail.nodes.find((node) => isAlias(node));
  if (alias && !(replacesAlias && alias === trail.nodes.at(-1)))
    return writeOut(parsed, alias, trailPath(op.path, trail.nodes.indexOf(alias)), manner);
  const shared = sharedAnchor(parsed, trail.nodes, goingAway(op, trail.node));
  return shared ? moveAnchor(parsed, shared, manner) : parted([]);
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
  /** The anchor, without its `&`. */
  readonly anchor: string;
  /** The aliases that are to go on saying the same, in their order. */
  readonly aliases: readonly ParsedAlias[];
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
  const anchored = [...trail];
  for (const top of leaving) {
    eachNode(top, (node) => {
      inside.add(node);
      anchored.push(node);
    });
  }
  for (const node of anchored) {
    if (isAlias(node) || node.anchor === undefined) continue;
    const all = [...aliases.targets].filter(([, target]) => target === node).map(([alias]) => alias);
    const staying = all.filter((alias) => !inside.has(alias));
    if (staying.length === 0) continue;
    return { node, anchor: node.anchor, aliases: staying, isNeeded: staying.length < all.length };
  }
  return null;
}

function writeOut(parsed: ParsedYaml, alias: ParsedNode, path: Path, manner: Manner): Parting {
  const trail = trailTo(parsed, path);
  const data = dataOfNode(parsed, alias);
  if (!trail?.site || !data || trail.node !== alias) return null;
  return parted(replaceValue(parsed.source, trail.site, bare(data), manner));
}

/** The first alias takes the anchor over, with a copy of what it names. */
function moveAnchor(parsed: ParsedYaml, shared: SharedAnchor, manner: Manner): Parting {
  const { source } = parsed;
  const [first] = shared.aliases;
  const site = siteOf(parsed, first);
  const data = dataOfNode(parsed, first);
  if (!site)
    return refuse(
      `*${shared.anchor} stands as a key here, and what it names would change, so nothing was written. Write the key itself in its place, then try again.`,
    );
  if (!data) return null;
  const copy = replaceValue(source, site, bare(data), manner, shared.anchor);
  return parted(shared.isNeeded ? copy : [anchorMark(source, shared), ...copy]);
}

/** Without origins: a copy must not bring anchors along. */
function bare(data: Data): Data {
  if (data.type === 'leaf') return data;
  const tagged = data.tag === undefined ? {} : { tag: data.tag };
  if (data.type === 'list') return { type: 'list', items: data.items.map(bare), ...tagged };
  const entries = new Map([...data.entries].map(([key, value]) => [key, bare(value)]));
  return { type: 'dict', entries, ...tagged };
}

/** The place that a node stands in, by search. A key has none. */
function siteOf({ source, root }: ParsedYaml, wanted: ParsedNode): Site | null {
  const search = (node: ParsedNode | null): Site | null => {
    if (isMap(node))
      for (const pair of node.items) {
        if (pair.value === wanted) return pairSite(source, node, pair, false);
        const found = search(pair.key) ?? search(pair.value);
        if (found) return found;
      }
    if (isSeq(node))
      for (const [index, item] of node.items.entries()) {
        const found = item === wanted ? itemSite(source, node, index, false) : search(item);
        if (found) return found;
      }
    return null;
  };
  return search(root);
}

/** The `&name` before a node, with the space that set it apart. */
function anchorMark(source: string, { node, anchor }: SharedAnchor): Splice {
  const mark = `&${anchor}`;
  const start = source.lastIndexOf(mark, node.range[0]);
  const end = start + mark.length;
  // The rest of the value is on the lines below.
  if (/[\r\n]/.test(source[end])) return { start: gapBefore(source, start), end, text: '' };
  return { start, end: source[end] === ' ' ? end + 1 : end, text: '' };
}
