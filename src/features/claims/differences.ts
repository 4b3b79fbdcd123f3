import type { Review } from '../../core/review/review.ts';
import { idOf, type Node } from './nodes.ts';
import { rowOf, type Row } from './rows.ts';

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
  const now = rowIn(node, is);
  const then = rowIn(node, was);
  return now !== undefined && then !== undefined && areAlike(now, then);
}

const areAlike = (a: Row, b: Row): boolean =>
  a.kind === b.kind &&
  a.label === b.label &&
  a.description === b.description &&
  a.icon === b.icon &&
  a.color === b.color &&
  a.tooltip === b.tooltip &&
  a.spoken === b.spoken;

/** A review is looked at twice: when it is new, and when the next one is. */
const rows = new WeakMap<Review, Map<string, Row | undefined>>();

function rowIn(node: Node, review: Review): Row | undefined {
  const known = rows.get(review) ?? new Map<string, Row | undefined>();
  rows.set(review, known);
  const id = idOf(node);
  if (!known.has(id)) known.set(id, rowOf(node, review));
  return known.get(id);
}
