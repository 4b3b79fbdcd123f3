// Statements of one form; the passage and the place that is judged are in brackets.
import assert from 'node:assert/strict';
import { isLikeOthers, isNeighbour } from '../../../src/core/selectors/likeOthers.ts';
import type { Clues } from '../../../src/core/selectors/weigh/clues.ts';
import { sought } from './sought.ts';

const nothing = {
  length: 0,
  found: 0,
  foundPlain: 0,
  foundWeight: 0,
  whole: false,
  before: 0,
  after: 0,
  rim: 0,
  telling: 1,
  touchesBefore: false,
  touchesAfter: false,
  surroundings: 1,
  enclosed: false,
  withinLine: true,
};

function isNext(then: string, now: string): boolean {
  const { excerpt, index, place } = sought(then, now);
  return isNeighbour(excerpt, index, { ...nothing, span: place });
}

describe('a place that reads as what stood beside the passage', () => {
  const then = 'a b c d [e f] g h i j';

  it('ends with the three words before it, or begins with the three behind it', () => {
    assert.equal(isNext(then, 'x [y b c d] z'), true);
    assert.equal(isNext(then, 'x [g h i y] z'), true);
    assert.equal(isNext(then, 'x [y c d] z'), false);
    assert.equal(isNext(then, 'x [g h y] z'), false);
    assert.equal(isNext(then, 'x [b c d y] z'), false);
    assert.equal(isNext(then, 'x [y g h i] z'), false);
  });

  it('is the passage’s own where as many of those words stand beside it', () => {
    assert.equal(isNext(then, 'x b c d [y b c d] z'), false);
    assert.equal(isNext(then, 'x c d [y b c d] z'), true);
    assert.equal(isNext(then, 'x [g h i y] g h i z'), false);
    assert.equal(isNext(then, 'x [g h i y] g h z'), true);
  });
});

function isLike(then: string, now: string, given: Partial<Clues> = {}): boolean {
  const { excerpt, index, place, pairing } = sought(then, now);
  return isLikeOthers(excerpt, index, { ...nothing, span: place, ...given }, pairing);
}

describe('what is left of a passage', () => {
  const before = 'so it was said at noon.';
  const after = 'nobody asked them why.';
  const list = (...items: string[]): string => `${before} ${items.join('. ')}. ${after}`;

  it('is like others where three words of it in a row stand elsewhere', () => {
    const then = list('[the pier had many boats]');
    const now = list('[the quay had many boats]', 'they say the town had many boats');
    const apart = { surroundings: 0.85 };
    assert.equal(isLike(then, now, apart), true);
    assert.equal(isLike(then, now, { ...apart, whole: true }), false);
    assert.equal(
      isLike(then, list('[the quay has many boats]', 'they say the town had many boats'), apart),
      false,
    );
    assert.equal(
      isLike(then, list('[the quay had many boats]', 'they say the town had few boats'), apart),
      false,
    );
  });

  it('is told from them by what stands on both sides, and nowhere else', () => {
    const then = list('[the pier had many boats]');
    const other = 'they say the town had many boats.';
    const now = `${list('[the quay had many boats]')} ${other}`;
    assert.equal(isLike(then, now), false);
    assert.equal(isLike(then, now, { surroundings: 0.9 }), false);
    assert.equal(isLike(then, now, { surroundings: 0.85 }), true);
    // The words beside it stand elsewhere as well, or others stand there.
    assert.equal(isLike(then, `${now} ${before}`), true);
    assert.equal(isLike(then, `${now} ${after}`), true);
    assert.equal(isLike(then, now.replace('noon', 'night')), true);
    assert.equal(isLike(then, now.replace('nobody', 'no one')), true);
  });

  it('is told from them where the text begins or ends on that side', () => {
    const others = 'they say the town had many boats.';
    assert.equal(
      isLike('[the pier had many boats] as we saw.', `[the quay had many boats] as we saw. ${others}`),
      false,
    );
    assert.equal(
      isLike('[the pier had many boats] as we saw.', `x [the quay had many boats] as we saw. ${others}`),
      true,
    );
    assert.equal(
      isLike('as we saw [the pier had many boats]', `${others} as we saw [the quay had many boats]`),
      false,
    );
    assert.equal(
      isLike('as we saw [the pier had many boats]', `${others} as we saw [the quay had many boats] x`),
      true,
    );
  });

  it('is like others with one word that stands elsewhere, where its figure is another', () => {
    const then = list('[Lunn: 31 boats]');
    const now = list('[Crane: 27 boats]', 'they came with boats');
    assert.equal(isLike(then, now, { surroundings: 0.85 }), true);
    assert.equal(
      isLike(then, list('[Crane: 31 boats]', 'they came with boats'), { surroundings: 0.85 }),
      false,
    );
    assert.equal(
      isLike(then, list('[Crane: 27 ships]', 'they came with boats'), { surroundings: 0.85 }),
      false,
    );
  });

  it('is like others with one word, where it is in a row', () => {
    const then = list('[moreno voted yes]', 'tanaka spoke');
    const apart = { surroundings: 0.85 };
    assert.equal(isLike(then, list('[lunn voted no]', 'tanaka voted no'), apart), true);
    assert.equal(isLike(then, list('[lunn voted no]', 'tanaka spoke and all voted'), apart), false);
  });

  it('is no other’s where a name of its sentence stands there, and only there', () => {
    const then = list('In Lunn [the pier had many boats]');
    const other = 'they say the town had many boats';
    const apart = { surroundings: 0.85 };
    assert.equal(isLike(then, list('In Lunn [the quay had many boats]', other), apart), false);
    // In, too, begins with a capital: each such word has to be there.
    assert.equal(isLike(then, list('In Crane [the quay had many boats]', other), apart), true);
    assert.equal(isLike(then, list('At Lunn [the quay had many boats]', other), apart), true);
    assert.equal(isLike(then, list('In Lunn [the quay had many boats]', `${other} in Lunn`), apart), true);
    const twice = `In Lunn, ${then}`;
    assert.equal(isLike(twice, `${other}, ${list('In Lunn [the quay had many boats]')}`, apart), true);
  });
});
