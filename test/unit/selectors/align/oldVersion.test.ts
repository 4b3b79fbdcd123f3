import assert from 'node:assert/strict';
import { alignOld } from '../../../../src/core/selectors/align/oldVersion.ts';
import { indexText } from '../../../../src/core/selectors/words/textIndex.ts';
import { drain } from '../../../../src/core/steps.ts';

const words = (count: number): string[] => Array.from({ length: count }, (_, i) => `w${i}`);
/** A word that is like no other. */
const newWord = (number: number): string =>
  `new${String(number).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
/** Every third word is another: no run of words is left by which the place would be known. */
const rewritten = (from: number, to: number): string[] =>
  words(200).map((word, i) => (i >= from && i < to && i % 3 === 0 ? newWord(i) : word));

/** The old words `from` to `to` as a range. */
function rangeOf(from: number, to: number): { start: number; end: number } {
  const old = words(200);
  const start = old.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
  return { start, end: start + old.slice(from, to).join(' ').length };
}

describe('an old text beside the current one', () => {
  const align = (now: readonly string[], ...passages: { start: number; end: number }[]) =>
    drain(alignOld(words(200).join(' '), indexText(now.join(' ')), passages));

  it('knows where each word of a passage is now, and those close to it, however much was rewritten', () => {
    for (const from of [0, 3, 20, 100, 178, 194]) {
      const { pairing } = align(rewritten(0, 200), rangeOf(from, from + 6));
      for (let token = Math.max(0, from - 20); token < Math.min(200, from + 26); token++)
        assert.equal(pairing.partners[token], token, `${from}: ${token}`);
    }
  });

  it('knows it of every passage that is asked for', () => {
    const { pairing } = align(rewritten(0, 200), rangeOf(10, 14), rangeOf(150, 154));
    for (const token of [10, 13, 150, 153]) assert.equal(pairing.partners[token], token);
  });

  it('knows for each word of the current text which one it stands for, and of new ones that they stand for none', () => {
    const now = ['new', ...rewritten(90, 110), 'newer'];
    const { owners, pairing } = align(now, rangeOf(95, 100));
    assert.equal(owners.length, 202);
    for (let token = 0; token < 202; token++) {
      const old = token - 1;
      const isNew = old < 0 || old >= 200 || (old >= 90 && old < 110 && old % 3 === 0);
      assert.equal(owners[token], isNew ? -1 : old, `${token}`);
      if (!isNew) assert.equal(pairing.partners[old], token);
    }
  });

  it('counts a word as less telling the more often it stands in the current text', () => {
    const { weights } = align([...words(50), ...Array.from({ length: 60 }, () => 'w7')], rangeOf(5, 9));
    assert.equal(weights[6], 1);
    assert.ok(weights[7] < 0.5 && weights[7] > 0);
  });
});
