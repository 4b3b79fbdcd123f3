import { idOf, type GroupNode, type Node } from './nodes.ts';

/** The nodes of an article, found by what they stand for and not by searching. */
export interface Tree {
  readonly roots: readonly Node[];
  /** The node with this one's id, as it stands in the tree. */
  find(node: Node): Node | undefined;
  parentOf(node: Node): GroupNode | undefined;
}

export function treeOf(roots: readonly Node[]): Tree {
  const nodes = new Map<string, Node>();
  const parents = new Map<string, GroupNode>();
  for (const root of roots) {
    nodes.set(idOf(root), root);
    if (root.kind !== 'group') continue;
    for (const child of root.children) {
      const id = idOf(child);
      nodes.set(id, child);
      parents.set(id, root);
    }
  }
  return {
    roots,
    find: (node) => nodes.get(idOf(node)),
    parentOf: (node) => parents.get(idOf(node)),
  };
}
