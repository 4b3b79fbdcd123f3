import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sliceOf } from '../../../../src/core/model.ts';
import { isOfKind, type Stop } from '../../../../src/core/review/checking/stops.ts';
import { Walk } from '../../../../src/core/review/checking/walk.ts';
import { harbour, harbourWith, placeOf, ticked } from './articles.ts';

const checked = harbourWith();
const wordsOf = (stop: Stop | null | undefined): string | undefined => stop?.key && sliceOf(harbour, stop);
/** What the walk stops at until it comes around. */
function stopsOn(walk: Walk, direction: 1 | -1 = 1): (string | undefined)[] {
  const words = [];
  for (;;) {
    const found = walk.next(direction);
    if (!found || found.isAround) return words;
    words.push(wordsOf(found.stop));
    walk.atHand = { range: found.stop, stop: found.stop };
  }
}
const sentences = [
  'The quay cost $55 million in 1993.',
  'It has two sides, and 40 boats tie up there.',
  'Nobody counts them.',
  'The quay of $55 million is old.',
];
const everything = [
  '$55 million', '1993', sentences[0], '40', sentences[1], sentences[2], '$55 million', sentences[3],
]; // prettier-ignore

describe('a walk through an article', () => {
  it('stops at each item, and at each sentence once all that begins in it is behind', () => {
    assert.deepEqual(stopsOn(new Walk(checked.review, 0)), everything);
    assert.deepEqual(stopsOn(new Walk(checked.review, harbour.length), -1), everything.toReversed());
  });

  it('stops at what is hardly a fact only where that is wanted', () => {
    const walk = new Walk(checked.review, 0);
    walk.wanted = { hardlyFacts: true, settled: false };
    assert.deepEqual(stopsOn(walk), [...everything.slice(0, 3), 'two', ...everything.slice(3)]);
  });

  it('passes by what is settled, in the file or by a key just now, unless that is wanted', () => {
    const walk = new Walk(harbourWith(ticked('1993')).review, 0);
    const key = walk.chosen(placeOf('40')).stop?.key ?? '';
    walk.settle([key], true);
    assert.deepEqual(
      stopsOn(walk),
      everything.filter((words) => words !== '1993' && words !== '40'),
    );
    walk.atHand = { range: { start: 0, end: 0 }, stop: null };
    walk.wanted = { hardlyFacts: false, settled: true };
    assert.deepEqual(stopsOn(walk), everything);
    walk.unsettle([key]);
    assert.ok(!walk.isDone(key));
  });

  it('forgets what keys have settled once the file has it', () => {
    const walk = new Walk(checked.review, 0);
    const key = walk.chosen(placeOf('1993')).stop?.key ?? '';
    walk.settle([key], true);
    walk.onReview(harbourWith(ticked('1993')).review);
    assert.ok(!walk.isDone(key));
  });

  it('shows as ticked what was ticked just now, and nothing else that was settled', () => {
    const walk = new Walk(harbourWith().review, 0);
    const keyOf = (words: string): string => walk.chosen(placeOf(words)).stop?.key ?? '';
    walk.settle([keyOf('1993')], true);
    walk.settle([keyOf('two'), keyOf('40')], false);
    assert.deepEqual(walk.ticked.map(wordsOf), ['1993']);
    assert.ok(walk.isDone(keyOf('40')));
    walk.unsettle([keyOf('1993')]);
    assert.deepEqual(walk.ticked, []);
    walk.settle([keyOf('1993')], false);
    assert.deepEqual(walk.ticked, []);
  });

  it('begins again at the other end, and says so; where nothing is left it stays', () => {
    const walk = new Walk(checked.review, harbour.length);
    assert.equal(walk.next(1)?.isAround, true);
    assert.equal(wordsOf(walk.next(1)?.stop), '$55 million');
    assert.equal(
      walk.next(1, () => false),
      null,
    );
  });

  it('goes from where the cursor is, be it on nothing', () => {
    const at = (words: string) => wordsOf(new Walk(checked.review, placeOf(words).start).next(1)?.stop);
    assert.equal(at('cost'), '$55 million');
    assert.equal(at('sides'), '40');
    assert.equal(at('Nobody'), sentences[2]);
  });

  it('goes to the next sentence and to the next of a kind', () => {
    const walk = new Walk(checked.review, placeOf('1993').start);
    walk.atHand = walk.chosen(placeOf('1993'));
    assert.equal(wordsOf(walk.next(1, walk.isOfOtherSentence)?.stop), '40');
    assert.equal(wordsOf(walk.next(1, isOfKind('figure'))?.stop), '40');
    walk.atHand = walk.chosen(placeOf('$55 million', 'again'));
    assert.equal(wordsOf(walk.sentenceBefore()), sentences[2]);
    assert.equal(walk.sentence, 3);
  });

  it('takes to hand what somebody clicks into, or selects', () => {
    const walk = new Walk(checked.review, 0);
    const { start } = placeOf('55 million');
    assert.equal(wordsOf(walk.chosen({ start, end: start }).stop), '$55 million');
    assert.deepEqual(walk.chosen(placeOf('The quay')), { range: placeOf('The quay'), stop: null });
  });

  it('counts items, settled or not, and says how many are left', () => {
    const walk = new Walk(harbourWith(ticked('1993')).review, 0);
    walk.atHand = walk.chosen(placeOf('40'));
    assert.deepEqual(walk.position, { nth: 3, of: 4, left: 3 });
    assert.equal(walk.leftIn(0), 1);
  });

  it('comes past each stop once, wherever it begins', () => {
    fc.assert(
      fc.property(fc.nat(harbour.length), fc.constantFrom<1 | -1>(1, -1), (from, direction) => {
        const walk = new Walk(checked.review, from);
        const seen: (string | undefined)[] = [];
        while (seen.length < everything.length) {
          const found = walk.next(direction);
          assert.ok(found);
          seen.push(found.stop.key);
          walk.settle([found.stop.key], true);
          walk.atHand = { range: found.stop, stop: found.stop };
        }
        assert.equal(new Set(seen).size, everything.length);
        assert.equal(walk.next(direction), null);
      }),
    );
  });
});
