import {
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

export type ParsedScalar = Scalar.Parsed;
export type ParsedMap = YAMLMap.Parsed;
export type ParsedSeq = YAMLSeq.Parsed;
export type ParsedAlias = Alias.Parsed;
export type ParsedPair = Pair<ParsedNode, ParsedNode | null>;

/** The text of a scalar as its author wrote it: quotes and folding undone, nothing converted. */
export const textOf = (scalar: ParsedScalar): string => scalar.source;

/** A value that is not there: nothing after "key:", or `~`. The word `null` is text. */
export const isNothing = (node: ParsedNode | null | undefined): boolean =>
  !node || (isScalar(node) && node.type === 'PLAIN' && (textOf(node) === '' || textOf(node) === '~'));

/** The key of a pair where it is text; null for keys that are collections or aliases. */
export const keyOf = (pair: ParsedPair): string | null => (isScalar(pair.key) ? textOf(pair.key) : null);

export function pairOf(map: ParsedMap, key: string): ParsedPair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

/** Shows a node and all that is in it, in the order of the source. */
export function eachNode(node: ParsedNode | null, see: (node: ParsedNode) => void): void {
  if (!node) return;
  see(node);
  if (isMap(node))
    for (const pair of node.items) {
      eachNode(pair.key, see);
      eachNode(pair.value, see);
    }
  if (isSeq(node)) for (const item of node.items) eachNode(item, see);
}
