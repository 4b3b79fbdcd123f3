import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block } from '../../../../src/core/selectors/align/blocks.ts';
import {
  asStatementsStand,
  claim,
  freeOf,
  inOrder,
  movedParagraphs,
  outsideRuns,
  partsOfRuns,
  uniqueBlocks,
  uniqueStatements,
} from '../../../../src/core/selectors/align/blocks.ts';
import { noPairs } from '../../../../src/core/selectors/align/pairing.ts';
import { paragraphsOf } from '../../../../src/core/selectors/words/paragraphs.ts';
import { statementsOf } from '../../../../src/core/selectors/words/statements.ts';
import { tokenize } from '../../../../src/core/selectors/words/tokenize.ts';
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

describe('sentences that stand once in either text', () => {
  const once = (old: string, current: string): Block[] =>
    uniqueStatements(statementsOf(tokenize(old)), statementsOf(tokenize(current)));

  it('are blocks, wherever they stand', () => {
    assert.deepEqual(once('It rains. Shops open late. Go.', 'Shops open late. So it is.'), [
      { old: 2, current: 0, length: 3 },
    ]);
    assert.deepEqual(once('It rains. Shops open.', 'Shops open. It rains.'), [
      { old: 0, current: 2, length: 2 },
      { old: 2, current: 0, length: 2 },
    ]);
  });

  it('are none where they stand twice in either, are changed, or are a word', () => {
    assert.deepEqual(once('It rains. It rains. Go on.', 'It rains. So.'), []);
    assert.deepEqual(once('It rains. Go on.', 'It rains. It rains.'), []);
    assert.deepEqual(once('It rains.', 'It rained.'), []);
    assert.deepEqual(once('Rain. It is.', 'Rain. So what.'), []);
  });
});

describe('words that a whole sentence stands for', () => {
  const sentence: Block = { old: 3, current: 7, length: 2 };
  const mayBe = asStatementsStand([sentence], 10, 10);

  it('are those of that sentence, and of no other', () => {
    assert.deepEqual([mayBe(3, 7), mayBe(4, 8)], [true, true]);
    assert.deepEqual([mayBe(3, 8), mayBe(3, 6), mayBe(4, 0)], [false, false, false]);
    assert.deepEqual([mayBe(2, 7), mayBe(5, 8)], [false, false]);
    assert.deepEqual([mayBe(2, 6), mayBe(5, 9), mayBe(5, 6)], [true, true, true]);
  });

  it('leave of a run what is an anchor long', () => {
    const run: Block = { old: 0, current: 10, length: 12 };
    const parts = (no: readonly number[]): Block[] =>
      partsOfRuns([run], (old, current) => current === old + 10 && !no.includes(old));
    assert.deepEqual(parts([]), [run]);
    assert.deepEqual(parts([4]), [
      { old: 0, current: 10, length: 4 },
      { old: 5, current: 15, length: 7 },
    ]);
    assert.deepEqual(parts([3, 8]), [{ old: 4, current: 14, length: 4 }]);
    assert.deepEqual(parts([3, 7, 11]), []);
  });

  it('are left out where a run holds them from end to end', () => {
    const outside = (...runs: Block[]): number => outsideRuns([sentence], runs, 10).length;
    assert.equal(outside(), 1);
    assert.equal(outside({ old: 3, current: 7, length: 2 }), 0);
    assert.equal(outside({ old: 1, current: 5, length: 6 }), 0);
    assert.equal(outside({ old: 3, current: 7, length: 1 }), 1);
    assert.equal(outside({ old: 4, current: 8, length: 1 }), 1);
    assert.equal(outside({ old: 3, current: 2, length: 4 }), 1);
  });
});

describe('paragraphs that were moved', () => {
  const old = paragraphsOf(tokenize('One.\n\nTwo words.\n\nThree.\n\nThree.'));
  const current = paragraphsOf(tokenize('Two words.\n\nOne.\n\nThree.\n\nFour.'));
  const moved = (paired: readonly number[] = [], taken: readonly number[] = []): Block[] =>
    movedParagraphs(
      old,
      current,
      Int32Array.from({ length: 5 }, (_, token) => (paired.includes(token) ? 0 : -1)),
      Int32Array.from({ length: 5 }, (_, token) => (taken.includes(token) ? 0 : -1)),
    );
  const one: Block = { old: 0, current: 2, length: 1 };
  const two: Block = { old: 1, current: 0, length: 2 };

  it('stand once in either text', () => {
    assert.deepEqual(moved(), [one, two]);
    const other = (text: string): Block[] =>
      movedParagraphs(
        old,
        paragraphsOf(tokenize(text)),
        new Int32Array(5).fill(-1),
        new Int32Array(9).fill(-1),
      );
    assert.deepEqual(other('One.\n\nOne.'), []);
  });

  it('are unpaired in either, all of them', () => {
    assert.deepEqual(moved([0]), [two]);
    assert.deepEqual(moved([2]), [one]);
    assert.deepEqual(moved([], [2]), [two]);
    assert.deepEqual(moved([], [1]), [one]);
  });
});

describe('the words of a block that are free', () => {
  it('are unpaired in both texts', () => {
    const pairing = noPairs(6);
    pairing.partners[2] = 9;
    const claimed = new Int32Array(6).fill(-1);
    claimed[4] = 0;
    assert.equal(freeOf({ old: 1, current: 2, length: 4 }, pairing, claimed), 2);
    assert.equal(freeOf({ old: 3, current: 0, length: 3 }, pairing, claimed), 3);
    assert.equal(freeOf({ old: 2, current: 4, length: 1 }, pairing, claimed), 0);
  });
});
