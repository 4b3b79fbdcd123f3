// What stands in the place of a passage while its text is edited.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Range } from '../../../src/core/model.ts';
import { shiftWords, TextEdit, wordsAt, type TextChange } from '../../../src/core/selectors/shift.ts';

const rangeOf = (words: Range | null): Range | null => words && { start: words.start, end: words.end };
const shiftRange = (range: Range, change: TextChange): Range | null =>
  rangeOf(shiftWords(wordsAt(range), change));
/** By one edit after the other, each of several changes. */
const after = (range: Range, ...edits: readonly (readonly TextChange[])[]): Range | null => {
  let words: ReturnType<typeof wordsAt> | null = wordsAt(range);
  for (const changes of edits) words = words && new TextEdit(changes).shift(words);
  return rangeOf(words);
};

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

  it('keeps what replaces exactly it, and the place where all of it was deleted', () => {
    assert.deepEqual(shiftRange(passage, { start: 10, end: 20, text: 'abc' }), { start: 10, end: 13 });
    assert.deepEqual(shiftRange(passage, { start: 10, end: 20, text: '' }), { start: 10, end: 10 });
  });

  it('is null when it is deleted together with text beside it', () => {
    assert.equal(shiftRange(passage, { start: 5, end: 25, text: 'something else' }), null);
    assert.equal(shiftRange(passage, { start: 5, end: 20, text: '' }), null);
    assert.equal(shiftRange(passage, { start: 10, end: 21, text: '' }), null);
  });

  it('takes in what is typed key by key where words were taken out, at once or later', () => {
    const insert = (at: number, text: string): TextChange[] => [{ start: at, end: at, text }];
    const typed = (at: number, words: string) => Array.from(words, (letter, nth) => insert(at + nth, letter));
    const all = { start: 10, end: 20, text: 's' };
    assert.deepEqual(after(passage, [all], ...typed(11, 'ome')), { start: 10, end: 14 });
    const deleted = { ...all, text: '' };
    assert.deepEqual(after(passage, [deleted], insert(0, 'ab'), ...typed(12, 'new')), { start: 12, end: 15 });
    const [first, last] = [
      { start: 10, end: 12, text: '' },
      { start: 18, end: 20, text: '' },
    ];
    assert.deepEqual(after(passage, [first], insert(10, 'abc')), { start: 10, end: 21 });
    assert.deepEqual(after(passage, [last], insert(18, 'abc')), { start: 10, end: 21 });
    assert.deepEqual(after(passage, [first], insert(18, 'abc')), { start: 10, end: 18 });
    assert.deepEqual(after(passage, [last], insert(10, 'abc')), { start: 13, end: 21 });
    const beyond = { start: 18, end: 22, text: '' };
    assert.deepEqual(after(passage, [beyond], insert(18, 'abc')), { start: 10, end: 18 });
  });

  it('tells whether anything of it was typed', () => {
    const isTyped = (change: TextChange) => shiftWords(wordsAt(passage), change)?.isTyped;
    assert.equal(isTyped({ start: 12, end: 15, text: 'a' }), true);
    assert.equal(isTyped({ start: 12, end: 15, text: '' }), false);
    assert.equal(isTyped({ start: 5, end: 15, text: 'a' }), false);
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
    assert.deepEqual(after(passage, changes), { start: 13, end: 25 });
    const undo = [
      { start: 18, end: 20, text: '' },
      { start: 0, end: 6, text: 'abc' },
      { start: 35, end: 35, text: 'z' },
    ];
    assert.deepEqual(after(passage, changes, undo), passage);
  });

  it('moves by many changes as it would by each of them, from the last to the first', () => {
    const apart = fc.integer({ min: 1, max: 4 });
    const lengths = fc.array(fc.tuple(apart, fc.nat(3), fc.nat(3)), { maxLength: 8 });
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
          let expected: ReturnType<typeof shiftWords> = wordsAt(one);
          for (const change of changes.toReversed()) expected &&= shiftWords(expected, change);
          assert.deepEqual(new TextEdit(changes).shift(wordsAt(one)), expected);
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
    const edit = new TextEdit(changes);
    const moved = passages.map((range) => edit.shift(wordsAt(range)));
    assert.deepEqual(rangeOf(moved[count - 1]), { start: count * 51 - 40, end: count * 51 - 10 });
    assert.ok(looks < count * 60, `${looks} looks`);
  });

  it('keeps the same words whatever is changed outside', () => {
    const text = fc.string({ maxLength: 30 });
    fc.assert(
      fc.property(text, fc.string({ minLength: 1, maxLength: 20 }), text, text, text, (a, words, b, c, d) => {
        const before = a + words + b;
        const range = { start: a.length, end: a.length + words.length };
        const moved = after(range, [
          { start: 0, end: a.length, text: c },
          { start: range.end, end: before.length, text: d },
        ]);
        assert.ok(moved);
        assert.equal((c + words + d).slice(moved.start, moved.end), words);
      }),
    );
  });

  it('is told to be untouched, and where it is, only where nothing was edited near it', () => {
    const at = (start: number) => new TextEdit([{ start, end: start + 1, text: 'abc' }]);
    const range = { start: 100, end: 110 };
    assert.deepEqual(at(88).shiftUntouched(range, 10), { start: 102, end: 112 });
    assert.deepEqual(at(121).shiftUntouched(range, 10), range);
    for (const start of [89, 105, 120]) assert.equal(at(start).shiftUntouched(range, 10), null, `${start}`);
  });
});
