import assert from 'node:assert/strict';
import { excerptOf } from '../../../../src/core/selectors/search/excerpt.ts';
import { onlyWholePlace } from '../../../../src/core/selectors/search/wholeExcerpt.ts';
import { indexText } from '../../../../src/core/selectors/words/textIndex.ts';

const text =
  'The board met on Monday. It closed the pier for the winter. The board met on Tuesday to close the quay.';

function whole(exact: string, prefix: string, suffix: string, now = text) {
  const index = indexText(now);
  const excerpt = excerptOf({ exact, prefix, suffix }, index);
  return excerpt && onlyWholePlace(excerpt, index);
}

describe('a selector all of whose words stand in one place', () => {
  it('is found there, with every word and all around it', () => {
    const hit = whole('the pier', ' Monday. It closed ', ' for the winter. ');
    assert.ok(hit);
    assert.deepEqual(hit.clues.span, { from: 7, to: 9 });
    assert.deepEqual([...hit.pairing.partners], [4, 5, 6, 7, 8, 9, 10, 11]);
    assert.ok(hit.pairing.likeness.every((alike) => alike === 1));
    assert.ok(hit.clues.foundWeight > 1 && hit.clues.foundWeight <= 2);
    const { length, found, foundPlain, before, after, rim, telling } = hit.clues;
    assert.deepEqual(
      [length, found, foundPlain, before, after, rim, telling, hit.rank],
      [2, 1, 1, 1, 1, 1, 1, 1],
    );
    assert.equal(hit.clues.whole, true);
  });

  const neighbours = (exact: string, prefix: string, suffix: string): (boolean | number | undefined)[] => {
    const clues = whole(exact, prefix, suffix)?.clues;
    return [clues?.touchesBefore, clues?.touchesAfter, clues?.enclosed, clues?.before];
  };

  it('touches the words around it on the sides where its context has any', () => {
    assert.deepEqual(neighbours('the pier', ' It closed ', ' for the '), [true, true, true, 1]);
    assert.deepEqual(neighbours('the pier', ' It closed ', ''), [true, false, false, 1]);
    assert.deepEqual(neighbours('the pier', '', ' for the '), [false, true, false, 1]);
    assert.deepEqual(neighbours('the pier', '', ''), [false, false, false, 0]);
  });

  it('is found at either end of the text', () => {
    assert.deepEqual(whole('The board met', '', ' on Monday. ')?.clues.span, { from: 0, to: 3 });
    assert.deepEqual(whole('the quay', ' to close ', '')?.clues.span, { from: 19, to: 21 });
  });

  it('is not where it stands twice, not at all, in another order, or over the end of the text', () => {
    assert.equal(whole('board met', ' The ', ' on '), null);
    assert.equal(whole('the harbour', ' It closed ', ' for the winter '), null);
    assert.equal(whole('the pier', ' closed It ', ' for the winter '), null);
    assert.equal(whole('the quay', ' to close ', ' the pier '), null);
    assert.equal(whole('pier', '', ''), null);
    // Every pair of its words stands there, the whole does not.
    assert.equal(whole('closed the pier', '', ' for the quay '), null);
    assert.equal(whole('a b c', '', '', 'x a b y. z b c w.'), null);
  });
});
