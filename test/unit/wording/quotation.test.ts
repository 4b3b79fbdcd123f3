import assert from 'node:assert/strict';
import { excerpt, inMarks } from '../../../src/core/wording/quotation.ts';

describe('words cut out of a text', () => {
  it('have every quotation mark that they need', () => {
    assert.equal(excerpt('called it “a gamble with public money” and left', 20), 'called it “a gamble…”');
    assert.equal(excerpt('“The islands are growing.'), '“The islands are growing.”');
    assert.equal(excerpt('a gamble,” he said'), '“a gamble,” he said');
    assert.equal(excerpt('said "no way'), 'said "no way"');
    assert.equal(excerpt('no way"'), '"no way"');
    assert.equal(excerpt('“a” and “b”'), '“a” and “b”');
  });

  it('stand in quotation marks once', () => {
    assert.equal(inMarks('We have waited'), '“We have waited”');
    assert.equal(inMarks('“We have waited”'), '“We have waited”');
    assert.equal(inMarks('“a” and “b”'), '““a” and “b””');
  });
});
