interface Tree {
  readonly count: number;
  readonly symbols: readonly number[];
}

/**
 * How many bits the code of each symbol has that occurs `counts` times, so that all take the least room (Huffman); 0
 * where it does not occur. None is longer than `longest`: counts are evened out until that holds.
 */
export function codeLengths(counts: readonly number[], longest: number): number[] {
  for (let some = counts; ; some = some.map((count) => (count === 0 ? 0 : Math.ceil(count / 2) + 1))) {
    const lengths = optimal(some);
    if (Math.max(...lengths) <= longest) return lengths;
  }
}

function optimal(counts: readonly number[]): number[] {
  const lengths = counts.map(() => 0);
  const trees: Tree[] = counts.flatMap((count, symbol) => (count > 0 ? [{ count, symbols: [symbol] }] : []));
  if (trees.length === 1) lengths[trees[0].symbols[0]] = 1;
  while (trees.length > 1) {
    trees.sort((one, other) => other.count - one.count);
    const [one, other] = trees.splice(-2);
    const symbols = [...one.symbols, ...other.symbols];
    for (const symbol of symbols) lengths[symbol] += 1;
    trees.push({ count: one.count + other.count, symbols });
  }
  return lengths;
}
