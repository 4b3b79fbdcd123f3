// Whose words stand at a place, where the passage and a copy of it have the same. Places are given by hand.
import assert from 'node:assert/strict';
import type { Owner, Runs } from '../../../../src/core/selectors/weigh/rivals.ts';
import { copiesIn, countCopies, ownerAt, runsBeside } from '../../../../src/core/selectors/weigh/rivals.ts';
import { KeyIndex } from '../../../../src/core/selectors/words/tokenIndex.ts';
import { tokenize } from '../../../../src/core/selectors/words/tokenize.ts';
import { marked, wordsOf } from '../marked.ts';

function copies(text: string, words: string): number[] {
  const current = tokenize(words);
  const old = tokenize(text);
  const all = { from: 0, to: current.count };
  return [...copiesIn(old, new KeyIndex(old.hashes), current, all)];
}

describe('where the same words stand', () => {
  it('is every place that has all of them in their order', () => {
    assert.deepEqual(copies('the pier and the pier by the quay, the pier', 'the pier'), [0, 3, 8]);
    assert.deepEqual(copies('pier the the pier', 'the pier'), [2]);
    assert.deepEqual(copies('The PIER', 'the pier'), [0]);
    assert.deepEqual(copies('one two', 'three'), []);
    assert.deepEqual(copies('no no no', 'no no'), [0, 1]);
  });

  it('is no place beyond the edges of the text', () => {
    assert.deepEqual(copies('pier by the quay', 'the pier'), []);
    assert.deepEqual(copies('by the quay with the', 'the pier'), []);
    assert.deepEqual(copies('pier', 'the pier'), []);
  });

  it('is looked for by the rarest of them', () => {
    const often = Array.from({ length: 500 }, () => 'the').join(' ');
    assert.deepEqual(copies(`${often} pier`, 'the pier'), [499]);
    // What stands everywhere is not followed to its end.
    assert.equal(copies(often, 'the').length, 400);
  });

  it('is counted', () => {
    const old = tokenize('the pier and the pier by the quay');
    const { tokens, span } = marked('by [the pier] and');
    assert.equal(countCopies(old, new KeyIndex(old.hashes), tokens, span), 2);
  });
});

/** How many words stand alike beside what is in brackets in either text. */
function runs(then: string, now: string, isPiece = false): Runs {
  const old = marked(then);
  const current = marked(now);
  return runsBeside(old.tokens, old.span, current.tokens, current.span, isPiece);
}

describe('the words beside two places', () => {
  it('are counted up to the first that differs, on either side', () => {
    assert.deepEqual(runs('a b c [x] d e f', 'y b c [x] d z f'), { before: 2, after: 1 });
    assert.deepEqual(runs('a [x] b', 'c [x] d'), { before: 0, after: 0 });
  });

  it('are counted up to the end of the text that is shorter there', () => {
    assert.deepEqual(runs('a b [x] c d', 'b [x] c'), { before: 1, after: 1 });
    assert.deepEqual(runs('b [x] c', 'a b [x] c d'), { before: 1, after: 1 });
  });

  it('are as many as can be told where both texts begin there, or end', () => {
    assert.deepEqual(runs('a [x] b', 'a [x] b'), { before: 24, after: 24 });
    assert.deepEqual(runs('[x]', '[x]'), { before: 24, after: 24 });
  });

  it('may be more than a piece of a text has of them, if it has any', () => {
    assert.deepEqual(runs('b [x] c', 'a b [x] c d', true), { before: 24, after: 24 });
    assert.deepEqual(runs('[x]', 'b [x] c', true), { before: 0, after: 0 });
    assert.deepEqual(runs('[x]', '[x]', true), { before: 0, after: 0 });
    // Where the other text ends, the piece goes on.
    assert.deepEqual(runs('a b [x] c d', 'b [x] c', true), { before: 1, after: 1 });
  });

  it('are followed for 24 words', () => {
    const long = (first: string, last: string): string =>
      `${first} ${wordsOf('a', 24)} [x] ${wordsOf('b', 24)} ${last}`;
    assert.deepEqual(runs(long('p', 'q'), long('p', 'q')), { before: 24, after: 24 });
    const near = `${wordsOf('a', 23)} [x] ${wordsOf('b', 23)}`;
    assert.deepEqual(runs(`p ${near} q`, `r ${near} s`), { before: 23, after: 23 });
  });
});

interface Contest {
  /** The old text with the passage in brackets; its copies begin where the same words stand. */
  readonly then: string;
  readonly now: string;
  readonly isPiece?: boolean;
  readonly isOneMore?: boolean;
}

function ownerOf({ then, now, isPiece = false, isOneMore = true }: Contest): Owner {
  const old = marked(then);
  const { tokens: current, span: place } = marked(now);
  const places = copiesIn(old.tokens, new KeyIndex(old.tokens.hashes), current, place);
  return ownerAt({
    old: old.tokens,
    passage: old.span,
    current,
    place,
    copies: places,
    isPiece,
    isOneMore,
  });
}

describe('the owner of words that stand twice', () => {
  const then = 'a b c d [pier] e f g h k pier l m n o';

  it('is the passage where more of its neighbours stand there, on both sides', () => {
    assert.equal(ownerOf({ then, now: 'c d [pier] e f' }), 'own');
    assert.equal(ownerOf({ then, now: 'c d [pier] e f', isOneMore: false }), 'own');
    assert.equal(ownerOf({ then: 'a d [pier] e', now: 'a d [pier] e' }), 'own');
  });

  it('is the copy where more of its neighbours do', () => {
    assert.equal(ownerOf({ then, now: 'h k [pier] l m' }), 'other');
    assert.equal(ownerOf({ then, now: 'h k [pier] y' }), 'other');
    assert.equal(ownerOf({ then, now: 'y [pier] l m' }), 'other');
  });

  it('is in dispute where one has its words before and the other its words behind', () => {
    assert.equal(ownerOf({ then, now: 'c d [pier] l m n' }), 'disputed');
    assert.equal(ownerOf({ then, now: 'h k [pier] e f' }), 'disputed');
  });

  it('is the passage where the copy has a word or two by chance, and the passage three', () => {
    assert.equal(ownerOf({ then, now: 'b c d [pier] l m' }), 'own');
    assert.equal(ownerOf({ then, now: 'c d [pier] l m' }), 'disputed');
    assert.equal(ownerOf({ then, now: 'b c d [pier] l m n' }), 'disputed');
    assert.equal(ownerOf({ then, now: 'k [pier] e f g' }), 'own');
  });

  it('is the passage where nothing tells, unless only a piece of its text is known', () => {
    assert.equal(ownerOf({ then, now: 'y [pier] z' }), 'own');
    assert.equal(ownerOf({ then, now: 'y [pier] z', isPiece: true }), 'disputed');
  });

  it('is the passage where one side tells for it, and the other for neither', () => {
    assert.equal(ownerOf({ then, now: 'd [pier] z' }), 'own');
    assert.equal(ownerOf({ then, now: 'y [pier] e' }), 'own');
  });

  it('is the copy, where there are no more such places than there were, unless both sides tell against it', () => {
    assert.equal(ownerOf({ then, now: 'y [pier] z', isOneMore: false }), 'other');
    assert.equal(ownerOf({ then, now: 'd [pier] z', isOneMore: false }), 'other');
  });

  it('is judged by all copies: one that has more of them is enough, one in dispute as well', () => {
    const three = 'c d [pier] e f, q pier r, h k pier l m n, h k pier l m';
    assert.equal(ownerOf({ then: three, now: 'c d [pier] l m n' }), 'disputed');
    assert.equal(ownerOf({ then: `pier s, ${three}`, now: 'h k [pier] l m' }), 'other');
    assert.equal(
      ownerOf({ then: 'k pier l m n, c d [pier] e, y pier z', now: 'd [pier] l m n' }),
      'disputed',
    );
  });

  it('is the passage where the copies overlap it', () => {
    assert.equal(ownerOf({ then: 'a no [no no] b', now: 'y [no no] z', isOneMore: false }), 'own');
    assert.equal(ownerOf({ then: 'a [no no] no b', now: 'y [no no] z', isOneMore: false }), 'own');
    assert.equal(ownerOf({ then: 'a [no no] no no b', now: 'y [no no] z', isOneMore: false }), 'other');
    assert.equal(ownerOf({ then: 'a no no [no no] b', now: 'y [no no] z', isOneMore: false }), 'other');
  });
});
