// A passage in brackets, its copies in the old text, and the place in brackets in the current one.
import assert from 'node:assert/strict';
import type { PlaceAmongCopies } from '../../../../src/core/selectors/weigh/elsewhere.ts';
import { isToldElsewhere, isToldThere, tellingRuns } from '../../../../src/core/selectors/weigh/elsewhere.ts';
import type { Runs } from '../../../../src/core/selectors/weigh/rivals.ts';
import { copiesIn } from '../../../../src/core/selectors/weigh/rivals.ts';
import { KeyIndex } from '../../../../src/core/selectors/words/tokenIndex.ts';
import type { Marked } from '../marked.ts';
import { marked, wordsOf } from '../marked.ts';

/** Where the words in brackets stand in the other text. */
const copiesOf = ({ tokens: current, span }: Marked, { tokens }: Marked): number[] => [
  ...copiesIn(tokens, new KeyIndex(tokens.hashes), current, span),
];

function telling(then: string): Runs {
  const old = marked(then);
  return tellingRuns(old.tokens, old.span, copiesOf(old, old));
}

describe('how many words beside a passage tell it from its copies', () => {
  it('is one more than it shares with any, on either side', () => {
    assert.deepEqual(telling('a b c [pier] d e f'), { before: 1, after: 1 });
    assert.deepEqual(telling('a b c [pier] d e f, x b c pier g'), { before: 3, after: 1 });
    assert.deepEqual(telling('a b c [pier] d e f, x pier d e y, z c pier w'), { before: 2, after: 3 });
  });
});

function placed(then: string, now: string, runs: Partial<Runs> = {}, isPiece = false) {
  const old = marked(then);
  const current = marked(now);
  const place: PlaceAmongCopies = {
    old: old.tokens,
    passage: old.span,
    isPiece,
    current: current.tokens,
    place: current.span,
    telling: { ...telling(then), ...runs },
  };
  return { there: isToldThere(place), elsewhere: isToldElsewhere(place, copiesOf(old, current)) };
}

describe('what told a passage from its copies', () => {
  const then = 'a b c [pier] d e f, x c pier d y';

  it('stands beside a place where as many of its words do, on one side at least', () => {
    assert.equal(placed(then, 'v b c [pier] w').there, true);
    assert.equal(placed(then, 'v [pier] d e w').there, true);
    assert.equal(placed(then, 'v c [pier] d w').there, false);
  });

  it('is never more than can be followed', () => {
    const beside = (words: number): string => `${wordsOf('a', words)} [pier] ${wordsOf('b', words)}`;
    const more = { before: 40, after: 40 };
    assert.equal(placed(`x ${beside(24)} y`, `v ${beside(24)} w`, more).there, true);
    assert.equal(placed(`x ${beside(23)} y`, `v ${beside(23)} w`, more).there, false);
  });

  it('stands elsewhere where another place has it and this one has not', () => {
    assert.equal(placed(then, 'x c [pier] d y, v b c pier w').elsewhere, true);
    assert.equal(placed(then, 'x c [pier] d y, v pier d e w').elsewhere, true);
    assert.equal(placed(then, 'x c [pier] d y, v c pier d w').elsewhere, false);
    assert.equal(placed(then, 'x c [pier] d y').elsewhere, false);
  });

  it('is not elsewhere where this place has it on both sides', () => {
    assert.equal(placed(then, 'b c [pier] d e, v b c pier d e w').elsewhere, false);
    // On one side only: what the other side has stands there, and not here.
    assert.equal(placed(then, 'v b c [pier] d w, v b c pier d e w').elsewhere, true);
    assert.equal(placed(then, 'v c [pier] d e w, v b c pier d w').elsewhere, true);
    assert.equal(placed(then, 'v b c [pier] d w, v b c pier d w').elsewhere, false);
    assert.equal(placed(then, 'v c [pier] d e w, v c pier d e w').elsewhere, false);
  });

  it('is not elsewhere where only the text begins or ends', () => {
    const ends = 'a pier b [pier]';
    assert.equal(placed(ends, 'a pier [pier] c, d pier').elsewhere, false);
    const begins = '[pier] b, a pier c';
    assert.equal(placed(begins, 'pier d, a [pier] c').elsewhere, false);
  });

  it('is not elsewhere in what overlaps the place', () => {
    assert.equal(placed('a [no no] b', 'a no [no no] b').elsewhere, false);
    assert.equal(placed('a [no no] b', 'a [no no] no b').elsewhere, false);
    assert.equal(placed('a [no no] b', 'a [no no] no no b').elsewhere, true);
    assert.equal(placed('a [no no] b', 'a no no [no no] b').elsewhere, true);
  });

  it('may go on beyond what is known of it', () => {
    const piece = 'c [pier] d';
    assert.equal(placed(piece, 'b c [pier] d e, a c pier w', { before: 2, after: 2 }, true).elsewhere, false);
    assert.equal(placed(piece, 'y [pier] d e, b c pier w', { before: 2, after: 2 }, true).elsewhere, true);
  });
});
