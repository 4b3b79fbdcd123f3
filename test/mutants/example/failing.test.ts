import assert from 'node:assert/strict';
import { isInRange } from './inRange.ts';

describe('a range', () => {
  it('has no end, as this test believes', () => assert.ok(isInRange(1_000)));
});
