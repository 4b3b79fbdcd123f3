import assert from 'node:assert/strict';
import { sameWords } from '../../../src/core/selectors/changes.ts';

describe('a sign before a number', () => {
  it('is part of what was checked', () => {
    for (const [checked, current] of [
      ['a change of -5 percent', 'a change of 5 percent'],
      ['a change of +5 percent', 'a change of -5 percent'],
      ['from 3 -5', 'from 3-5'],
      ['Group A -5 points', 'Group A-5 points'],
      ['a loss of −$5 million', 'a loss of $5 million'],
      ['±5', '5'],
    ])
      assert.ok(!sameWords(checked, current), `${checked} | ${current}`);
  });

  it('is the same sign, however it is set', () => {
    assert.ok(sameWords('a change of −5 percent', 'a change of -5 percent'));
    assert.ok(sameWords('a change of –5 percent', 'a change of -5 percent'));
  });
});
