import assert from 'node:assert/strict';
import { changedWords } from '../../../src/core/selectors/changes.ts';
import { changeInShort, differencesInWords } from '../../../src/core/wording/changes.ts';

describe('the words for what reads differently', () => {
  it('give each change, what came and what went among them', () => {
    assert.equal(differencesInWords('roughly $55 billion', 'about $59 billion'), 'roughly → about, 55 → 59');
    assert.equal(differencesInWords('the old quay', 'the quay'), 'old → nothing');
    assert.equal(differencesInWords('the quay', 'the old quay'), '+ → old');
  });

  it('say that the words are the same where only the typography differs', () => {
    assert.equal(differencesInWords('the “old” quay', 'the "old"  quay'), 'the same words');
  });

  it('stop at six changes', () => {
    const numbers = ['1', '2', '3', '4', '5', '6', '7'];
    const text = (digit: string) => numbers.map((number) => `boat ${digit}${number} left`).join(' and ');
    const told = differencesInWords(text('1'), text('2'));
    assert.equal(told, '11 → 21, 12 → 22, 13 → 23, 14 → 24, 15 → 25, 16 → 26');
  });

  it('are short in a column, with a dash for nothing', () => {
    const first = (was: string, is: string) => changeInShort(changedWords(was, is)[0], was, is);
    assert.equal(first('grew 6.4 percent', 'grew 6.9 percent'), '6.4 → 6.9');
    assert.equal(first('the old quay', 'the quay'), 'old → –');
    assert.ok(first('the quay', `the ${'very '.repeat(20)}quay`).length < 30);
  });
});
