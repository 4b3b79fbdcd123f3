import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe as describePassage, describerOf } from '../../../src/core/selectors/describe.ts';
import { rangeOfWords } from './texts.ts';

const lead = 'The harbour board met on Tuesday to settle the matter of the ferry pier. ';

describe('describing a passage', () => {
  it('gives its words, its offsets and at least 32 characters around them, cut between words', () => {
    const text = `${lead}The board voted seven to two to close the northern pier for the whole winter season. ${lead}`;
    const sentence = 'The board voted seven to two to close the northern pier for the whole winter season.';
    const range = rangeOfWords(text, sentence);
    const selector = describePassage(text, range);
    assert.equal(selector.exact, sentence);
    assert.deepEqual([selector.start, selector.end], [range.start, range.end]);
    assert.equal(selector.prefix, 'settle the matter of the ferry pier. ');
    assert.equal(selector.suffix, ' The harbour board met on Tuesday');
  });

  it('gives more for a short passage', () => {
    const text = lead + lead.toUpperCase() + 'Seven members agreed. ' + lead.toUpperCase() + lead;
    const { prefix, suffix } = describePassage(text, rangeOfWords(text, 'Seven'));
    assert.ok(prefix && prefix.length >= 64);
    assert.ok(suffix && suffix.length >= 64);
  });

  it('makes every place of a repeated passage unique', () => {
    const caption = 'The pier in winter. Photo: harbour archive';
    const text = `First part, about ships.\n\n${caption}\n\nSecond part, about trains.\n\n${caption}\n\nThird part.`;
    for (const start of [text.indexOf(caption), text.lastIndexOf(caption)]) {
      const {
        prefix = '',
        exact,
        suffix = '',
      } = describePassage(text, { start, end: start + caption.length });
      assert.equal(text.split(prefix + exact + suffix).length, 2);
    }
  });

  it('gives 96 characters beyond what is shared with another place, were that the very beginning', () => {
    const text = `Pier at dawn, ${'said so '.repeat(30)}, pier at noon, ${'told us '.repeat(30)}`;
    const start = text.indexOf('pier');
    const { prefix = '', suffix = '' } = describePassage(text, { start, end: start + 'pier'.length });
    assert.ok(prefix.length >= 96, prefix);
    // Both go on with "at".
    assert.ok(suffix.length >= ' at'.length + 96, suffix);
    // Nine words before both are the same.
    const shared = 'she said so on the quay by the old pier';
    const twice = `${'a b c '.repeat(40)}${shared} ${'d e f '.repeat(40)}${shared} ${'g h i '.repeat(40)}`;
    const last = describePassage(twice, rangeOfWords(twice, 'pier', twice.indexOf(shared) + shared.length));
    assert.ok((last.prefix ?? '').length >= shared.length - 'pier'.length + 96, last.prefix);
    const first = describePassage(twice, rangeOfWords(twice, 'she'));
    assert.ok((first.suffix ?? '').length >= shared.length - 'she'.length + 96, first.suffix);
  });

  it('cuts no surrogate pair', () => {
    const text =
      '🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢x🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢';
    for (let start = 0; start < text.length; start += 3) {
      const { exact, prefix = '', suffix = '' } = describePassage(text, { start, end: start + 5 });
      for (const part of [exact, prefix, suffix]) assert.doesNotMatch(part, /\p{Surrogate}/u);
    }
  });

  it('stays true to the text and never throws, whatever the text and the offsets', () => {
    const text = fc.string({ unit: 'binary', maxLength: 80 });
    const offset = fc.integer({ min: -5, max: 100 });
    fc.assert(
      fc.property(text, offset, offset, (words, start, end) => {
        const selector = describePassage(words, { start, end });
        const { exact, prefix = '', suffix = '', start: from = -1, end: to = -1 } = selector;
        assert.ok(0 <= from && from <= to && to <= words.length);
        assert.equal(words.slice(from - prefix.length, to + suffix.length), prefix + exact + suffix);
        const describeNext = describerOf(words);
        assert.deepEqual(
          [
            { start: 0, end: 1 },
            { start, end },
          ].map((range) => describeNext(range)),
          [describePassage(words, { start: 0, end: 1 }), selector],
        );
      }),
    );
  });
});
