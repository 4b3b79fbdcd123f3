// The lengths of context are part of the file format: selectors are read as they were written, for ever. What stands
// here may be added to, not changed.
import assert from 'node:assert/strict';
import type { Selector } from '../../../src/core/model.ts';
import { wasUnique } from '../../../src/core/selectors/context.ts';
import { describe as describePassage } from '../../../src/core/selectors/describe.ts';
import { locateAll } from '../../../src/core/selectors/locate.ts';
import { drain } from '../../../src/core/steps.ts';
import { rangeOfWords } from './texts.ts';

/** Words that all differ, so that no passage stands twice; every one is six characters and a space. */
const filler = (first: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `w${10_000 + first + i}`).join(' ');

const eightWords = 'The board voted seven to two to close';
const sevenWords = 'The board voted seven to two today';

/** How many characters of context the passage gets on either side. */
function contextLengths(text: string, passage: string, from = 0): [before: number, after: number] {
  const { prefix = '', suffix = '' } = describePassage(text, rangeOfWords(text, passage, from));
  return [prefix.length, suffix.length];
}

describe('how much context a selector holds', () => {
  it('is 32 characters for a passage of eight words or more, from and to whole words', () => {
    // Four words of seven characters, and the fifth is not cut.
    const text = `${filler(0, 30)} ${eightWords} ${filler(50, 30)}`;
    const { prefix, suffix } = describePassage(text, rangeOfWords(text, eightWords));
    assert.equal(prefix, 'w10025 w10026 w10027 w10028 w10029 ');
    assert.equal(suffix, ' w10050 w10051 w10052 w10053 w10054');
    const fits = `${filler(0, 30)} a12 w12 ${eightWords} w12 a12 ${filler(50, 30)}`.replace(
      /w1002[0-4] /g,
      '',
    );
    assert.deepEqual(contextLengths(fits, eightWords), [36, 36]);
  });

  it('is 32 characters to the character where it ends between two words', () => {
    const before = `${'x'.repeat(20)} ${'a'.repeat(15)} ${'b'.repeat(15)} `;
    const after = ` ${'c'.repeat(15)} ${'d'.repeat(15)} ${'y'.repeat(20)}`;
    assert.deepEqual(contextLengths(before + eightWords + after, eightWords), [32, 32]);
  });

  it('is 64 characters for a passage of fewer words', () => {
    const before = `${filler(0, 30)} ${'a'.repeat(31)} ${'b'.repeat(31)} `;
    const after = ` ${'c'.repeat(31)} ${'d'.repeat(31)} ${filler(50, 30)}`;
    const text = (passage: string): string => before + passage + after;
    assert.deepEqual(contextLengths(text(sevenWords), sevenWords), [64, 64]);
    assert.deepEqual(contextLengths(text('seven'), 'seven'), [64, 64]);
    assert.deepEqual(contextLengths(text(eightWords), eightWords), [32, 32]);
  });

  it('takes in a word of up to 24 characters that it would cut, and cuts a longer one', () => {
    const around = (length: number): string => {
      const word = 'z'.repeat(length);
      // All but one character of the word is beyond the 32.
      return `${filler(0, 9)} ${word} ${'b'.repeat(29)} ${eightWords} ${'c'.repeat(29)} ${word} ${filler(50, 9)}`;
    };
    assert.deepEqual(contextLengths(around(25), eightWords), [56, 56]);
    assert.deepEqual(contextLengths(around(26), eightWords), [32, 32]);
  });

  it('reaches 96 characters beyond the words that a copy has around it, too', () => {
    const before = `${filler(0, 30)} ${'a'.repeat(95)} `;
    const after = ` ${'d'.repeat(94)} ${filler(50, 30)}`;
    const shared = 'said on Monday that';
    for (const passage of ['seven', eightWords]) {
      const text = `${shared} ${passage} then left.${after}\n\n${before}${shared} ${passage} then left.`;
      const first = contextLengths(text, passage);
      const second = contextLengths(text, passage, text.length / 2);
      assert.deepEqual(first, [`${shared} `.length, ' then left'.length + 96], passage);
      assert.deepEqual(second, [96 + `${shared} `.length, ' then left.'.length], passage);
    }
  });

  it('is what there is where the text begins or ends sooner', () => {
    assert.deepEqual(contextLengths(`Yes: ${eightWords}.`, eightWords), [5, 1]);
    assert.deepEqual(contextLengths(eightWords, eightWords), [0, 0]);
  });

  it('is a unit longer before, or shorter behind, where it would cut a surrogate pair', () => {
    const ships = '🚢'.repeat(40);
    assert.deepEqual(contextLengths(`${ships} ${eightWords} ${ships}`, eightWords), [33, 31]);
    assert.deepEqual(contextLengths(`${ships}${eightWords}${ships}`, eightWords), [32, 32]);
  });
});

describe('what the context of a selector tells', () => {
  const contexts = (length: number): Pick<Selector, 'prefix' | 'suffix'>[] => [
    { prefix: 'p'.repeat(length), suffix: 's'.repeat(length) },
    { prefix: '', suffix: 's'.repeat(length) },
    { prefix: 'p'.repeat(length) },
  ];
  const tells = (words: number, length: number): boolean[] =>
    contexts(length).map((context) => wasUnique({ exact: '', ...context }, words));
  const yes = [true, true, true];
  const no = [false, false, false];

  it('is that the words stood once, where it is as long as for such a passage', () => {
    for (const words of [8, 9, 40])
      for (const length of [32, 40, 56]) assert.deepEqual(tells(words, length), yes);
    for (const words of [1, 7])
      for (const length of [64, 70, 88]) assert.deepEqual(tells(words, length), yes);
  });

  it('is nothing where it is shorter, as others write it, or longer, as for a repeated passage', () => {
    for (const length of [0, 31, 57, 64, 96, 300]) assert.deepEqual(tells(8, length), no);
    for (const length of [0, 32, 63, 89, 96, 300]) assert.deepEqual(tells(7, length), no);
  });
});

describe('selectors as version 0.1 wrote them', () => {
  const paragraphs = [
    'Ferries to Linden Bay will stop for the winter, the harbour board decided on Tuesday.',
    'The pier at dawn. Photo: harbour archive',
    'Board chair Marta Oldani said the repairs would cost $1.2 million, nearly twice what the city had set aside in the spring.',
    'Ferry traffic rose 6.4 percent last year, according to the port office, which counted 412,000 passengers.',
  ];
  const long: Selector = {
    exact: 'the repairs would cost $1.2 million, nearly twice what the city had set aside',
    prefix: '\n\nBoard chair Marta Oldani said ',
    suffix: ' in the spring.\n\nFerry traffic rose',
    start: 159,
    end: 236,
  };
  const short: Selector = {
    exact: 'counted 412,000 passengers',
    prefix: 'rose 6.4 percent last year, according to the port office, which ',
    suffix: '.\n\nThe pier at dawn. Photo: harbour archive\n\nEngineers expect the',
    start: 331,
    end: 357,
  };
  /** The second of two places with these words, each below a line of its own. */
  const repeated: Selector = {
    exact: 'Photo: harbour archive',
    prefix:
      'traffic rose 6.4 percent last year, according to the port office, which counted 412,000 passengers.\n\nThe pier at dawn. ',
    suffix:
      '\n\nEngineers expect the work to last until the end of March, and fishermen will be moved to the old',
    start: 378,
    end: 400,
  };
  const placeOf = (selector: Selector, text: string) => {
    const [{ match, range }] = drain(locateAll(text, [{ selector }]));
    return { match, words: range && text.slice(range.start, range.end) };
  };

  it('are followed where their words stood once, though little of their context is left', () => {
    const rewritten = `In a letter she wrote that ${long.exact} before.\n\nLast year the port ${short.exact} on all lines.`;
    for (const selector of [long, short])
      assert.deepEqual(placeOf(selector, rewritten), { match: 'moved', words: selector.exact });
  });

  it('are not put on the same words elsewhere where these stood in two places', () => {
    const secondGone = paragraphs.join('\n\n');
    const { match } = placeOf(repeated, secondGone);
    assert.ok(match === 'unsure' || match === 'lost', match);
  });

  it('are not put on a lone place either where their context is shorter than ours', () => {
    for (const selector of [long, short]) {
      const { exact, prefix = '', suffix = '' } = selector;
      const elsewhere = { exact, prefix: prefix.slice(-20), suffix: suffix.slice(0, 20) };
      const { match } = placeOf(elsewhere, `In a letter she wrote that ${exact} on all lines.`);
      assert.ok(match === 'unsure' || match === 'lost', match);
    }
  });
});
