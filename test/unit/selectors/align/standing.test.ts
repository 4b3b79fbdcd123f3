// A block of words that stands elsewhere, and what of it is left where it was.
import assert from 'node:assert/strict';
import type { Block } from '../../../../src/core/selectors/align/blocks.ts';
import { noPairs } from '../../../../src/core/selectors/align/pairing.ts';
import { islandsOf, standsInPlace } from '../../../../src/core/selectors/align/standing.ts';
import { tokenize } from '../../../../src/core/selectors/words/tokenize.ts';

describe('blocks in order that stand apart', () => {
  const islands = (chain: readonly Block[], oldCount = 100, count = 100): Block[] =>
    islandsOf(chain, oldCount, count);
  const block = (old: number, current: number, length = 10): Block => ({ old, current, length });

  it('have more words between them and the next than there were, or fewer, by more than six', () => {
    assert.deepEqual(islands([block(0, 0), block(20, 20), block(40, 40)]), []);
    const chain = [block(0, 0, 40), block(50, 56), block(60, 66, 40)];
    assert.deepEqual(islands(chain, 100, 106), []);
    const [, second, third] = [block(0, 0, 40), block(50, 57), block(60, 67, 40)];
    assert.deepEqual(islands([block(0, 0, 40), second, third], 100, 107), [block(0, 0, 40), second]);
    const nearer = [block(0, 0, 40), block(50, 43), block(60, 53, 40)];
    assert.deepEqual(islands(nearer, 100, 93), [nearer[0], nearer[1]]);
  });

  it('may stand apart from the beginning of the text, and from its end', () => {
    assert.deepEqual(islands([block(10, 16, 84)], 100, 106), []);
    assert.deepEqual(islands([block(10, 17, 50)], 100, 107), [block(10, 17, 50)]);
    assert.deepEqual(islands([block(10, 10, 50)], 100, 106), []);
    assert.deepEqual(islands([block(10, 10, 50)], 100, 107), [block(10, 10, 50)]);
  });

  it('are not of more than sixty words', () => {
    assert.deepEqual(islands([block(0, 20, 60)], 100, 120), [block(0, 20, 60)]);
    assert.deepEqual(islands([block(0, 20, 61)], 100, 121), []);
  });
});

/** What is judged: a block of the old text, in brackets, whose words stand in brackets in the current one. */
function stands(then: string, now: string, { weight = 1, spoken = '' } = {}) {
  const inBrackets = (text: string): [number, number] => {
    const count = (part: string): number => tokenize(part).count;
    const start = count(text.slice(0, text.indexOf('[')));
    return [start, count(text.slice(text.indexOf('['), text.indexOf(']')))];
  };
  const old = tokenize(then.replace(/[[\]]/gu, ''));
  const current = tokenize(now.replace(/[[\]]/gu, ''));
  const [from, length] = inBrackets(then);
  const [place] = inBrackets(now);
  const pairing = noPairs(old.count);
  const claimed = new Int32Array(current.count).fill(-1);
  const { hashes } = current;
  // Around the block the old text is the same: words in capitals are where they were.
  for (let token = 0; token < old.count; token++) {
    const word = old.text.slice(old.starts[token], old.ends[token]);
    if (word !== word.toUpperCase()) continue;
    pairing.partners[token] = hashes.indexOf(old.hashes[token]);
    pairing.likeness[token] = 1;
    claimed[pairing.partners[token]] = token;
  }
  const spokenFor = new Uint8Array(current.count).fill(1, place, place + length);
  if (spoken !== '') spokenFor[hashes.indexOf(tokenize(spoken).hashes[0])] = 1;
  const trials = { there: noPairs(old.count), elsewhere: noPairs(old.count) };
  const weights = new Float32Array(old.count).fill(weight);
  const block = { old: from, current: place, length };
  const is = standsInPlace(block, old, current, pairing, claimed, spokenFor, weights, trials);
  const words = [...pairing.partners.subarray(from, from + length)].map((partner) =>
    partner < 0 ? '–' : current.text.slice(current.starts[partner], current.ends[partner]),
  );
  return { is, words: words.join(' ') };
}

describe('a block whose words are repeated elsewhere', () => {
  const then = 'A B [fares rise by ten percent today] C D';
  const elsewhere = 'E F [fares rise by ten percent today] G H';

  it('stands where it was, edited, between its neighbours', () => {
    const { is, words } = stands(then, `A B fares rise by six percent today C D x y z ${elsewhere}`);
    assert.equal(is, true);
    assert.equal(words, 'fares rise by – percent today');
  });

  it('stands there with half of its words, and not with fewer', () => {
    const now = (left: string): string => `A B ${left} C D x y z ${elsewhere}`;
    assert.equal(stands(then, now('fares rise by nobody everywhere always')).is, true);
    assert.equal(stands(then, now('fares rise nowhere nobody everywhere always')).is, false);
  });

  it('does not stand there where its neighbours came together', () => {
    assert.deepEqual(stands(then, `A B C D x y z ${elsewhere}`), { is: false, words: '– – – – – –' });
  });

  it('has no place of its own between words that are gone on either side', () => {
    assert.equal(stands('a b [fares rise] c d e', 'fares rise x y z [fares rise]').is, true);
    const gone = 'A k l m n o p q r s t u v w [fares rise] k l m n o p q r s t u v w B';
    assert.equal(stands(gone, 'A fares rise B x y z [fares rise]').is, false);
  });

  it('is too long to be a copy with more than sixty words', () => {
    const long = (count: number): string => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');
    const judged = (count: number): boolean =>
      stands(`A B [${long(count)}] C D`, `A B ${long(count)} C D x y z [${long(count)}] G H`).is;
    assert.equal(judged(60), true);
    assert.equal(judged(61), false);
  });

  it('takes no words that are another block’s', () => {
    const now = `A B fares rise nobody six everywhere today C D x y z ${elsewhere}`;
    assert.equal(stands(then, now).is, true);
    assert.equal(stands(then, now, { spoken: 'rise' }).is, false);
  });

  it('stands rather where it is beside its neighbours than where they stand beside it on one side only', () => {
    // The copy is right beside the neighbours, and what is left in the place touches but one.
    assert.equal(
      stands(then, `A B fares rise by six x y z k l m n [fares rise by ten percent today] C D`).is,
      false,
    );
    assert.equal(
      stands(then, `A B [fares rise by ten percent today] x y z k l m n by six percent today C D`).is,
      false,
    );
  });
});
