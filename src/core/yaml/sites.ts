import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { dashEnd, isFlow, itemStart, pairSignEnd, pairStart } from './extent.ts';
import { columnOf } from './lines.ts';
import { keyOf, pairOf, type ParsedMap, type ParsedPair, type ParsedSeq } from './nodes.ts';
import type { Path } from './ops.ts';
import type { ParsedYaml } from './parse.ts';

/** A place in the source that holds a value: the value of a pair, or an item of a list. */
export interface Site {
  readonly node: ParsedNode | null;
  /** The key of a pair, empty where it is no text; null for an item. */
  readonly key: string | null;
  /** Where the key ends; for an item, where it begins. */
  readonly keyEnd: number;
  /** Column of the key, or of the dash. */
  readonly column: number;
  /** Where the `:` or `-` ends, with the anchor and tag after it; null where there is no such sign. */
  readonly signEnd: number | null;
  /** It stands inside `[ ]` or `{ }`. */
  readonly flow: boolean;
  /** Around it, keys are quoted as in JSON. */
  readonly json: boolean;
}

export function pairSite(source: string, map: ParsedMap, pair: ParsedPair, json: boolean): Site {
  return {
    node: pair.value,
    key: keyOf(pair) ?? '',
    keyEnd: pair.key.range[1],
    column: columnOf(source, pairStart(pair)),
    signEnd: pairSignEnd(pair),
    flow: isFlow(map),
    json,
  };
}

export function itemSite(source: string, seq: ParsedSeq, index: number, json: boolean): Site | null {
  if (index < 0 || index >= seq.items.length) return null;
  const start = itemStart(seq, index);
  return {
    node: seq.items[index],
    key: null,
    keyEnd: start,
    column: columnOf(source, start),
    signEnd: dashEnd(seq, index),
    flow: isFlow(seq),
    json,
  };
}

/** Everything on the way from the top to the value at `path`, or null where the path leads nowhere or to an alias. */
export interface Trail {
  /** From the top node to the last one, which holds the place at the end of the path. */
  readonly nodes: readonly ParsedNode[];
  /** The last node; null where nothing is written there. */
  readonly node: ParsedNode | null;
  /** The place it stands in; null for the top node. */
  readonly site: Site | null;
  readonly json: boolean;
}

export function trailTo(parsed: ParsedYaml, path: Path): Trail | null {
  const { source, root } = parsed;
  if (!root) return null;
  const nodes: ParsedNode[] = [root];
  let node: ParsedNode | null = root;
  let site: Site | null = null;
  let json = writesJson(root, false);
  for (const step of path) {
    if (!node || isAlias(node)) return { nodes, node, site, json };
    if (isMap(node) && typeof step === 'string') {
      const pair = pairOf(node, step);
      site = pair ? pairSite(source, node, pair, json) : null;
    } else if (isSeq(node) && typeof step === 'number') site = itemSite(source, node, step, json);
    else return null;
    if (!site) return null;
    node = site.node;
    if (node) nodes.push(node);
    json = writesJson(node, json);
  }
  return { nodes, node, site, json };
}

function writesJson(node: ParsedNode | null, outer: boolean): boolean {
  if (!node || isAlias(node) || isScalar(node)) return outer;
  if (!isFlow(node)) return false;
  if (!isMap(node) || node.items.length === 0) return outer;
  const { key } = node.items[0];
  return isScalar(key) && key.type === 'QUOTE_DOUBLE';
}
