// Which words are where is given by hand: for each old word the number of the current one, or -1.
import assert from 'node:assert/strict';
import { settleJoints } from '../../../../src/core/selectors/align/joints.ts';
import { tokenize } from '../../../../src/core/selectors/words/tokenize.ts';

/** What is where once the joints are settled. */
function settled(then: string, now: string, partners: readonly number[]) {
  const old = tokenize(then);
  const current = tokenize(now);
  assert.equal(partners.length, old.count);
  const pairing = {
    partners: Int32Array.from(partners),
    likeness: Float32Array.from(partners, (partner) => (partner < 0 ? 0 : 1)),
  };
  const claimed = new Int32Array(current.count).fill(-1);
  for (const [token, partner] of partners.entries()) if (partner >= 0) claimed[partner] = token;
  settleJoints(old, current, pairing, claimed);
  const places = [...pairing.partners];
  // Both texts are told the same, and every word is itself.
  const owners = Array.from({ length: current.count }, (_, token) => places.indexOf(token));
  assert.deepEqual([...claimed], owners);
  assert.deepEqual(
    [...pairing.likeness],
    places.map((place) => (place < 0 ? 0 : 1)),
  );
  return places;
}
const from = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);

describe('the words where two blocks meet', () => {
  // 0 The 1 first 2 one. 3 The 4 second 5 one.
  const then = 'The first one. The second one.';

  it('go with their sentence, at its beginning', () => {
    const now = 'The second one. The first one.';
    // "The" was left with the sentence before it.
    assert.deepEqual(settled(then, now, [3, 4, 5, 6, 1, 2].with(3, -1)), [3, 4, 5, -1, 1, 2]);
    assert.deepEqual(
      settled(`${then} So it was.`, `${now} So it was. The`, [3, 4, 5, 9, 1, 2, 6, 7, 8]),
      [3, 4, 5, 0, 1, 2, 6, 7, 8],
    );
  });

  it('go with their sentence, at its end', () => {
    // The end of the first stands with the second, and right behind its own words as well.
    assert.deepEqual(settled('a b June. c d', 'a b June. x June c d', [0, 1, 4, 5, 6]), [0, 1, 2, 5, 6]);
    assert.deepEqual(
      settled('a b in June. c d', 'a b in June. x in June c d', [0, 1, 5, 6, 7, 8]),
      [0, 1, 2, 3, 7, 8],
    );
  });

  it('change places where two sentences take words from each other', () => {
    // 0 x. 1 In 2 June 3 a 4 b. 5 In 6 June 7 c 8 d.
    const old = 'x. In June a b. In June c d.';
    const now = 'x. In June c d. In June a b.';
    assert.deepEqual(settled(old, now, [0, 1, 2, 7, 8, 5, 6, 3, 4]), [0, 5, 6, 7, 8, 1, 2, 3, 4]);
  });

  it('stay where they are at a joint that is between two sentences', () => {
    assert.deepEqual(settled('a b. c d.', 'c d. a b.', [2, 3, 0, 1]), [2, 3, 0, 1]);
  });

  it('stay where other words stand at the other place', () => {
    assert.deepEqual(settled('x. The a b', 'x. The y. That a b', [0, 1, 4, 5]), [0, 1, 4, 5]);
    assert.deepEqual(settled('a b June. c d', 'a b May. x June c d', [0, 1, 4, 5, 6]), [0, 1, 4, 5, 6]);
  });

  it('stay where the other place is over the edge of the text', () => {
    assert.deepEqual(settled('x. The a b', 'a b x. The', [2, 3, 0, 1]), [2, 3, 0, 1]);
    assert.deepEqual(settled('a b June. c', 'June c a b', [2, 3, 0, 1]), [2, 3, 0, 1]);
  });

  it('stay where a word of them is gone, or stands apart from the others', () => {
    // 0 x. 1 In 2 June 3 a 4 b
    const now = 'x. In June y. In June a b';
    assert.deepEqual(settled('x. In June a b', now, [0, 1, 2, 6, 7]), [0, 4, 5, 6, 7]);
    assert.deepEqual(settled('x. In June a b', now, [0, -1, 2, 6, 7]), [0, -1, 2, 6, 7]);
    assert.deepEqual(settled('x. In old June a b', `${now} z`, [0, 1, -1, 2, 6, 7]), [0, 1, -1, 2, 6, 7]);
    assert.deepEqual(
      settled('x. In the June a b', `${now} the June`, [0, 1, 8, 2, 6, 7]),
      [0, 1, 8, 2, 6, 7],
    );
  });

  it('are eight at the most, before the joint and behind it', () => {
    const words = (count: number): string => Array.from({ length: count }, (_, i) => `h${i}`).join(' ');
    for (const count of [8, 9]) {
      const stays = count > 8;
      const begin = settled(`x. ${words(count)} a b`, `x. ${words(count)} y. ${words(count)} a b`, [
        0,
        ...from(1, count),
        ...from(2 * count + 2, 2),
      ]);
      assert.deepEqual(begin, [0, ...from(stays ? 1 : count + 2, count), ...from(2 * count + 2, 2)]);
      const end = settled(`a b ${words(count)}. c d`, `a b ${words(count)}. y ${words(count)} c d`, [
        0,
        1,
        ...from(count + 3, count + 2),
      ]);
      assert.deepEqual(end, [0, 1, ...from(stays ? count + 3 : 2, count), ...from(2 * count + 3, 2)]);
    }
  });
});

describe('words that were taken out between two that read the same', () => {
  it('are a whole sentence rather than the end of one and the beginning of the next', () => {
    // 0 x. 1 Remove 2 it. 3 Remove 4 that.
    assert.deepEqual(
      settled('x. Remove it. Remove that.', 'x. Remove that.', [0, 1, -1, -1, 2]),
      [0, -1, -1, 1, 2],
    );
    assert.deepEqual(
      settled('x. We do so. We do that.', 'x. We do that.', [0, 1, 2, -1, -1, -1, 3]),
      [0, -1, -1, -1, 1, 2, 3],
    );
  });

  it('stay as they are where no sentence begins at both', () => {
    assert.deepEqual(
      settled('x, we do so. We do that.', 'x, we do that.', [0, 1, 2, -1, -1, -1, 3]),
      [0, 1, 2, -1, -1, -1, 3],
    );
    assert.deepEqual(
      settled('x. We do so, we do that.', 'x. We do that.', [0, 1, 2, -1, -1, -1, 3]),
      [0, 1, 2, -1, -1, -1, 3],
    );
    // Whole sentences already.
    assert.deepEqual(settled('x. Go. Go. Stop.', 'x. Go. Stop.', [0, 1, -1, 2]), [0, 1, -1, 2]);
  });

  it('stay where other words stand, or something was put in their place', () => {
    assert.deepEqual(
      settled('x. Keep it. Remove that.', 'x. Keep that.', [0, 1, -1, -1, 2]),
      [0, 1, -1, -1, 2],
    );
    assert.deepEqual(
      settled('x. Remove it. Remove that.', 'x. Remove y that.', [0, 1, -1, -1, 3]),
      [0, 1, -1, -1, 3],
    );
    assert.deepEqual(
      settled('x. We do so. We do that.', 'x. We y do that.', [0, 1, 3, -1, -1, -1, 4]),
      [0, 1, 3, -1, -1, -1, 4],
    );
  });

  it('stay where the text begins with them', () => {
    assert.deepEqual(settled('Remove it. Remove that.', 'Remove that.', [0, -1, -1, 1]), [0, -1, -1, 1]);
    assert.deepEqual(settled('It. Remove that.', 'Remove that.', [-1, 0, 1]), [-1, 0, 1]);
  });

  it('are told by eight words at the most', () => {
    const words = (count: number): string => Array.from({ length: count }, (_, i) => `h${i}`).join(' ');
    for (const count of [8, 9]) {
      const gone = Array.from({ length: count + 1 }, () => -1);
      const places = settled(`x. ${words(count)} a. ${words(count)} b.`, `x. ${words(count)} b.`, [
        0,
        ...from(1, count),
        ...gone,
        count + 1,
      ]);
      assert.deepEqual(
        places,
        count === 8 ? [0, ...gone, ...from(1, count + 1)] : [0, ...from(1, count), ...gone, count + 1],
      );
    }
  });
});
