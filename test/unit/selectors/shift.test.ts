import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shiftRange, shiftRanges } from '../../../src/core/selectors/shift.ts';

describe('moving a range with a change of the text', () => {
  const passage = { start: 10, end: 20 };

  it('follows what is typed before it and ignores what is typed after', () => {
    assert.deepEqual(shiftRange(passage, { start: 2, end: 2, text: 'abc' }), { start: 13, end: 23 });
    assert.deepEqual(shiftRange(passage, { start: 2, end: 6, text: '' }), { start: 6, end: 16 });
    assert.deepEqual(shiftRange(passage, { start: 25, end: 30, text: 'x' }), passage);
  });

  it('does not grow by typing at an edge', () => {
    assert.deepEqual(shiftRange(passage, { start: 10, end: 10, text: 'abc' }), { start: 13, end: 23 });
    assert.deepEqual(shiftRange(passage, { start: 20, end: 20, text: 'abc' }), passage);
  });

  it('grows and shrinks with what happens inside', () => {
    assert.deepEqual(shiftRange(passage, { start: 12, end: 12, text: 'abc' }), { start: 10, end: 23 });
    assert.deepEqual(shiftRange(passage, { start: 12, end: 15, text: '' }), { start: 10, end: 17 });
    assert.deepEqual(shiftRange(passage, { start: 10, end: 13, text: 'ab' }), { start: 10, end: 19 });
  });

  it('loses what a change across an edge covers', () => {
    assert.deepEqual(shiftRange(passage, { start: 5, end: 12, text: 'xy' }), { start: 7, end: 15 });
    assert.deepEqual(shiftRange(passage, { start: 18, end: 25, text: 'xyz' }), { start: 10, end: 18 });
  });

  it('is null when all of it is deleted, and keeps what replaces exactly it', () => {
    assert.equal(shiftRange(passage, { start: 10, end: 20, text: '' }), null);
    assert.equal(shiftRange(passage, { start: 5, end: 25, text: 'something else' }), null);
    assert.deepEqual(shiftRange(passage, { start: 10, end: 20, text: 'abc' }), { start: 10, end: 13 });
  });

  it('takes a length for the text', () => {
    assert.deepEqual(shiftRange(passage, { start: 0, end: 0, text: 4 }), { start: 14, end: 24 });
  });

  it('moves by all changes of one edit, in any order, and back by the undo', () => {
    const changes = [
      { start: 15, end: 15, text: 'in' },
      { start: 0, end: 3, text: 'before' },
      { start: 30, end: 31, text: '' },
    ];
    const moved = shiftRanges([passage, { start: 16, end: 18 }, null], changes);
    assert.deepEqual(moved, [{ start: 13, end: 25 }, { start: 21, end: 23 }, null]);
    const undo = [
      { start: 18, end: 20, text: '' },
      { start: 0, end: 6, text: 'abc' },
      { start: 35, end: 35, text: 'z' },
    ];
    assert.deepEqual(shiftRanges(moved, undo), [passage, { start: 16, end: 18 }, null]);
  });

  it('moves by many changes as it would by each of them, from the last to the first', () => {
    const lengths = fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)), { maxLength: 8 });
    const ranges = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 12 })), { minLength: 1 });
    fc.assert(
      fc.property(lengths, ranges, (drawn, passages) => {
        let at = 0;
        const changes = drawn.map(([gap, length, text]) => {
          const start = at + gap;
          at = start + length;
          return { start, end: at, text };
        });
        for (const [start, length] of passages) {
          const one = { start, end: start + length };
          let expected: { start: number; end: number } | null = one;
          for (const change of changes.toReversed()) expected &&= shiftRange(expected, change);
          assert.deepEqual(shiftRanges([one], changes), [expected]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('looks at few of many changes for each of many ranges', () => {
    const count = 2_000;
    let looks = 0;
    const changes = Array.from({ length: count }, (_, nth) => ({
      get start() {
        looks++;
        return nth * 50;
      },
      end: nth * 50 + 2,
      text: 'abc',
    }));
    const passages = Array.from({ length: count }, (_, nth) => ({
      start: nth * 50 + 10,
      end: nth * 50 + 40,
    }));
    const moved = shiftRanges(passages, changes);
    assert.deepEqual(moved.at(-1), { start: count * 51 - 40, end: count * 51 - 10 });
    assert.ok(looks < count * 60, `${looks} looks`);
  });

  it('keeps the same words whatever is changed outside', () => {
    const text = fc.string({ maxLength: 30 });
    fc.assert(
      fc.property(text, fc.string({ minLength: 1, maxLength: 20 }), text, text, text, (a, words, b, c, d) => {
        const before = a + words + b;
        const range = { start: a.length, end: a.length + words.length };
        const moved = shiftRanges(
          [range],
          [
            { start: 0, end: a.length, text: c },
            { start: range.end, end: before.length, text: d },
          ],
        )[0];
        assert.ok(moved);
        assert.equal((c + words + d).slice(moved.start, moved.end), words);
      }),
    );
  });
});
