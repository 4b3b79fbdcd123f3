import { shareOf } from '../../test/bench/reading/share.ts';

export const foldCount = 5;
/** Another word gives other folds. */
const seed = 'copydesk';

/** Which fold a document belongs to, 0 to `foldCount - 1`: by its name alone, so that it never changes. */
const foldOf = (id: string | number): number => Math.floor(shareOf(`${seed} ${id}`) * foldCount);

export interface Fold<T> {
  readonly fitted: readonly T[];
  readonly held: readonly T[];
}

/** Every fold once held out, in order. */
export const foldsOf = <T extends { readonly id: string | number }>(documents: readonly T[]): Fold<T>[] =>
  Array.from({ length: foldCount }, (_, fold) => ({
    fitted: documents.filter(({ id }) => foldOf(id) !== fold),
    held: documents.filter(({ id }) => foldOf(id) === fold),
  }));

/** "88.1 ± 1.2": mean and standard deviation over the folds, of values from 0 to 1, in percent. */
export function spread(values: readonly number[]): string {
  const known = values.filter((value) => !Number.isNaN(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length;
  return `${(100 * mean).toFixed(1)} ± ${(100 * Math.sqrt(variance)).toFixed(1)}`;
}
