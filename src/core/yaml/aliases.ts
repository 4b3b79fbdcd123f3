import { isAlias, type ParsedNode } from 'yaml';
import { eachNode, type ParsedAlias } from './nodes.ts';

/** What aliases (`*name`) stand for. */
export interface Aliases {
  readonly targets: ReadonlyMap<ParsedAlias, ParsedNode>;
  /** Those whose anchor (`&name`) does not come before them. */
  readonly unknown: readonly ParsedAlias[];
  /** Those that stand inside what they name. */
  readonly circular: readonly ParsedAlias[];
}

const mayHoldAlias = /\*[^\s,[\]{}]/;

/** Binds each alias to the nearest anchor of its name before it, as YAML 1.2 says (§7.1). */
export function bindAliases(root: ParsedNode | null, source: string): Aliases {
  const targets = new Map<ParsedAlias, ParsedNode>();
  const unknown: ParsedAlias[] = [];
  const circular: ParsedAlias[] = [];
  if (!mayHoldAlias.test(source)) return { targets, unknown, circular };
  const anchored = new Map<string, ParsedNode>();
  eachNode(root, (node) => {
    if (isAlias(node)) {
      const target = anchored.get(node.source);
      if (!target) unknown.push(node);
      else if (node.range[0] < target.range[1]) circular.push(node);
      else targets.set(node, target);
    } else if (node.anchor) anchored.set(node.anchor, node);
  });
  return { targets, unknown, circular };
}
