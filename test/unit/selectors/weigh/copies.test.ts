// Rows of copies and of like statements, by the numbers of their words.
import assert from 'node:assert/strict';
import type { Pairing } from '../../../../src/core/selectors/align/pairing.ts';
import {
  isInOtherPlaceOfRow,
  isInRow,
  isInRowAtAll,
  sameNeighbours,
  standsOutOfRow,
  wholeAt,
} from '../../../../src/core/selectors/weigh/copies.ts';
import { paragraphsOf } from '../../../../src/core/selectors/words/paragraphs.ts';
import { indexTokens } from '../../../../src/core/selectors/words/textIndex.ts';
import type { TokenSpan } from '../../../../src/core/selectors/words/tokens.ts';
import { marked } from '../marked.ts';

/** Every word stands where it stood, but for these; null where it is gone. */
function pairs(count: number, moved: Readonly<Record<number, number | null>> = {}): Pairing {
  const partners = Int32Array.from({ length: count }, (_, token) => token);
  const likeness = new Float32Array(count).fill(1);
  for (const [token, place] of Object.entries(moved)) {
    partners[Number(token)] = place ?? -1;
    if (place === null) likeness[Number(token)] = 0;
  }
  return { partners, likeness };
}

const inRow = (text: string, isIn = isInRow): boolean => {
  const { tokens, span } = marked(text);
  return isIn(tokens, span);
};

describe('a statement in a row', () => {
  it('has one much like it right before it, or right behind it', () => {
    assert.equal(inRow('So it was. [Moreno voted yes.] Tanaka voted yes.'), true);
    assert.equal(inRow('Tanaka voted yes. [Moreno voted yes.] So it was.'), true);
    assert.equal(inRow('Tanaka voted yes. So it [Moreno voted yes.] So it was.'), false);
    assert.equal(inRow('[Moreno voted yes.] And Tanaka voted yes'), false);
  });

  it('shares three words of five with it, in any order', () => {
    assert.equal(inRow('[one two three four five] five x y four three'), true);
    assert.equal(inRow('[one two three four five] five x y four z'), false);
    assert.equal(inRow('five x y four three [one two three four five] x'), true);
  });

  it('may have other figures: they do not count, and words are left beside them', () => {
    assert.equal(inRow('[Lunn had 31 boats] Crane had 27 boats'), true);
    assert.equal(inRow('[rose 5 6] rose 7 8'), false);
    assert.equal(inRow('[pay rose 5] pay rose 7'), true);
    assert.equal(inRow('[5 6 7] 5 6 7'), false);
  });

  it('is more than a word, and all of the one beside it is there', () => {
    assert.equal(inRow('yes [yes] yes'), false);
    assert.equal(inRow('voted yes [Moreno voted yes]'), false);
    assert.equal(inRow('[Moreno voted yes] voted yes'), false);
    assert.equal(inRow('Moreno voted yes [Tanaka voted yes]'), true);
    assert.equal(inRow('[Tanaka voted yes] Moreno voted yes'), true);
  });

  it('is not in a row with what was edited', () => {
    const { tokens, span } = marked('x y z [Moreno voted yes] Tanaka voted yes');
    const beside = (from: number, to: number): boolean => isInRow(tokens, span, { from, to });
    assert.equal(beside(0, 3), true);
    assert.equal(beside(5, 6), true);
    assert.equal(beside(6, 7), false);
    assert.equal(beside(8, 9), false);
    assert.equal(beside(9, 9), true);
  });

  it('is known by six words on either side where it is one', () => {
    const around = (first: string, last: string): string => `${first} b c d e f K g h i j k ${last}`;
    const twice = (first: string, last: string): string =>
      `${around(first, last)} ${around(first, last).replace('K', '[K]')}`;
    assert.equal(inRow(twice('a', 'l')), false);
    assert.equal(inRow(twice('a', 'l'), isInRowAtAll), true);
    assert.equal(inRow('[Moreno voted yes] Tanaka voted yes', isInRowAtAll), true);
  });

  it('is not widened beyond the edges of the text, nor over what was edited', () => {
    assert.equal(inRow('[yes] no', isInRowAtAll), false);
    const { tokens, span } = marked('a b c d e f g a b c d e f [g]');
    assert.equal(isInRowAtAll(tokens, span), true);
    assert.equal(isInRowAtAll(tokens, span, { from: 0, to: 1 }), false);
  });
});

describe('the words of a passage in one piece', () => {
  const wholeIn = (then: string, now: string): TokenSpan | null => {
    const { tokens, span } = marked(then);
    const current = marked(now);
    return wholeAt(indexTokens(current.tokens), tokens, span, current.span);
  };

  it('are where some of them are in the place', () => {
    assert.deepEqual(wholeIn('a [old customs quay] b', 'the old [customs quay of] it'), { from: 1, to: 4 });
    assert.deepEqual(wholeIn('a [old customs quay] b', '[the old] customs quay'), { from: 1, to: 4 });
    assert.deepEqual(wholeIn('a [the quay] b', 'the quay of [the quay]'), { from: 3, to: 5 });
  });

  it('are not where they stand right beside it, or nowhere', () => {
    assert.equal(wholeIn('a [old customs quay] b', '[the] old customs quay'), null);
    assert.equal(wholeIn('a [old customs quay] b', 'old customs quay [of] it'), null);
    assert.equal(wholeIn('a [old customs quay] b', 'old [customs pier]'), null);
  });
});

describe('the neighbours of words', () => {
  const span = { from: 3, to: 5 };
  const neighbours = (moved: Readonly<Record<number, number | null>>, of = span, count = 8): number =>
    sameNeighbours(pairs(8, moved), of, count);

  it('stand on as many sides as they stood beside them', () => {
    assert.equal(neighbours({}), 2);
    assert.equal(neighbours({ 2: null }), 1);
    assert.equal(neighbours({ 5: null }), 1);
    assert.equal(neighbours({ 2: null, 5: null }), 0);
    assert.equal(neighbours({ 2: 1 }), 1);
    assert.equal(neighbours({ 5: 6 }), 1);
    assert.equal(neighbours({ 3: 13, 4: 14 }), 0);
  });

  it('are another word, though at that place, where the word is none of theirs', () => {
    const pairing = pairs(8);
    pairing.likeness[2] = 0;
    assert.equal(sameNeighbours(pairing, span, 8), 1);
    pairing.likeness[5] = 0;
    assert.equal(sameNeighbours(pairing, span, 8), 0);
  });

  it('are none at the edges of either text', () => {
    assert.equal(neighbours({}, { from: 0, to: 2 }), 2);
    assert.equal(neighbours({ 0: 1, 1: 2, 2: 3 }, { from: 0, to: 2 }), 1);
    assert.equal(neighbours({}, { from: 6, to: 8 }), 2);
    assert.equal(neighbours({}, { from: 6, to: 8 }, 9), 1);
    assert.equal(neighbours({}, { from: 0, to: 8 }), 2);
  });
});

function outOfRow(
  text: string,
  moved: Readonly<Record<number, number | null>> = {},
  sides = 2,
  count?: number,
): boolean {
  const { tokens, span } = marked(text);
  const pairing = pairs(tokens.count, moved);
  return standsOutOfRow(pairing, tokens, paragraphsOf(tokens), span, count ?? tokens.count, sides);
}

describe('a passage in a row of copies', () => {
  it('can be told where it is in none', () => {
    assert.equal(outOfRow('a [b] c d', { 0: null, 2: null }), true);
    assert.equal(outOfRow('a b c [a b] d', { 2: null, 5: null }), true);
  });

  it('can be told while the row is as long as it was and its neighbours stand', () => {
    for (const row of ['a [no] no no b', 'a no [no] no b', 'a no no [no] b']) {
      assert.equal(outOfRow(row), true, row);
      assert.equal(outOfRow(row, { 0: null }), false, row);
      assert.equal(outOfRow(row, { 4: null }), false, row);
      assert.equal(outOfRow(row, { 0: null }, 1), true, row);
      assert.equal(outOfRow(row, { 0: null, 4: null }, 1), false, row);
      assert.equal(outOfRow(row, { 3: 4, 4: 5 }), false, row);
      assert.equal(outOfRow(row, { 1: -1 }), false, row);
    }
  });

  it('is in it though the row begins or ends with a piece of a copy', () => {
    // "00:00:00" with "00:00" in it.
    for (const row of ['a [0 1] 0 1 0 b', 'a 0 [1 0] 1 0 b', 'a 1 [0 1] 0 1 b', 'a 0 1 [0 1] b'])
      assert.equal(outOfRow(row, { 0: null }), false, row);
    assert.equal(outOfRow('a [0 1] 0 b', { 0: null, 3: null }), true);
    assert.equal(outOfRow('a 1 [0 1] b', { 0: null, 4: null }), true);
  });

  it('may begin the text, or end it', () => {
    assert.equal(outOfRow('[no] no b'), true);
    assert.equal(outOfRow('a no [no]'), true);
    assert.equal(outOfRow('a no [no]', {}, 2, 9), false);
    assert.equal(outOfRow('no [no]'), true);
  });

  it('can be told by its paragraph as well', () => {
    const row = 'a b\n\nthe [pier] today\n\nthe pier today\n\nc d';
    assert.equal(outOfRow(row), true);
    assert.equal(outOfRow(row, { 1: null }), false);
    assert.equal(outOfRow(row, { 8: null }), false);
    assert.equal(outOfRow(row, { 7: 8, 8: 9, 9: 10 }), false);
    const last = 'a b\n\nthe pier today\n\nthe [pier] today\n\nc d';
    assert.equal(outOfRow(last, { 1: null }), false);
    assert.equal(outOfRow('the pier today\n\nthe [pier] today\n\nc d', { 6: null }), false);
    assert.equal(outOfRow('a b\n\nthe pier today\n\nthe [pier] today', { 1: null }), false);
    // The two are apart: no row.
    assert.equal(outOfRow('a b\n\nthe [pier] today\n\nc d\n\nthe pier today', { 1: null }), true);
    assert.equal(outOfRow('the pier today\n\na b\n\nthe [pier] today\n\nc d', { 4: null }), true);
  });
});

describe('words that have changed places in a row', () => {
  const exchanged = (then: string, now: string, times = 1): boolean => {
    const { tokens, span } = marked(then);
    const current = marked(now);
    return isInOtherPlaceOfRow(indexTokens(current.tokens), tokens, span, current.span, times);
  };
  const then = 'x [Moreno voted yes] Tanaka voted no';

  it('stand elsewhere as often as they did, and one of the places is in a row', () => {
    assert.equal(exchanged(then, 'x [Tanaka voted no] Idle voted no and Moreno voted yes'), true);
    assert.equal(exchanged(then, 'x [Tanaka had gone] and Moreno voted yes, Idle voted yes'), true);
  });

  it('stand less often than they did: one of them may be the passage, edited', () => {
    assert.equal(exchanged(then, 'x [Tanaka voted no] Idle voted no and Moreno voted yes', 2), false);
    assert.equal(exchanged(then, 'x [Tanaka voted no] Idle voted no and Lunn voted yes'), false);
  });

  it('are not exchanged where neither place is in a row, or the one is the other', () => {
    assert.equal(exchanged(then, 'x [Tanaka had gone] and so it was that Moreno voted yes'), false);
    assert.equal(exchanged(then, 'x [Moreno voted yes] Tanaka voted yes'), false);
    // What makes the row is the place itself.
    assert.equal(exchanged(then, 'x [Tanaka voted yes] Moreno voted yes'), false);
  });
});
