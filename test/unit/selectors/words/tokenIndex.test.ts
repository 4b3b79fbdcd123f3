import assert from 'node:assert/strict';
import fc from 'fast-check';
import { KeyIndex, runHashes } from '../../../../src/core/selectors/words/tokenIndex.ts';

/** Places of a key by plain search. */
const placesOf = (keys: readonly number[], key: number): number[] =>
  [...keys.keys()].filter((place) => keys[place] === key);

function followed(index: KeyIndex, key: number): number[] {
  const places: number[] = [];
  for (let place = index.first(key); place >= 0; place = index.next(place)) places.push(place);
  return places;
}

describe('the index of keys', () => {
  it('knows every place of every key, in order, whatever the keys', () => {
    // Keys that fall into the same slot, next to keys that occur often.
    const key = fc.oneof(
      fc.integer(),
      fc.integer({ min: -3, max: 3 }),
      fc.nat(3).map((k) => k << 16),
    );
    fc.assert(
      fc.property(fc.array(key, { maxLength: 400 }), key, (keys, other) => {
        const index = new KeyIndex(Int32Array.from(keys));
        for (const wanted of [...keys, other]) {
          const places = placesOf(keys, wanted);
          assert.deepEqual(followed(index, wanted), places);
          assert.equal(index.count(wanted), places.length);
          assert.equal(index.only(wanted), places.length === 1 ? places[0] : -1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('holds more keys than its smallest table', () => {
    const keys = Int32Array.from({ length: 5000 }, (_, i) => Math.imul(i, 0x9e3779b1));
    const index = new KeyIndex(keys);
    for (const [place, key] of keys.entries()) assert.equal(index.only(key), place);
  });
});

describe('the hashes of runs', () => {
  it('are the same for the same run and others for another order or another word', () => {
    const runs = runHashes(Int32Array.of(1, 2, 3, 1, 2, 3, 2, 1), 3);
    assert.equal(runs.length, 6);
    assert.equal(runs[0], runs[3]);
    assert.equal(new Set(runs).size, 5);
  });

  it('are none where there are fewer words', () => {
    assert.equal(runHashes(Int32Array.of(1, 2), 3).length, 0);
    assert.equal(runHashes(Int32Array.of(1, 2, 3), 3).length, 1);
    assert.deepEqual([...runHashes(Int32Array.of(7, 8), 1)], [7, 8]);
  });
});
