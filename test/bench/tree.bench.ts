// Measures the Claims view without VS Code: making the tree of an article, and all of its rows, as after each review.
//   npm run bench -- tree
import { statuses } from '../../src/core/review/statuses.ts';
import { nodesOf, type TreeOptions } from '../../src/features/claims/nodes.ts';
import { rowOf } from '../../src/features/claims/rows.ts';
import { treeOf } from '../../src/features/claims/tree.ts';
import { annotated, reviewOf } from '../unit/tree/reviews.ts';

const article = 'file:///desk/article.txt';
const repetitions = 15;

/** Anew each time: nothing may be remembered from the review before. */
const reviewWith = (count: number) =>
  reviewOf({
    annotations: Array.from({ length: count }, (_, nth) =>
      annotated(`a-${String(nth)}`, statuses[nth % statuses.length], {
        speaker: `Speaker ${String(nth % 40)}`,
      }),
    ),
  });

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

for (const count of [50, 500, 5_000]) {
  for (const grouping of ['order', 'speaker'] as const) {
    const options: TreeOptions = {
      grouping,
      openOnly: false,
      suggest: true,
      filter: '',
      now: '2026-11-23T10:00:00Z',
    };
    const treeMs: number[] = [];
    const rowsMs: number[] = [];
    for (let nth = 0; nth < repetitions; nth++) {
      const review = reviewWith(count);
      const started = performance.now();
      const tree = treeOf(nodesOf(article, review, options));
      const made = performance.now();
      for (const root of tree.roots)
        for (const node of root.kind === 'group' ? root.children : [root]) {
          if (!rowOf(node, review) || (grouping !== 'order' && !tree.parentOf(node)))
            throw new Error('A row has got lost.');
        }
      treeMs.push(made - started);
      rowsMs.push(performance.now() - made);
    }
    console.log(
      `${String(count).padStart(5)} annotations by ${grouping.padEnd(7)}  tree ${median(treeMs).toFixed(1)} ms,  all rows ${median(rowsMs).toFixed(1)} ms`,
    );
  }
}
