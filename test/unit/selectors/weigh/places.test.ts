// Places are given by hand here: for each old word the index of the current one that stands for it.
import assert from 'node:assert/strict';
import type { Pairing } from '../../../../src/core/selectors/align/pairing.ts';
import type { Clues } from '../../../../src/core/selectors/weigh/clues.ts';
import { weigh } from '../../../../src/core/selectors/weigh/clues.ts';
import { closedContext } from '../../../../src/core/selectors/weigh/context.ts';
import type { PairedPassage } from '../../../../src/core/selectors/weigh/scene.ts';
import type { TokenSpan } from '../../../../src/core/selectors/words/tokens.ts';
import { tokenize } from '../../../../src/core/selectors/words/tokenize.ts';

const count = 100;
const text = Array.from({ length: count }, (_, i) => `w${i}`).join(' ');
const tokens = tokenize(text);
const passage = { from: 50, to: 54 };

/** Every word stands where it stood, but for these; null where it is gone. */
function paired(moved: Readonly<Record<number, number | null>>, shift = 0): PairedPassage {
  const partners = Int32Array.from({ length: count }, (_, i) => i + shift);
  const likeness = new Float32Array(count).fill(1);
  for (const [token, place] of Object.entries(moved)) {
    partners[Number(token)] = place ?? -1;
    if (place === null) likeness[Number(token)] = 0;
  }
  const pairing: Pairing = { partners, likeness };
  return { pairing, passage, tokens, weights: new Float32Array(count).fill(1) };
}
const longer = tokenize(Array.from({ length: 2 * count }, (_, i) => `w${i}`).join(' '));
const clues = (moved: Readonly<Record<number, number | null>>): Clues | null => weigh(paired(moved), longer);
const gone = (from: number, to: number): Record<number, null> =>
  Object.fromEntries(Array.from({ length: to - from }, (_, i) => [from + i, null]));

describe('the words of a passage that are at its place', () => {
  it('are not those that stand far from all others of it', () => {
    for (const moved of [{ 53: 150 }, { 53: 0 }, { 50: 150 }, { 50: 0 }, { 51: 190 }]) {
      const place = clues(moved);
      assert.deepEqual(place?.span, passage, JSON.stringify(moved));
      assert.equal(place.found, 0.75);
      assert.equal(place.whole, false);
    }
  });

  it('may be a few words farther off, where something was put in', () => {
    const place = clues({ 53: 60, ...gone(54, 70) });
    assert.deepEqual(place?.span, { from: 50, to: 61 });
  });

  it('are in the order in which they stood', () => {
    // One that now stands behind the others, or before them, is not theirs.
    assert.deepEqual(clues({ 50: 56, 54: 57, 55: null, 56: null })?.span, { from: 50, to: 54 });
    assert.equal(clues({ 50: 56, 54: 57, 55: null, 56: null })?.found, 0.75);
    assert.equal(clues({ 53: 48, 48: null })?.found, 0.75);
  });

  it('reach to the word beside them, over twice as many as are gone and three more', () => {
    const after = (more: number, without: Record<number, null> = {}): TokenSpan | undefined => {
      const shifted = Object.fromEntries(Array.from({ length: 46 }, (_, i) => [54 + i, 54 + i + more]));
      return clues({ ...shifted, ...gone(53, 54), ...without })?.span;
    };
    assert.deepEqual(after(0), { from: 50, to: 54 });
    assert.deepEqual(after(4), { from: 50, to: 58 });
    assert.deepEqual(after(5), { from: 50, to: 54 });
    // Without the very next word, over as many as are gone.
    assert.deepEqual(after(4, gone(54, 55)), { from: 50, to: 54 });
    assert.deepEqual(after(5, gone(52, 53)), { from: 50, to: 59 });
    assert.deepEqual(after(6, gone(52, 53)), { from: 50, to: 54 });
    const before = (more: number): TokenSpan | undefined => {
      const shifted = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [i, Math.max(0, i - more)]));
      return clues({ ...shifted, ...gone(50, 51) })?.span;
    };
    assert.deepEqual(before(4), { from: 46, to: 54 });
    assert.deepEqual(before(5), { from: 50, to: 54 });
  });

  it('are where most of them are', () => {
    const place = clues({ 50: 120, 51: 121, 52: 122 });
    assert.equal(place?.span.from, 120);
    assert.equal(place.found, 0.75);
    const other = clues({ 51: 121, 52: 122, 53: 123 });
    assert.equal(other?.span.to, 124);
  });

  it('are what stands between its neighbours where none is left', () => {
    const shifted = paired({ ...gone(50, 54) });
    assert.deepEqual(weigh(shifted, longer)?.span, passage);
    assert.equal(weigh(shifted, longer)?.found, 0);
    // Without the word before it, or the one after it, nobody knows.
    assert.equal(clues(gone(49, 54)), null);
    assert.equal(clues(gone(50, 55)), null);
  });

  it('are none where its neighbours stand side by side', () => {
    const { pairing } = paired(gone(50, 54));
    for (let token = 54; token < count; token++) pairing.partners[token] = token - 4;
    assert.equal(weigh({ ...paired({}), pairing }, longer), null);
  });
});

describe('what stands around a passage', () => {
  it('encloses it where a word within twelve on either side stands there again', () => {
    assert.equal(clues(gone(39, 50))?.enclosed, true);
    assert.equal(clues(gone(38, 50))?.enclosed, false);
    assert.equal(clues(gone(54, 65))?.enclosed, true);
    assert.equal(clues(gone(54, 66))?.enclosed, false);
    assert.equal(clues({})?.enclosed, true);
  });

  it('counts by the six words next to it on either side', () => {
    assert.deepEqual([clues({})?.before, clues({})?.after], [1, 1]);
    assert.equal(clues(gone(44, 47))?.before, 0.5);
    assert.equal(clues(gone(40, 44))?.before, 1);
    assert.equal(clues(gone(57, 60))?.after, 0.5);
    // One that stands far away now is not there.
    assert.ok(Math.abs((clues({ 47: 150 })?.before ?? 0) - 5 / 6) < 1e-6);
    assert.ok(Math.abs((clues({ 57: 150 })?.after ?? 0) - 5 / 6) < 1e-6);
    assert.equal(clues({ 36: 150 })?.rim, 0.9);
    assert.equal(clues(gone(60, 64))?.after, 1);
  });

  it('counts far from it by the five words farthest on either side, both together', () => {
    const rim = (moved: Record<number, null>): number | undefined => clues(moved)?.rim;
    assert.equal(rim({}), 1);
    // Sixteen words are followed: 34 to 49 and 54 to 69.
    assert.equal(rim(gone(34, 39)), 0.5);
    assert.equal(rim(gone(34, 36)), 0.8);
    assert.equal(rim(gone(39, 46)), 1);
    assert.equal(rim(gone(20, 34)), 1);
    assert.equal(rim(gone(65, 70)), 0.5);
    assert.equal(rim(gone(68, 70)), 0.8);
    assert.equal(rim(gone(58, 65)), 1);
    assert.equal(rim(gone(70, 90)), 1);
  });

  it('counts by the words that stand in a row beside it, up to the first that does not', () => {
    const row = (moved: Record<number, number | null>): number | undefined => clues(moved)?.surroundings;
    assert.equal(row({}), 1);
    // Sixteen words on either side: 34 to 49 and 54 to 69.
    assert.equal(row(gone(48, 49)), 17 / 32);
    assert.equal(row(gone(34, 35)), 31 / 32);
    assert.equal(row(gone(33, 34)), 1);
    assert.equal(row(gone(55, 56)), 17 / 32);
    assert.equal(row(gone(69, 70)), 31 / 32);
    assert.equal(row(gone(70, 71)), 1);
    assert.equal(row({ ...gone(47, 48), ...gone(57, 58) }), 5 / 32);
    assert.equal(row({ 47: 46 }), 18 / 32);
    assert.equal(row({ 57: 58 }), 19 / 32);
    const mistyped = paired({});
    mistyped.pairing.likeness[48] = 0.9;
    assert.equal(weigh(mistyped, longer)?.surroundings, 17 / 32);
  });

  const at = (from: number, to: number, moved: Record<number, null> = {}): Clues | null =>
    weigh({ ...paired(moved), passage: { from, to } }, tokens);

  it('is what there is of it where the text begins or ends', () => {
    const first = at(0, 4);
    assert.deepEqual([first?.before, first?.after, first?.rim, first?.surroundings], [1, 1, 1, 1]);
    assert.equal(at(0, 4, gone(4, 7))?.before, 0.5);
    assert.equal(at(0, 4, gone(15, 20))?.rim, 0);
    assert.equal(at(0, 4, gone(12, 13))?.surroundings, 0.5);
    assert.equal(at(2, 4, gone(0, 1))?.before, 0.5);
    assert.equal(at(2, 4, gone(0, 1))?.rim, 6 / 7);
    assert.equal(at(2, 4, gone(0, 1))?.surroundings, 17 / 18);
    const last = at(96, 100);
    assert.deepEqual([last?.before, last?.after, last?.rim, last?.surroundings], [1, 1, 1, 1]);
    assert.equal(at(96, 100, gone(90, 93))?.after, 0.5);
    assert.equal(at(96, 100, gone(80, 85))?.rim, 0);
    assert.equal(at(96, 98, gone(99, 100))?.after, 0.5);
    const all = at(0, 100);
    assert.deepEqual([all?.before, all?.after, all?.rim, all?.surroundings], [0, 0, 0, 0]);
  });

  it('touches it only where the very next word is the same', () => {
    const touches = (likeness: Record<number, number>): (boolean | undefined)[] => {
      const other = paired({});
      for (const [token, alike] of Object.entries(likeness)) other.pairing.likeness[Number(token)] = alike;
      const found = weigh(other, longer);
      return [found?.touchesBefore, found?.touchesAfter];
    };
    assert.deepEqual(touches({}), [true, true]);
    assert.deepEqual(touches({ 49: 0 }), [false, true]);
    assert.deepEqual(touches({ 54: 0 }), [true, false]);
    assert.deepEqual(touches({ 49: 0.5, 54: 0.5 }), [true, true]);
  });

  it('encloses it up to the first word, and the last', () => {
    assert.equal(at(12, 16, gone(1, 12))?.enclosed, true);
    assert.equal(at(12, 16, gone(0, 12))?.enclosed, false);
    assert.equal(at(84, 88, gone(88, 99))?.enclosed, true);
    assert.equal(at(84, 88, gone(88, 100))?.enclosed, false);
    // What stood before it stands behind it now.
    const turned = paired({ 49: 60, ...gone(38, 49) });
    assert.equal(weigh(turned, longer)?.enclosed, false);
  });

  it('is that of its own paragraph, and of those around it only where it is one by itself', () => {
    const lines = text.replace(' w50 ', '\n\nw50 ').replace(' w54 ', '\n\nw54 ');
    const within = (from: number, to: number, moved: Record<number, null>): Clues | null =>
      weigh({ ...paired(moved), tokens: tokenize(lines), passage: { from, to } }, longer);
    assert.deepEqual([within(50, 54, gone(44, 47))?.before, within(50, 54, gone(44, 47))?.after], [0.5, 1]);
    assert.deepEqual([within(50, 54, gone(54, 57))?.before, within(50, 54, gone(54, 57))?.after], [1, 0.5]);
    // Of a part, the paragraph’s own words: on a side without any the other one stands for it.
    assert.deepEqual([within(50, 53, gone(44, 50))?.before, within(50, 53, gone(44, 50))?.after], [1, 1]);
    assert.deepEqual([within(50, 53, gone(53, 54))?.before, within(50, 53, gone(53, 54))?.after], [0, 0]);
    assert.deepEqual([within(51, 54, gone(54, 60))?.before, within(51, 54, gone(54, 60))?.after], [1, 1]);
    assert.deepEqual([within(51, 54, gone(50, 51))?.before, within(51, 54, gone(50, 51))?.after], [0, 0]);
  });

  it('tells it from its copies by the words given, on the side where fewer are left', () => {
    const telling = [
      { from: 40, to: 44 },
      { from: 60, to: 64 },
    ];
    const told = (moved: Record<number, null>): number | undefined =>
      weigh(paired(moved), longer, { telling })?.telling;
    assert.equal(told({}), 1);
    assert.equal(told(gone(44, 48)), 1);
    assert.equal(told(gone(40, 41)), 0.75);
    assert.equal(told({ ...gone(40, 41), ...gone(62, 64) }), 0.5);
    assert.equal(clues(gone(40, 44))?.telling, 1);
  });

  it('has closed where it stood, where the words before and after it stand side by side', () => {
    const closed = (moved: Record<number, null> = {}): number => {
      const out = paired({ ...gone(50, 54), ...moved });
      for (let token = 54; token < count; token++)
        if (out.pairing.partners[token] >= 0) out.pairing.partners[token] = token - 4;
      return closedContext(out, count);
    };
    assert.equal(closed(), 1);
    assert.equal(closed(gone(44, 47)), 0.75);
    assert.equal(closed(gone(57, 60)), 0.75);
    assert.equal(closed(gone(40, 44)), 1);
    assert.equal(closed(gone(60, 64)), 1);
    assert.equal(closed(gone(49, 50)), 0);
    assert.equal(closed(gone(54, 55)), 0);
    // Something else stands there.
    assert.equal(closedContext(paired(gone(50, 54)), count), 0);
  });

  it('has closed at the beginning of a text, and at its end, by the one side there is', () => {
    const first = paired(gone(0, 4));
    for (let token = 4; token < count; token++) first.pairing.partners[token] = token - 4;
    const begins = (moved: Record<number, null>, passageTo = 4): number => {
      const { pairing } = paired({ ...gone(0, 4), ...moved });
      for (let token = 4; token < count; token++)
        if (pairing.partners[token] >= 0) pairing.partners[token] -= 4;
      return closedContext({ ...first, pairing, passage: { from: 0, to: passageTo } }, count - 4);
    };
    assert.equal(begins({}), 1);
    assert.equal(begins(gone(5, 8)), 0.75);
    assert.equal(begins(gone(4, 5)), 0);
    const ends = (moved: Record<number, null>, now = count - 4): number =>
      closedContext({ ...paired({ ...gone(96, 100), ...moved }), passage: { from: 96, to: 100 } }, now);
    assert.equal(ends({}), 1);
    assert.equal(ends(gone(92, 95)), 0.75);
    assert.equal(ends(gone(95, 96)), 0);
    assert.equal(ends({}, count - 3), 0);
    assert.equal(closedContext({ ...paired({}), passage: { from: 0, to: count } }, 0), 0);
  });
});
