// Places are given by hand here: for each old word the index of the current one that stands for it.
import assert from 'node:assert/strict';
import type { Pairing } from '../../../../src/core/selectors/align/pairing.ts';
import type { Clues } from '../../../../src/core/selectors/weigh/clues.ts';
import { weigh } from '../../../../src/core/selectors/weigh/clues.ts';
import { closedContext } from '../../../../src/core/selectors/weigh/context.ts';
import type { PairedPassage } from '../../../../src/core/selectors/weigh/scene.ts';
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
});
