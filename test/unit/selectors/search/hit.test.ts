import assert from 'node:assert/strict';
import { hitFor } from '../../../../src/core/selectors/search/hit.ts';
import { searchExcerpt } from '../../../../src/core/selectors/search/search.ts';
import { noPairs } from '../../../../src/core/selectors/align/pairing.ts';
import { sought } from '../sought.ts';

const then = 'aa ab ac [pa pb pc pd] ba bb bc';
const rank = (now: string, start?: number): number => {
  const { excerpt, index, pairing } = sought(then, now, start);
  return hitFor(excerpt, index, pairing)?.rank ?? -1;
};
const isNear = (a: number, b: number): void => {
  assert.ok(Math.abs(a - b) < 1e-6, `${a} is not ${b}`);
};

describe('the rank of a place', () => {
  it('is one where all of the excerpt stands where it stood', () => {
    isNear(rank(then), 1);
  });

  it('is less by how much of the passage is another, and by how much of the words close to it', () => {
    isNear(rank('aa ab ac [pa pb pc xx] ba bb bc'), 1 - 0.55 / 4);
    isNear(rank('aa ab xx [pa pb pc pd] ba bb bc'), 1 - 0.2 / 3);
    isNear(rank('aa ab ac [pa pb pc pd] ba xx bc'), 1 - 0.2 / 3);
  });

  it('is a little less the farther it is from where it stood', () => {
    const now = then.replace(/[[\]]/gu, '');
    isNear(rank(then, 9 + now.length / 2), 1 - (0.05 * (now.length / 2)) / (now.length + 1));
    isNear(rank(`xx yy ${then}`), 1 - (0.05 * 6) / (now.length + 7));
  });

  it('is none where nothing of the passage is paired', () => {
    const { excerpt, index } = sought(then, then);
    assert.equal(hitFor(excerpt, index, noPairs(excerpt.tokens.count)), null);
  });
});

describe('the places of an excerpt', () => {
  const found = (now: string, isSettled = true, old = then) => {
    const { excerpt, index } = sought(old, `${now} [.]`);
    let votes = 0;
    const zeros = (length: number): Float64Array => {
      votes++;
      return index.zeros(length);
    };
    const { hits, only, takenOut } = searchExcerpt(excerpt, { ...index, zeros }, () => isSettled);
    const places = hits.map(({ clues }) => [clues.span.from, clues.span.to]);
    const isOnly = only !== null && hits.includes(only);
    return { places, ranks: hits.map((hit) => hit.rank), isOnly, takenOut, looked: votes > 0 };
  };
  const all = 'aa ab ac pa pb pc pd ba bb bc';

  it('are the best of those that overlap, best first', () => {
    const { places, ranks } = found(
      `aa ab ac pa pb xx pd ba bb bc zz zz zz zz aa ab ac pa pb pc pd xx yy zz`,
    );
    assert.deepEqual(places, [
      [3, 7],
      [17, 21],
    ]);
    assert.ok(ranks[0] > ranks[1]);
    assert.deepEqual(
      found(`xx xx xx pa pb pc pd xx bb xx zz zz zz zz aa ab ac pa pb pc xx ba bb bc`).places,
      [
        [17, 21],
        [3, 7],
      ],
    );
  });

  it('are told from a copy right beside them', () => {
    assert.deepEqual(
      found('aa ab ac pa pb xx pd ba bb bc pa pb pc pd').places.toSorted((a, b) => a[0] - b[0]),
      [
        [3, 7],
        [10, 14],
      ],
    );
  });

  it('are looked for no farther where the only whole one is told by a word pair beside it', () => {
    assert.deepEqual(found(`zz ${all}`), {
      places: [[4, 8]],
      ranks: [1],
      isOnly: true,
      takenOut: 0,
      looked: false,
    });
    assert.equal(found(`${all} ab ac`, false).looked, false);
    assert.equal(found(`${all} ba bb`, false).looked, false);
  });

  it('are looked for elsewhere where both pairs stand elsewhere, and it is not settled', () => {
    assert.equal(found(`${all} ab ac zz ba bb`, false).looked, true);
    assert.equal(found(`${all} ab ac zz ba bb`, true).looked, false);
    assert.equal(found(`${all} ab ac zz ba bb`, false).isOnly, true);
  });

  it('are looked for elsewhere where all that is around it may stand there', () => {
    // Nine in ten of six words is all of them: three on either side.
    assert.equal(found(`${all} aa ab ac zz ba bb bc`).looked, true);
    assert.equal(found(`${all} zz ab ac zz ba bb bc`).looked, false);
    assert.equal(found(`${all} aa ab ac zz ba bb zz`).looked, false);
    assert.equal(found(`${all} ab ac aa ab zz ba bb bc`).looked, false);
    assert.equal(found(`${all} aa ab zz ab ac zz ba bb bc`).looked, false);
    assert.equal(found(`aa ab ac zz ba bb bc zz ${all}`).looked, true);
    assert.equal(found(`ab ac zz ba bb bc zz ${all}`).looked, false);
    assert.equal(found(`ba bb zz ${all} aa ab ac`).looked, false);
  });

  it('are looked for elsewhere where a side has one word, or none', () => {
    const looked = (old: string, more: string, isSettled: boolean): boolean =>
      found(`${old.replace(/[[\]]/gu, '')} zz ${more}`, isSettled, old).looked;
    assert.equal(looked('aa [pa pb] ba bb bc', 'ba bb', false), true);
    assert.equal(looked('aa ab ac [pa pb] ba', 'ab ac', false), true);
    assert.equal(looked('[pa pb] ba bb bc', 'ba bb', true), true);
    assert.equal(looked('aa ab ac [pa pb]', 'ab ac', true), true);
    assert.equal(looked('[pa pb] ba bb bc', 'ba', true), false);
  });

  it('are looked for elsewhere where nine in ten of the words around it may stand', () => {
    const five = 'aa ab ac ad ae [pa pb] ba bb bc bd be';
    const looked = (old: string, more: string): boolean =>
      found(`zz ${old.replace(/[[\]]/gu, '')} zz ${more}`, true, old).looked;
    assert.equal(looked(five, 'ab ac ad ae zz ba bb bc bd'), true);
    assert.equal(looked(five, 'ac ad ae zz ba bb bc bd'), false);
    assert.equal(looked(five, 'ab ac ad ae zz ba bb bc'), false);
    // Each pair of words stands elsewhere, the row of them does not.
    assert.equal(looked(five, 'ab ac zz ac ad zz ad ae zz ba bb bc bd'), false);
    assert.equal(looked(five, 'ab ac ad ae zz ba bb zz bb bc zz bc bd'), false);
    // Eight words before and two behind: seven of the ones, one of the others.
    const eight = 'aa ab ac ad ae af ag ah [pa pb] ba bb';
    const seven = 'ab ac ad ae af ag ah';
    assert.equal(looked(eight, `${seven} zz ba bb`), true);
    assert.equal(looked(eight, `${seven} zz ba`), false);
    assert.equal(looked(eight, 'ac ad ae af ag ah zz ba bb'), false);
    // Nine and one: eight of the ones.
    const nine = 'a0 aa ab ac ad ae af ag ah [pa pb] ba';
    assert.equal(looked(nine, `aa ${seven}`), true);
    assert.equal(looked(nine, seven), false);
  });

  it('say how much of the context stands somewhere without the passage', () => {
    assert.equal(found('zz zz aa ab ac ba bb bc zz').takenOut, 1);
    isNear(found('zz zz aa zz ac ba bb bc zz').takenOut, 5 / 6);
    assert.equal(found('zz zz aa ab ac zz ba bb bc zz').takenOut, 0);
  });
});
