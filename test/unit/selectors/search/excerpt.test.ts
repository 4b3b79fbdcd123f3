import assert from 'node:assert/strict';
import type { Selector } from '../../../../src/core/model.ts';
import { excerptOf } from '../../../../src/core/selectors/search/excerpt.ts';
import { indexText } from '../../../../src/core/selectors/words/textIndex.ts';
import { tokenText } from '../../../../src/core/selectors/words/tokens.ts';

const index = indexText('The harbour board closed the pier for the winter.');
const excerpt = (selector: Selector) => excerptOf(selector, index);

describe('what is looked for of a selector', () => {
  it('is its words and its context, without the pieces of words that the context begins and ends with', () => {
    const text = (selector: Selector): string | undefined => excerpt(selector)?.tokens.text;
    const exact = 'the pier';
    const prefix = 'bour board closed ';
    const suffix = ' for the win';
    assert.equal(text({ exact, prefix, suffix }), ' board closed the pier for the ');
    assert.equal(text({ exact, prefix, suffix, start: 22 }), ' board closed the pier for the ');
    assert.equal(
      text({ exact, prefix: ' board closed ', suffix: ' for the ' }),
      ' board closed the pier for the ',
    );
    // A context that is one word has nothing else; one that begins with the text begins with a word.
    assert.equal(text({ exact, prefix: 'closed', suffix: 'for' }), 'closedthe pierfor');
    assert.equal(
      text({ exact, prefix: 'The harbour board closed ', start: 25 }),
      'The harbour board closed the pier',
    );
    assert.equal(text({ exact }), 'the pier');
  });

  it('is nothing where the passage holds no word', () => {
    assert.equal(excerpt({ exact: '—', prefix: 'a b', suffix: 'c d' }), null);
    assert.equal(excerpt({ exact: '', prefix: 'a b ', suffix: ' c d' }), null);
  });

  it('knows what its context tells of the passage', () => {
    const standing = (length: number): string | undefined =>
      excerpt({ exact: 'pier', prefix: 'x '.repeat(length / 2), suffix: '', start: length })?.standing;
    assert.equal(standing(0), 'no context');
    assert.equal(standing(20), 'by hand');
    assert.equal(standing(64), 'once');
    assert.equal(standing(120), 'open');
  });

  it('names the six words on either side that tell a passage from its copies, beyond what they share', () => {
    const words = (name: string, count: number): string =>
      Array.from({ length: count }, (_, i) => `${name}${i + 10}`).join(' ');
    // Every word is four characters with its space: of 28 words, 24 begin within the 96 characters at the outer end.
    const found = excerpt({
      exact: 'pier',
      start: 1000,
      prefix: ` ${words('a', 28)} shared by both `,
      suffix: ` shared as well ${words('z', 28)} `,
    });
    const [before, after] = (found?.telling ?? []).map(({ from, to }) =>
      Array.from({ length: to - from }, (_, i) => found && tokenText(found.tokens, from + i)).join(' '),
    );
    assert.equal(before, 'a28 a29 a30 a31 a32 a33');
    assert.equal(after, 'z14 z15 z16 z17 z18 z19');
    assert.deepEqual(excerpt({ exact: 'pier', prefix: 'x '.repeat(32) })?.telling, []);
  });

  it('does not take the edge of a context for that of a sentence', () => {
    const edges = (selector: Selector): boolean[] => {
      const found = excerpt(selector);
      return found ? [found.edges.opensSentence, found.edges.closesSentence] : [];
    };
    assert.deepEqual(edges({ exact: 'the pier' }), [false, false]);
    assert.deepEqual(edges({ exact: 'The pier.', prefix: 'It was. ', suffix: ' So' }), [true, true]);
    assert.deepEqual(edges({ exact: 'The pier.', suffix: ' So', start: 0 }), [true, true]);
    assert.deepEqual(edges({ exact: 'The pier.', suffix: ' So', start: 9 }), [false, true]);
    assert.deepEqual(edges({ exact: 'The pier.', prefix: 'It was. ' }), [true, false]);
  });

  describe('how many words beside it stood beside no copy', () => {
    const words = (name: string, count: number): string =>
      Array.from({ length: count }, (_, i) => `${name}${i + 10}`).join(' ');
    const runs = (prefix: string, suffix: string, start = 1000) =>
      excerpt({ exact: 'pier', prefix, suffix, start })?.tellingRuns();

    it('is all that is nearer than 96 characters to the end of its context, and a word', () => {
      // Every word is four characters with its space: 24 words and what both share.
      const [before, after] = [` ${words('a', 30)} `, ` ${words('z', 28)} `];
      assert.deepEqual(runs(before, after), { before: 7, after: 5 });
      assert.deepEqual(runs(`aa ${words('a', 24)} `, ` ${words('z', 24)} `), { before: 1, after: 1 });
      assert.deepEqual(runs(`aa a ${words('a', 24)} `, ` ${words('z', 24)} `), { before: 2, after: 1 });
      assert.deepEqual(runs(` ${words('a', 24)} bcd `, ` bcd ${words('z', 24)} `), { before: 2, after: 2 });
      assert.deepEqual(runs(` ${words('a', 24)} abc pier `, ` pier ${words('z', 24)} `), {
        before: 3,
        after: 2,
      });
    });

    it('is known by the copies that are in it, where a side is shorter', () => {
      const long = ` ${words('z', 40)} `;
      assert.deepEqual(runs('a b pier d e f ', long, 15), { before: 1, after: 17 });
      assert.deepEqual(runs('a b f pier d e f ', long, 17), { before: 2, after: 17 });
      assert.deepEqual(runs(` ${words('a', 40)} `, ' d e pier d f '), { before: 17, after: 2 });
    });

    it('is one where its words stood once', () => {
      assert.deepEqual(excerpt({ exact: 'pier', prefix: 'x '.repeat(32) })?.tellingRuns(), {
        before: 1,
        after: 1,
      });
    });
  });
});
