// Where an excerpt may stand, and what of it stands there, by the numbers of the words.
import assert from 'node:assert/strict';
import type { Pairing } from '../../../../src/core/selectors/align/pairing.ts';
import type { Excerpt } from '../../../../src/core/selectors/search/excerpt.ts';
import { excerptOf } from '../../../../src/core/selectors/search/excerpt.ts';
import {
  inStatement,
  pairBeside,
  pairInWindow,
  pairWordForWord,
  wordForWord,
} from '../../../../src/core/selectors/search/pairs.ts';
import type { TextIndex } from '../../../../src/core/selectors/words/textIndex.ts';
import { indexText } from '../../../../src/core/selectors/words/textIndex.ts';
import { marked } from '../marked.ts';

/** Two letters each: too short to be alike. */
const letters = (first: string, count = 26): string =>
  Array.from('abcdefghijklmnopqrstuvwxyz'.slice(0, count), (second) => first + second).join(' ');

/** The passage in brackets, its context all that is beside it. */
function sought(then: string, now: string): [Excerpt, TextIndex] {
  const [prefix = '', exact = '', suffix = ''] = then.split(/[[\]]/u);
  const index = indexText(now);
  return [
    excerptOf({ exact, prefix, suffix: `${suffix} `, start: prefix.length }, index) ??
      assert.fail('no words'),
    index,
  ];
}

describe('the places of a passage word for word', () => {
  const places = (then: string, now: string): number[] => wordForWord(...sought(then, now));
  const exact = 'the old customs quay';

  it('are all that have its words in their order', () => {
    assert.deepEqual(
      places(`It is at [${exact}] now`, `At ${exact} and by ${exact}, the customs old quay`),
      [1, 7],
    );
    assert.deepEqual(places(`It is at [${exact}] now`, exact), [0]);
    assert.deepEqual(places(`It is at [${exact}] now`, 'old customs quay'), []);
    assert.deepEqual(places(`It is at [${exact}] now`, 'At the old customs'), []);
  });

  it('are not followed for fewer than four words', () => {
    assert.deepEqual(places('It is at the [old customs quay] now', `By ${exact}`), []);
  });

  it('are not followed where each of its words stands more than forty times', () => {
    const often = (count: number): string => Array.from({ length: count }, () => exact).join(' ');
    assert.equal(places(`It is at [${exact}] now`, often(40)).length, 40);
    assert.deepEqual(places(`It is at [${exact}] now`, often(41)), []);
    // One rare word is enough.
    assert.deepEqual(places(`It is at [${exact} now] so`, `${often(41)} now`), [160]);
  });
});

describe('the place of a passage in its statement', () => {
  const places = (then: string, now: string): number[] => inStatement(...sought(then, now));
  const then = 'So it was. Ferries go to [the quay] now. Nobody asked.';

  it('is where the statement stands, and stands once', () => {
    assert.deepEqual(places(then, 'Rain is near. Ferries go to the quay now. So what.'), [6]);
    assert.deepEqual(places(then, 'Ferries go to the quay now.'), [3]);
  });

  it('is none where the statement is another, or is not known from end to end', () => {
    assert.deepEqual(places(then, 'Rain is near. Ferries went to the quay now.'), []);
    assert.deepEqual(places('go to [the quay] now. Nobody asked.', 'go to the quay now. Nobody asked.'), []);
    assert.deepEqual(places('So it was. Ferries go to [the quay]', 'So it was. Ferries go to the quay'), []);
    assert.deepEqual(
      places('So it was. Ferries [go. Nobody] asked. Why', 'So it was. Ferries go. Nobody asked.'),
      [],
    );
  });
});

const partners = ({ partners: places }: Pairing): number[] => [...places];
const from = (first: number, count: number): number[] => Array.from({ length: count }, (_, i) => first + i);

describe('an excerpt at a place', () => {
  it('has its passage there word for word, and its context aligned with what stands around', () => {
    const [excerpt, index] = sought('a b c [the quay] d e f', 'y b x the quay d z f w');
    const pairing = pairWordForWord(excerpt, index, 3);
    assert.deepEqual(partners(pairing), [0, 1, 2, 3, 4, 5, 6, 7]);
    assert.deepEqual([...pairing.likeness], [0, 1, 0, 1, 1, 1, 0, 1]);
  });

  it('has its context twelve words farther away at most', () => {
    const around = (gap: number): number[] => {
      const [excerpt, index] = sought(
        'aa bb [the quay] cc dd',
        `${letters('x')} aa bb ${letters('y', gap)} the quay ${letters('z', gap)} cc dd ${letters('w')}`,
      );
      return partners(pairWordForWord(excerpt, index, 26 + 2 + gap)).map((place) => place - 26);
    };
    assert.deepEqual(around(12), [0, 1, 14, 15, 28, 29]);
    const far = around(14);
    assert.deepEqual(far.slice(2, 4), [16, 17]);
    assert.ok(!far.includes(0) && !far.includes(1) && !far.includes(32) && !far.includes(33));
  });

  it('has none beyond the edges of the text', () => {
    const [excerpt, index] = sought('aa bb [the quay] cc dd', 'the quay');
    assert.deepEqual(partners(pairWordForWord(excerpt, index, 0)), [-1, -1, 0, 1, -1, -1]);
  });

  it('is aligned with as many words as it has, and some on either side', () => {
    const words = letters('a', 20);
    const at = (begin: number, lead: string, trail: string): number[] => {
      const [excerpt, index] = sought(`${words} [the quay] zz`, `${lead} ${words} the quay zz ${trail}`);
      return partners(pairInWindow(excerpt, index, begin));
    };
    // Twelve words and a quarter of its own before where it may begin, and as many and eight behind.
    const lead = letters('x');
    assert.deepEqual(at(26, lead, letters('y')), from(26, 23));
    assert.deepEqual(at(26 + 17, lead, letters('y')), from(26, 23));
    assert.equal(at(26 + 18, lead, letters('y'))[0], -1);
    assert.deepEqual(at(1, lead, letters('y')), from(26, 23));
    assert.equal(at(0, lead, letters('y'))[22], -1);
    assert.deepEqual(
      at(-20, '', ''),
      from(0, 23).map((place) => (place < 28 ? place : -1)),
    );
  });
});

describe('an excerpt around a copy of its passage', () => {
  function beside(then: string, now: string): number[] | null {
    const [excerpt, index] = sought(then, now);
    const { span } = marked(now);
    const pairing = pairBeside(excerpt, indexText(index.tokens.text), span);
    return pairing && partners(pairing);
  }
  const then = 'ab bc cd de [the ferry pier] ef fg gh hi';

  it('is aligned with what stands on either side of it, but not with the copy', () => {
    assert.deepEqual(
      beside(then, '[the ferry pier] xx ab bc cd de the pier ef fg gh hi'),
      [4, 5, 6, 7, 8, -1, 9, 10, 11, 12, 13],
    );
    assert.deepEqual(
      beside(then, 'ab bc cd de the pier ef fg gh hi xx [the ferry pier]'),
      [0, 1, 2, 3, 4, -1, 5, 6, 7, 8, 9],
    );
  });

  it('leaves out the words of the context that stand beside the copy', () => {
    const now = 'de [the ferry pier] ef xx ab bc cd de the pier ef fg gh hi';
    assert.deepEqual(beside(then, now), [6, 7, 8, 9, 10, -1, 11, 12, 13, 14, 15]);
  });

  it('is none where too little of it is there, or too little of its passage', () => {
    assert.equal(beside(then, '[the ferry pier] xx ab bc cd de ef fg gh hi'), null);
    assert.equal(beside(then, '[the ferry pier] xx the pier ab bc cd de'), null);
    // Of one or two words nothing need be left.
    assert.notEqual(
      beside('ab bc cd de [the pier] ef fg gh hi', '[the pier] xx ab bc cd de ef fg gh hi'),
      null,
    );
    assert.equal(beside('ab bc cd de [the pier] ef fg gh hi', '[the pier] xx ab bc cd de ef'), null);
  });

  it('is looked for no farther away than it is long, and twelve words', () => {
    const gap = (count: number): string => letters('x', count);
    const after = (count: number): number[] | null =>
      beside(then, `[the ferry pier] ${gap(count)} ab bc cd de the pier ef fg gh hi`);
    assert.notEqual(after(13), null);
    assert.deepEqual(after(13)?.at(-1), 25);
    assert.deepEqual(after(14)?.at(-1), -1);
    assert.equal(after(24), null);
    const before = (count: number): number[] | null =>
      beside(then, `ab bc cd de the pier ef fg gh hi ${gap(count)} [the ferry pier]`);
    assert.deepEqual(before(13)?.at(0), 0);
    assert.deepEqual(before(14)?.at(0), -1);
  });
});
