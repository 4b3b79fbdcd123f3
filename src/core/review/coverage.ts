import type { Item, ItemKind } from './items/item.ts';
import type { CoverageClass, CoverageCount } from './review.ts';

const classOf: Readonly<Partial<Record<ItemKind, CoverageClass>>> = {
  name: 'name',
  figure: 'figure',
  date: 'date',
  quote: 'quote',
};

/** Counts the names (in each printed form), figures, dates and quotations, and how many of them checked work covers. */
export function coverageOf(items: readonly Item[]): Record<CoverageClass, CoverageCount> {
  const counts = { name: none(), figure: none(), date: none(), quote: none() };
  for (const { kind, state, isHardlyFact } of items) {
    const name = classOf[kind];
    if (name === undefined || isHardlyFact) continue;
    const count = counts[name];
    count.found++;
    if (state === 'checked') count.covered++;
    else if (state === 'set aside') count.setAside++;
  }
  return counts;
}

const none = () => ({ found: 0, covered: 0, setAside: 0 });
