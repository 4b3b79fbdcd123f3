import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dict, leaf, list, sameData, type Data } from '../../../src/core/yaml/data.ts';
import { opsBetween } from '../../../src/core/yaml/diff.ts';
import { dataAfter } from '../../../src/core/yaml/ops.ts';

const itemOf = (id: string): Data => dict([['id', leaf(id)]]);
const listOf = (ids: readonly string[]): Data => list(ids.map(itemOf));

/** How many items stay, and what the list says after the ops. */
function changed(before: readonly string[], after: readonly string[]): { kept: number; made: Data } {
  let made = listOf(before);
  let kept = before.length;
  for (const op of opsBetween([], made, listOf(after))) {
    if (op.type === 'delete-items') kept -= op.indices.length;
    made = dataAfter(made, op) ?? assert.fail('an op does not fit');
  }
  return { kept, made };
}

/** The length of a longest common subsequence, as its definition says. */
function mostInCommon(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a[0] === b[0]) return 1 + mostInCommon(a.slice(1), b.slice(1));
  return Math.max(mostInCommon(a.slice(1), b), mostInCommon(a, b.slice(1)));
}

describe('what turns one list into another', () => {
  it('leaves as many items where they are as can be', () => {
    const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 7 });
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const { kept, made } = changed(before, after);
        assert.ok(sameData(made, listOf(after)));
        assert.equal(kept, mostInCommon(before, after));
      }),
      { numRuns: 1_000 },
    );
  });

  it('changes an item where it stands that is given an id and still says most of what it said', () => {
    const named = (id: string | null, ...values: readonly string[]): Data =>
      dict([
        ...(id === null ? [] : [['id', leaf(id)] as const]),
        ...values.map((value, nth) => [`field${nth}`, leaf(value)] as const),
      ]);
    const types = (before: Data, after: Data) =>
      opsBetween([], list([before]), list([after])).map(({ type }) => type);
    assert.deepEqual(types(named(null, 'x', 'y', 'z'), named('a', 'x', 'y', 'z')), ['add-keys']);
    assert.deepEqual(types(named(null, 'x', 'y', 'z'), named('a', 'x', 'y', 'w')), ['set', 'add-keys']);
    const replaced = ['delete-items', 'insert-items'];
    assert.deepEqual(types(named(null, 'x', 'y', 'z'), named('a', 'x', 'v', 'w')), replaced);
    assert.deepEqual(types(named(null, 'x', 'y'), named('a', 'x', 'w')), replaced);
    assert.deepEqual(types(named('b', 'x', 'y', 'z'), named('a', 'x', 'y', 'z')), replaced);
    assert.deepEqual(types(leaf('x'), named('a', 'x', 'y', 'z')), replaced);
    // Each of several, up to the first that is another.
    const between = (before: readonly Data[], after: readonly Data[]) =>
      opsBetween([], list([leaf('k'), ...before]), list([leaf('k'), ...after])).map(({ type, path }) => [
        type,
        path[0],
      ]);
    const [one, two] = [named(null, 'x', 'y', 'z'), named(null, 'p', 'q', 'r')];
    assert.deepEqual(between([one, two], [named('a', 'x', 'y', 'z'), named('b', 'p', 'q', 'r')]), [
      ['add-keys', 1],
      ['add-keys', 2],
    ]);
    assert.deepEqual(between([one, two], [named('a', 'u', 'v', 'w'), named('b', 'p', 'q', 'r')]), [
      ['delete-items', undefined],
      ['insert-items', undefined],
    ]);
  });

  it('changes items where they stand between those that stay', () => {
    const between = (...[first, second, third]: readonly string[]) =>
      list([leaf(first), itemOf('a'), leaf(second), itemOf('b'), leaf(third)]);
    assert.deepEqual(
      opsBetween([], between('x', 'y', 'z'), between('u', 'v', 'w')),
      ['u', 'v', 'w'].map((text, nth) => ({ type: 'set', path: [2 * nth], value: leaf(text) })),
    );
  });

  it('is found for lists too long to compare each item with each', () => {
    const ids = Array.from({ length: 30_000 }, (_, nth) => `a-${nth}`);
    const reversed = changed(ids, ids.toReversed());
    assert.equal(reversed.kept, 1);
    assert.ok(sameData(reversed.made, listOf(ids.toReversed())));
    const alike = changed(['x', ...ids.map(() => 'same')], [...ids.map(() => 'same'), 'y']);
    assert.equal(alike.kept, ids.length);
  });
});
