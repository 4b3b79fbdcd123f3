import assert from 'node:assert/strict';
import fc from 'fast-check';
import { excerpt, inMarks, withMarks } from '../../../src/core/wording/quotation.ts';
import { rangeOf } from '../review/decide/desk.ts';

describe('words cut out of a text', () => {
  it('have the quotation marks that they have there, and of one that is cut off in the middle both', () => {
    assert.equal(excerpt('called it “a gamble with public money” and left', 20), 'called it “a gamble…”');
    assert.equal(excerpt('called it "a gamble with public money" and left', 20), 'called it "a gamble…"');
    assert.equal(excerpt('“The islands are growing.'), '“The islands are growing.');
    assert.equal(excerpt('in the tens of thousands," Bell said.'), 'in the tens of thousands," Bell said.');
    assert.equal(
      excerpt('in the tens of thousands," Bell said. "No one counts them."', 40),
      'in the tens of thousands," Bell said…',
    );
    assert.equal(excerpt('“a” and “b”'), '“a” and “b”');
  });

  it('never get a mark that they do not have', () => {
    const words = fc.array(fc.constantFrom('a', 'boat', '“', '”', '"', ' ', ', '), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 60 }), (parts, length) => {
        const text = parts.join('');
        for (const mark of ['“', '”', '"'])
          assert.ok(excerpt(text, length).split(mark).length <= text.split(mark).length, text);
        assert.equal(excerpt(text), text.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('of a quotation stand between its own marks', () => {
    const text =
      'It is "distressing" not to have made progress, he said. “We lost it,” and “that was “odd.”” \nIt’s bare.';
    const quoted = (words: string, length?: number) => withMarks(text, rangeOf(text, words), length);
    assert.equal(quoted('distressing" not to have made progress'), '"distressing" not to have made progress');
    assert.equal(quoted('distressing'), '"distressing"');
    assert.equal(quoted('We lost it,'), '“We lost it,”');
    assert.equal(quoted('We lost it,', 8), '“We lost…”');
    assert.equal(quoted('that was “odd.”'), '“that was “odd.””');
    assert.equal(quoted('bare'), 'bare');
    assert.equal(quoted('not to have'), 'not to have', 'the mark before it closes another quotation');
  });

  it('stand in quotation marks once', () => {
    assert.equal(inMarks('We have waited'), '“We have waited”');
    assert.equal(inMarks('“We have waited”'), '“We have waited”');
    assert.equal(inMarks('“a” and “b”'), '““a” and “b””');
  });
});
