import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../../src/core/selectors/align/blocks.ts';
import { claim, inOrder, uniqueBlocks } from '../../../../src/core/selectors/align/blocks.ts';
import { noPairs } from '../../../../src/core/selectors/align/pairing.ts';
import { drain } from '../../../../src/core/steps.ts';

const blocksOf = (old: readonly number[], current: readonly number[], length: number): Block[] =>
  drain(uniqueBlocks(Int32Array.from(old), Int32Array.from(current), length));

describe('blocks of words', () => {
  it('are the longest runs that stand once in either text, also where they changed places', () => {
    const old = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    assert.deepEqual(blocksOf(old, old, 4), [{ old: 0, current: 0, length: 10 }]);
    assert.deepEqual(blocksOf(old, [6, 7, 8, 9, 10, 1, 2, 3, 4, 5], 4), [
      { old: 0, current: 5, length: 5 },
      { old: 5, current: 0, length: 5 },
    ]);
    assert.deepEqual(blocksOf(old, [1, 2, 3, 4, 0, 5, 6, 7, 8, 9, 10], 4), [
      { old: 0, current: 0, length: 4 },
      { old: 4, current: 5, length: 6 },
    ]);
    assert.deepEqual(blocksOf(old, [1, 2, 3, 0, 4, 5, 6], 4), []);
    assert.deepEqual(blocksOf([1, 2, 1, 2, 3], [1, 2, 3], 2), [{ old: 3, current: 1, length: 2 }]);
    assert.deepEqual(blocksOf([1, 2, 3], [1, 2, 1, 2, 3], 2), [{ old: 1, current: 3, length: 2 }]);
  });

  const block = fc
    .tuple(fc.nat(12), fc.nat(12), fc.integer({ min: 1, max: 4 }))
    .map(([old, current, length]): Block => ({ old, current, length }));
  const blocks = fc
    .uniqueArray(block, { maxLength: 7, selector: ({ old }) => old })
    .map((all) => all.sort((a, b) => a.old - b.old))
    .filter((all) => new Set(all.map(({ current }) => current)).size === all.length);

  it('in order are a heaviest chain of them, none across or over another', () => {
    const weightOf = (all: readonly Block[]): number => all.reduce((sum, { length }) => sum + length, 0);
    const heaviest = (all: readonly Block[]): number => {
      const best: number[] = [];
      for (const [i, { current, length }] of all.entries())
        best[i] = length + Math.max(0, ...best.filter((_, j) => all[j].current < current));
      return Math.max(0, ...best);
    };
    fc.assert(
      fc.property(blocks, (all) => {
        const kept = inOrder(all);
        const whole = kept.map(({ old }) => all.find((other) => other.old === old)!);
        assert.equal(weightOf(whole), heaviest(all));
        for (const [i, { old, current, length }] of kept.entries()) {
          assert.equal(whole[i].current, current);
          const next = kept.at(i + 1);
          const room = next ? Math.min(next.old - old, next.current - current) : Infinity;
          assert.equal(length, Math.min(whole[i].length, room));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('claim what is free, if that is an anchor or all of the block', () => {
    const pairing = noPairs(12);
    const claimed = new Int32Array(12).fill(-1);
    assert.equal(claim({ old: 2, current: 4, length: 3 }, pairing, claimed), true);
    assert.deepEqual([...pairing.partners], [-1, -1, 4, 5, 6, -1, -1, -1, -1, -1, -1, -1]);
    assert.deepEqual([...claimed], [-1, -1, -1, -1, 2, 3, 4, -1, -1, -1, -1, -1]);
    assert.deepEqual([...pairing.likeness].slice(0, 6), [0, 0, 1, 1, 1, 0]);
    // Two of four are taken in the old text, then two of five in the current one.
    assert.equal(claim({ old: 3, current: 0, length: 4 }, pairing, claimed), false);
    assert.equal(claim({ old: 6, current: 5, length: 5 }, pairing, claimed), false);
    assert.deepEqual([...pairing.partners].slice(5), [-1, -1, -1, -1, -1, -1, -1]);
    assert.equal(claim({ old: 6, current: 5, length: 6 }, pairing, claimed), true);
    assert.deepEqual([...pairing.partners].slice(5), [-1, -1, -1, 7, 8, 9, 10]);
  });
});
