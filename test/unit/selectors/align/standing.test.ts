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

  const six = 'ba bb bc bd be bf';
  /** So many words of no text else, none like another. */
  const gap = (count: number, first = 'q'): string =>
    Array.from('abcdefghijklmnopqrstuvwxyz'.slice(0, count), (second) => first + second).join(' ');

  it('stands rather where more of the words around it stand, three quarters for four between both neighbours', () => {
    const around = `A B ka la [${six}] ma na C D`;
    const now = (block: string): string => `A B ba bb bc x y z C D ${gap(20)} ${block}`;
    assert.equal(stands(around, now(`ka la [${six}] ma na`)).is, false);
    assert.equal(stands(around, now(`[${six}] ma na`)).is, true);
    assert.equal(stands(around, now(`ka la [${six}]`)).is, true);
    // They stand beside it within eighteen words.
    const far = (before: number, after: number): boolean =>
      stands(around, now(`ka la ${gap(before, 'r')} [${six}] ${gap(after, 's')} ma na`)).is;
    assert.equal(far(16, 0), false);
    assert.equal(far(17, 0), true);
    assert.equal(far(0, 16), false);
    assert.equal(far(0, 17), true);
  });

  it('is told by twelve words on either side, and has no place between more that are gone', () => {
    const judged = (before: number, after: number): boolean =>
      stands(`A ${gap(before, 'r')} [fares rise] ${gap(after, 's')} B`, `A fares rise B x y z [fares rise]`)
        .is;
    assert.equal(judged(12, 12), true);
    assert.equal(judged(13, 13), false);
    const last = `A ${gap(13, 'r')} [fares rise] B`;
    assert.equal(stands(last, 'fares rise B x y z A [fares rise]').is, true);
    const first = `A [fares rise] ${gap(13, 'r')} B`;
    assert.equal(stands(first, '[fares rise] B x y z A fares rise').is, true);
  });

  it('is looked for next to its neighbours: as many words from each as there were, and six', () => {
    const judged = (count: number): boolean =>
      stands('A [ba bb bc] D', `A ${gap(count, 'r')} ba bb bc ${gap(20)} [ba bb bc] ${gap(20, 's')} D`).is;
    assert.equal(judged(6), true);
    assert.equal(judged(7), false);
  });

  it('stands next to one neighbour if as much speaks for that place as for a copy between the two', () => {
    const then = `A B [${six}] C D`;
    const first = (left: string): boolean =>
      stands(then, `A B ${left} ${gap(20)} [${six}] ${gap(20, 's')} C D`).is;
    assert.equal(first(six), true);
    assert.equal(first('ba bb bc bd'), true);
    assert.equal(first('ba bb bc'), false);
    const last = (left: string): boolean =>
      stands(then, `A B ${gap(20)} [${six}] ${gap(20, 's')} ${left} C D`).is;
    assert.equal(last(six), true);
    assert.equal(last('bc bd be bf'), true);
    assert.equal(last('bd be bf'), false);
  });

  it('stands next to both neighbours where the copy is not between them', () => {
    const then = `A B [${six}] C D`;
    const judged = (left: string): boolean => stands(then, `A B ${left} C D ${gap(20)} [${six}]`).is;
    assert.equal(judged(six), true);
    assert.equal(judged('ba bb bc x y z'), true);
    assert.equal(judged(`r ra ${six} s sa`), true);
    assert.equal(judged(`r ra rb ${six}`), false);
    assert.equal(judged(`${six} s sa sb`), false);
  });

  it('stands where a neighbour follows it, and not where it is beside the other: two words away at most', () => {
    const then = `A B [${six}] C D`;
    for (const words of [0, 2]) {
      assert.equal(stands(then, `A B ${gap(words, 'r')} [${six}] ${gap(20)} ${six} C D`).is, false);
      assert.equal(stands(then, `A B ${six} ${gap(20)} [${six}] ${gap(words, 'r')} C D`).is, false);
    }
    assert.equal(stands(then, `A B ${gap(3, 'r')} [${six}] ${gap(20)} ${six} C D`).is, true);
    assert.equal(stands(then, `A B ${six} ${gap(20)} [${six}] ${gap(3, 'r')} C D`).is, true);
  });

  it('leaves out the words at its edges that have a place already', () => {
    // Of the block the first and the last word are where they were.
    const then = 'A B [C ba bb bc bd D] E F';
    const now = `A B C ba bb x y D E F ${gap(20)} [C ba bb bc bd D]`;
    assert.equal(stands(then, now).is, true);
    assert.equal(stands(then, now.replace('C ba bb x y', 'C ba z x y')).is, false);
  });
});
