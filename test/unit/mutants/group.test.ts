import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { failedOf } from '../../../scripts/mutants/group.ts';

/** What is counted of ten changes when the process that replays them runs this code. */
const countedOf = (code: string): Promise<number> =>
  failedOf(spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }), 10);

describe('a group of planted changes', () => {
  it('fails as often as its process says', async () => {
    assert.equal(await countedOf('process.send(0)'), 0);
    assert.equal(await countedOf('process.send(2)'), 2);
  });

  it('fails whole where its process throws', async () => {
    assert.equal(await countedOf('throw new Error()'), 10);
    assert.equal(await countedOf('process.send(2, () => { throw new Error(); })'), 10);
  });

  it('fails whole where its process says nothing, or is ended', async () => {
    assert.equal(await countedOf(''), 10);
    assert.equal(await countedOf("process.kill(process.pid, 'SIGKILL')"), 10);
  });
});
