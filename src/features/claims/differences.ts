import type { Review } from '../../core/review/review.ts';
import { idOf, type Node } from './nodes.ts';
import { rowOf } from './rows.ts';

/**
 * The nodes to be drawn again, those of `after`: whose row says something else now, and headings over other rows.
 * `undefined` where the top of the tree has other nodes than before, or another order: then all is drawn.
 */
export function differences(
  before: readonly Node[],
  was: Review,
  after: readonly Node[],
  is: Review,
): readonly Node[] | undefined {
  if (!haveSameIds(before, after)) return undefined;
  const changed: Node[] = [];
  for (const [nth, node] of after.entries()) {
    const old = before[nth];
    if (node.kind === 'group' && old.kind === 'group') {
      // Whether it stands open is asked of new headings only.
      if (node.isOpen !== old.isOpen) return undefined;
      if (node.icon !== old.icon || !haveSameIds(old.children, node.children)) changed.push(node);
      else changed.push(...node.children.filter((child) => !sameRow(child, was, is)));
    } else if (!sameRow(node, was, is)) changed.push(node);
  }
  return changed;
}

const haveSameIds = (some: readonly Node[], others: readonly Node[]): boolean =>
  some.length === others.length && some.every((node, nth) => idOf(node) === idOf(others[nth]));

function sameRow(node: Node, was: Review, is: Review): boolean {
  // Another editor came to the front, or a tab was closed.
  if (was === is) return true;
  const now = rowOf(node, is);
  return now !== undefined && JSON.stringify(now) === JSON.stringify(rowOf(node, was));
}
