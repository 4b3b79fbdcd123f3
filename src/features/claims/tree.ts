import type { Ref } from '../../shared/refs.ts';
import { idOf, isRow, type GroupNode, type Node } from './nodes.ts';

/** The nodes of an article, found by what they stand for and not by searching. */
export interface Tree {
  readonly roots: readonly Node[];
  /** The node with this one's id, as it stands in the tree. */
  find(node: Node): Node | undefined;
  parentOf(node: Node): GroupNode | undefined;
  /** The row that takes the place of some when they go: the next of their list, else the one before. */
  nextTo(nodes: readonly Node[]): Ref | undefined;
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
    nextTo: (going) => {
      const ids = new Set(going.map(idOf));
      const last = going.at(-1);
      const siblings = ((last && parents.get(idOf(last))?.children) ?? roots).filter(isRow);
      const place = siblings.findLastIndex((node) => ids.has(idOf(node)));
      const stays = (node: Node) => !ids.has(idOf(node));
      return siblings.slice(place + 1).find(stays) ?? siblings.slice(0, Math.max(place, 0)).findLast(stays);
    },
  };
}
