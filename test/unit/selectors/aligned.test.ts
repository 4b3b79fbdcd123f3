import assert from 'node:assert/strict';
import type { Range } from '../../../src/core/model.ts';
import { findAligned } from '../../../src/core/selectors/aligned.ts';
import { beside } from './beside.ts';
import type { FoundPlace } from './texts.ts';
import { follow, rangeOfWords } from './texts.ts';

const before = 'Ferry traffic rose last year, the port office said on Monday.';
const after = 'Engineers expect the work to last until the end of March.';
const around = (sentence: string): string => `${before}\n\n${sentence}\n\n${after}`;
const isDoubtful = ({ match }: FoundPlace): boolean => match === 'unsure' || match === 'lost';

describe('a passage that begins or ends inside a word, with the old text', () => {
  const old = around('They told the harbourmaster that no ferry would leave before noon.');
  const now = (word: string): string => old.replace('harbourmaster', word);
  const beginning: Range = rangeOfWords(old, 'They told the harbour');
  const end: Range = rangeOfWords(old, 'master that no ferry would leave');

  it('is asked about where that word is another one now', () => {
    for (const range of [beginning, end]) assert.ok(isDoubtful(follow(old, range, now('journalists'))));
  });

  it('is found where that word is the same, or has a letter wrong', () => {
    for (const range of [beginning, end])
      for (const word of ['harbourmaster', 'harbourmastre', 'Harbourmaster'])
        assert.ok(!isDoubtful(follow(old, range, `An update.\n\n${now(word)}`)), word);
  });

  it('is found where only other words changed', () => {
    const place = follow(old, end, old.replace('ferry', 'boat'));
    assert.deepEqual([place.match, place.words], ['changed', 'master that no boat would leave']);
  });
});

describe('a passage of signs alone, with the old text', () => {
  it('is found by what stands around it', () => {
    const old = around('LINDEN BAY — The board voted to close the pier.');
    const place = follow(old, rangeOfWords(old, '—'), `An update.\n\n${old}`);
    assert.deepEqual([place.match, place.words], ['moved', '—']);
    assert.equal(place.range?.start, old.indexOf('—') + 'An update.\n\n'.length);
  });
});

describe('the place that the old text alone leads to', () => {
  const opening = 'Rain is expected for the rest of the week.';
  const closing = 'Shops open late on the last day of May.';
  const said = 'The pier closes for 40 days from the second week of January.';
  const page = (...paragraphs: string[]): string => [opening, ...paragraphs, closing].join('\n\n');

  /** Of the passage in brackets: how certain its place is, whether it is deleted, and its words now. */
  function judged(then: string, now: string): [string | undefined, boolean | undefined, string | undefined] {
    const { index, version, range } = beside(then, now);
    const place = findAligned(index, { version, range });
    const words = place && now.slice(place.range.start, place.range.end);
    return [place?.certainty, place?.deleted, words ?? undefined];
  }
  const certain = (words: string) => ['certain', false, words];
  const unsure = (words: string) => ['unsure', false, words];

  it('is none where the passage holds no word', () => {
    assert.deepEqual(judged(page('It rose [—] and fell.'), page('It rose — and fell.')), [
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is none where it was taken out, which is told from other words in its place', () => {
    assert.deepEqual(judged(page(`[${said}]`), page()).slice(0, 2), ['none', true]);
    assert.deepEqual(judged(page(`[${said}]`), page('Orchids flower whenever nobody looks.')).slice(0, 2), [
      'none',
      false,
    ]);
  });

  it('is one to ask about in a paragraph of its own words, and certain in a part of one', () => {
    const other = 'Nobody knows why';
    assert.equal(judged(page('[Two were away]'), page(other))[0], 'unsure');
    const parts = [
      ['[Two were away] and sent no word at all.', 'Nobody knows why and sent no word at all.'],
      ['They sent no word at all since [two were away].', 'They sent no word at all since nobody knows why.'],
    ];
    for (const [then, now] of parts)
      assert.deepEqual(
        judged(page(then), page(now)),
        certain(now.includes('since') ? 'nobody knows why' : other),
      );
  });

  it('is settled by a paragraph that stands once, wherever it was moved', () => {
    const then = page('[Advertisement]', said);
    assert.deepEqual(
      judged(then, [opening, said, closing, 'Advertisement'].join('\n\n')),
      certain('Advertisement'),
    );
    const twice = judged(page('[Advertisement]', said, 'Advertisement'), page(said, 'Advertisement'));
    assert.notEqual(twice[0], 'certain');
  });

  it('is one to ask about where a piece of its sentence stands apart, and deleted where a note quotes it', () => {
    const asked = 'Nobody asked the board why it was late.';
    const then = page(
      `Two members were away. The pier closes for [40 days] from the second week of January, they said. ${asked}`,
    );
    const piece = '40 days from the second week';
    assert.deepEqual(
      judged(then, page('Two members were away.', `Photo: ${piece}`, asked)),
      unsure('40 days'),
    );
    assert.deepEqual(
      judged(then, `${page(`Two members were away. ${asked}`)} So it was: ${piece}.`),
      unsure('40 days'),
    );
    const note = `Correction: An earlier version of this article had it ${piece}.`;
    assert.deepEqual(judged(then, `${page(`Two members were away. ${asked}`)}\n\n${note}`).slice(0, 2), [
      'none',
      true,
    ]);
  });

  it('is one to ask about where the passage is repeated with a label, away from what stood around it', () => {
    const then = page(`[${said}]`);
    const below = (words: string): string => `${page()}\n\n${words}`;
    assert.deepEqual(judged(then, below(said)), certain(said));
    assert.equal(judged(then, below(`Read more: ${said}`))[0], 'unsure');
    assert.equal(judged(then, below(`“${said}”`))[0], 'unsure');
  });
});
