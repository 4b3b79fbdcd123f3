import assert from 'node:assert/strict';
import { isInRange } from './inRange.ts';

describe('a range', () => {
  it('begins at zero', () => {
    assert.ok(isInRange(0));
    assert.ok(!isInRange(-1));
  });
});
