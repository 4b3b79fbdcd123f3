import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { program, removeScratch, scratch } from './harness.ts';

describe('The command that the extension puts on the path of terminals', () => {
  afterEach(removeScratch);

  function run(environment: NodeJS.ProcessEnv, ...words: string[]) {
    const extension = scratch();
    cpSync('bin', join(extension, 'bin'), { recursive: true });
    cpSync(dirname(program), join(extension, 'dist'), { recursive: true });
    const { status, stdout, stderr } = spawnSync(join(extension, 'bin/copydesk'), words, {
      encoding: 'utf8',
      env: environment,
    });
    return { status, out: stdout, err: stderr };
  }

  it('runs on the runtime of the editor where there is no node', () => {
    const ran = run({ PATH: '/nowhere', COPYDESK_RUNTIME: process.execPath }, '--version');
    assert.equal(ran.status, 0, ran.err);
    assert.match(ran.out, /^\d+\.\d+\.\d+\n$/);
  });

  it('runs on node where that runtime is gone, and hands on words and status', () => {
    const bin = scratch();
    symlinkSync(process.execPath, join(bin, 'node'));
    const ran = run({ PATH: bin, COPYDESK_RUNTIME: '/gone/code' }, 'check', 'no such file.txt');
    assert.equal(ran.status, 2);
    assert.match(ran.err, /^copydesk: no such file\.txt: there is no such file/);
  });
});
