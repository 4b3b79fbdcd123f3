import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isSameRole } from '../../../src/core/review/sameRole.ts';

describe('two roles', () => {
  it('are one where one says the other in more words, or in short', () => {
    for (const [one, other] of [
      ['Treasury Secretary', 'U.S. Secretary of the Treasury'],
      ['Sen.', 'United States Senator'],
      ['Rep.', 'U.S. Representative for Ohio'],
      ['chairman of the board', 'Chair'],
      ['Mayor', 'mayor'],
      ['Président', 'President'],
      ['Japanese Prime Minister', 'Prime Minister of Japan'],
      ['South Korean President', 'President of South Korea'],
    ])
      assert.ok(isSameRole(one, other), `${one} / ${other}`);
  });

  it('are two where a word turns one into another, or nothing says that they are one', () => {
    for (const [one, other] of [
      ['Senator', 'former Senator'],
      ['President', 'Vice President'],
      ['Secretary', 'acting Secretary'],
      ['Treasury Secretary', 'Senator'],
      ['Mayor of Avery', 'Mayor of Alder'],
      ['Japanese Prime Minister', 'Prime Minister of South Korea'],
    ])
      assert.ok(!isSameRole(one, other), `${one} / ${other}`);
  });

  it('are the same whichever comes first', () => {
    const role = fc
      .array(fc.constantFrom('Sen.', 'former', 'U.S.', 'Treasury', 'of', 'the', 'Chair', 'x'))
      .map((words) => words.join(' '));
    fc.assert(fc.property(role, role, (one, other) => isSameRole(one, other) === isSameRole(other, one)));
    fc.assert(fc.property(role, (one) => isSameRole(one, one)));
  });
});
