import type { Block } from '../article/article.ts';
import type { Figure } from '../mentions/mentions.ts';

/** The figures of each block that has any. Both are in article order, and so is the answer. */
export function figuresByBlock(
  blocks: readonly Block[],
  figures: readonly Figure[],
): ReadonlyMap<Block, readonly Figure[]> {
  const found = new Map<Block, Figure[]>();
  let next = 0;
  for (const block of blocks) {
    const inside: Figure[] = [];
    for (let figure = figures.at(next); figure && figure.start < block.end; figure = figures.at(++next))
      if (figure.start >= block.start) inside.push(figure);
    if (inside.length > 0) found.set(block, inside);
  }
  return found;
}
