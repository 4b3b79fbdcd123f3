import assert from 'node:assert/strict';
import { paragraphAt, paragraphsOf } from '../../../../src/core/selectors/words/paragraphs.ts';
import { tokenize } from '../../../../src/core/selectors/words/tokenize.ts';

const spansOf = (text: string): string[] => {
  const tokens = tokenize(text);
  return paragraphsOf(tokens).all.map(({ from, to }) => text.slice(tokens.starts[from], tokens.ends[to - 1]));
};

describe('the paragraphs of a text', () => {
  it('are parted by blank lines, whatever white space is in them, and not by line ends', () => {
    assert.deepEqual(spansOf('\n\nOne two\nthree.\n\nFour, “five”.\n \t\nSix\n\n\n\n7\n'), [
      'One two\nthree',
      'Four, “five',
      'Six',
      '7',
    ]);
    assert.deepEqual(spansOf('One,\n— two'), ['One,\n— two']);
    assert.deepEqual(spansOf('One.\n—\n\ntwo'), ['One', 'two']);
    assert.deepEqual(spansOf(''), []);
  });

  it('have the same key for the same words alone, and are counted by it', () => {
    const { all, counts } = paragraphsOf(tokenize('Yes, no.\n\nNo, yes.\n\n“Yes!” — no\n\nYes'));
    const [yesNo, noYes, again, yes] = all.map(({ key }) => key);
    assert.equal(yesNo, again);
    assert.equal(new Set([yesNo, noYes, yes]).size, 3);
    assert.deepEqual([counts.get(yesNo), counts.get(noYes), counts.get(yes)], [2, 1, 1]);
  });

  it('are found by each of their words', () => {
    const tokens = tokenize('a b c\n\nd\n\ne f\n\ng h i j');
    const paragraphs = paragraphsOf(tokens);
    for (const [index, { from, to }] of paragraphs.all.entries())
      for (let token = from; token < to; token++)
        assert.equal(paragraphAt(paragraphs, token), paragraphs.all[index]);
    assert.equal(paragraphAt(paragraphsOf(tokenize('')), 0), undefined);
  });
});
