import { isAlias, visit, type Alias, type Document, type ParsedNode } from 'yaml';

/** What aliases (`*name`) stand for. */
export interface Aliases {
  readonly targets: ReadonlyMap<Alias, ParsedNode>;
  /** Those whose anchor (`&name`) does not come before them. */
  readonly unknown: readonly Alias.Parsed[];
  /** Those that stand inside what they name. */
  readonly circular: readonly Alias.Parsed[];
}

const mayHoldAlias = /\*[^\s,[\]{}]/;

/** Binds each alias to the nearest anchor of its name before it, as YAML 1.2 says (§7.1). */
export function bindAliases(document: Document.Parsed, source: string): Aliases {
  const targets = new Map<Alias, ParsedNode>();
  const unknown: Alias.Parsed[] = [];
  const circular: Alias.Parsed[] = [];
  if (!mayHoldAlias.test(source)) return { targets, unknown, circular };
  const anchored = new Map<string, ParsedNode>();
  visit(document, {
    Node(_key, node, path) {
      const parsed = node as ParsedNode;
      if (isAlias(parsed)) {
        const target = anchored.get(parsed.source);
        if (!target) unknown.push(parsed);
        else if (path.includes(target)) circular.push(parsed);
        else targets.set(parsed, target);
      } else if (parsed.anchor) anchored.set(parsed.anchor, parsed);
    },
  });
  return { targets, unknown, circular };
}
