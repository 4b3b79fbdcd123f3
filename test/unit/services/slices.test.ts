import assert from 'node:assert/strict';
import { finishInSlices, nextSlice } from '../../../src/services/slices.ts';

/** Steps that take the thread for a while each. */
function* work(steps: number): Generator<void, string, void> {
  for (let step = 0; step < steps; step++) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

describe('long work in slices', () => {
  it('lets others have their turn before it is done, timers among them', async () => {
    const turns: string[] = [];
    const timer = setInterval(() => turns.push('timer'), 1);
    const result = finishInSlices(work(20)).then((found) => turns.push(found));
    setImmediate(() => turns.push('other'));
    await result;
    clearInterval(timer);
    assert.equal(turns.at(-1), 'done');
    assert.ok(turns.includes('other'));
    assert.ok(turns.filter((turn) => turn === 'timer').length > 2, turns.join());
  });

  it('goes on after what waits already', async () => {
    const turns: string[] = [];
    void Promise.resolve().then(() => turns.push('waits'));
    await nextSlice();
    turns.push('goes on');
    assert.deepEqual(turns, ['waits', 'goes on']);
  });
});
