// The passage and the place that is judged are in brackets.
import assert from 'node:assert/strict';
import { isPieceOfSentence, mayBeCut } from '../../../src/core/selectors/piece.ts';
import { sought } from './sought.ts';

function isPiece(then: string, now: string, start?: number): boolean {
  const { excerpt, index, place, pairing } = sought(then, now, start);
  return isPieceOfSentence(excerpt, pairing, index, place);
}

describe('a piece of a sentence in a paragraph of its own', () => {
  const then = 'Two members were away. The pier [closes for 40 days] in May, they said. Nobody asked why.';
  const alone = (paragraph: string): string => `Rain is expected.\n\n${paragraph}\n\nShops open late.`;

  it('is quoted there', () => {
    assert.equal(isPiece(then, alone('[closes for 40 days]')), true);
    assert.equal(isPiece(then, alone('Read more: [closes for 40 days]')), true);
    assert.equal(isPiece(then, alone('The pier [closes for 40 days]')), true);
    assert.equal(isPiece(then, alone('[closes for 40 days] in May')), true);
    assert.equal(isPiece(then, alone('[closes for 40]')), true);
  });

  it('is not where all of the sentence stands', () => {
    assert.equal(isPiece(then, alone('The pier [closes for 40 days] in May, they said.')), false);
    assert.equal(isPiece(then, alone('The pier [closes for 40 days] in May, they')), true);
    assert.equal(isPiece(then, alone('pier [closes for 40 days] in May, they said.')), true);
  });

  it('is not where something else of its text stands near it', () => {
    assert.equal(isPiece(then, alone('away [closes for 40 days]')), false);
    assert.equal(isPiece(then, alone('[closes for 40 days]\n\nNobody asked')), false);
    assert.equal(isPiece(then, alone('Read more: [closes for 40 days] said')), false);
  });

  it('is not where none of its words stands', () => {
    assert.equal(isPiece(then, alone('[opens again soon]')), false);
  });

  it('has four words before it and behind it at most, unless it is in a note', () => {
    assert.equal(isPiece(then, alone('On the next page: [closes for 40 days]')), true);
    assert.equal(isPiece(then, alone('On the very next page: [closes for 40 days]')), false);
    assert.equal(isPiece(then, alone('[closes for 40 days] as Anna Berg wrote')), true);
    assert.equal(isPiece(then, alone('[closes for 40 days] as our Anna Berg wrote')), false);
    assert.equal(
      isPiece(then, alone('Correction: an earlier version of this had it [closes for 40 days]')),
      true,
    );
  });

  it('is known for one by what stood on either side of it, in its excerpt', () => {
    assert.equal(isPiece('The pier [closes for 40 days]', alone('[closes for 40 days]')), true);
    assert.equal(isPiece('[closes for 40 days] in May', alone('[closes for 40 days]'), 20), false);
    assert.equal(isPiece('[closes for 40 days] in May', alone('[closes for 40 days]'), 0), true);
    assert.equal(isPiece('[closes for 40 days] in May', '[closes for 40 days]\n\nShops open.', 0), false);
    assert.equal(isPiece('The pier [closes for 40] days', alone('[closes for 40] days')), false);
  });

  it('says nothing of words more than eight words from where they would be', () => {
    const gap = (count: number): string => Array.from('klmnopqrstuvwxyz'.slice(0, count)).join(' ');
    const after = (count: number): string => alone(`[closes for 40 days]\n\n${gap(count)} Nobody`);
    // Four words stood between.
    assert.equal(isPiece(then, after(12)), false);
    assert.equal(isPiece(then, after(13)), true);
    const before = (count: number): string => alone(`away ${gap(count)}\n\n[closes for 40 days]`);
    assert.equal(isPiece(then, before(10)), false);
    assert.equal(isPiece(then, before(11)), true);
  });
});

function isCut(then: string, now: string): boolean {
  const { excerpt, index, pairing } = sought(then, `${now} [.]`);
  return mayBeCut(excerpt, pairing, index);
}

describe('a context with the passage cut out', () => {
  const then = 'a b c d [e f] g h i j';

  it('is what stands there where both sides are side by side', () => {
    assert.equal(isCut(then, 'a b c d g h i j'), true);
    assert.equal(isCut(then, 'x y a b c d g h i j z'), true);
  });

  it('is not where words of it stand between', () => {
    assert.equal(isCut(then, 'a b c d e f g h i j'), false);
    assert.equal(isCut(then, 'a b c d e x g h i j'), false);
    assert.equal(isCut(then, 'a b c d x f g h i j'), false);
    assert.equal(isCut(then, 'a b c d f g h i j'), false);
  });

  it('may be slid between like statements', () => {
    const votes = 'Moreno voted yes. [Idle voted yes.] Tanaka voted yes. Pruitt voted yes.';
    assert.equal(isCut(votes, 'Moreno voted yes. Tanaka voted yes. Pruitt voted yes.'), true);
    assert.equal(isCut('a b c x y [d x y] e x y', 'a b c x y e x y'), true);
    assert.equal(isCut('a b c x [y d x] y e f g', 'a b c x y e f g'), true);
  });

  it('may be of more words than the passage, while three are left on either side', () => {
    assert.equal(isCut(then, 'a b c g h i j'), true);
    assert.equal(isCut(then, 'a b c d h i j'), true);
    assert.equal(isCut(then, 'a b c h i j'), true);
    assert.equal(isCut(then, 'a b g h i j'), false);
    assert.equal(isCut(then, 'a b c d i j'), false);
    assert.equal(isCut('a b c [e f] g h i', 'a b c g h i'), true);
    assert.equal(isCut('a b [e f] g h i', 'a b g h i'), false);
    assert.equal(isCut('a b c [e f] g h', 'a b c g h'), false);
  });

  it('is not where the end of the excerpt stands elsewhere', () => {
    assert.equal(isCut(then, 'a b c d g h i x'), false);
    assert.equal(isCut(then, 'a b c d x g h i j'), false);
  });

  it('is not where a name or a figure of the passage stands there, and only there', () => {
    const named = 'a b c Idle [voted Idle yes] Lunn voted yes so it is';
    assert.equal(isCut(named, 'a b c Idle Lunn voted yes so it is'), true);
    const votes = 'Moreno voted yes. [Idle voted yes.] Tanaka voted yes. Pruitt voted yes.';
    assert.equal(isCut(votes, 'Moreno voted yes. Idle voted yes. Pruitt voted yes.'), false);
    const once = 'a b c d [e Idle] e g h i';
    assert.equal(isCut(once, 'a b c d e g h i'), true);
    assert.equal(isCut(once, 'a b c d Idle e g h i'), false);
  });
});
