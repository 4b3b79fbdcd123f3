import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageInGit } from '../../../src/node/git/ignored.ts';
import { programOnPath } from '../../../src/node/programOnPath.ts';
import { git, put, removeScratch, scratch } from '../cli/harness.ts';

const name = 'desk/a.txt.annotations.private.yaml';

async function coverageIn(folder: string) {
  const program = await programOnPath('git');
  assert.ok(program);
  return coverageInGit(program, join(folder, name));
}

/** A repository without a commit, with the folder of the file and files beside. */
function repository(files: Readonly<Record<string, string>> = {}): string {
  const folder = scratch(files);
  mkdirSync(join(folder, 'desk'), { recursive: true });
  git(folder, 'init', '--quiet');
  return folder;
}

describe('whether git ignores a private file', () => {
  after(removeScratch);

  it('is told from every place that can say so, be there a commit or not', async () => {
    const bare = repository();
    assert.deepEqual(await coverageIn(bare), { prefix: 'desk/', isIgnored: false });
    for (const said of [
      { '.gitignore': '*.annotations.private.yaml\n' },
      { 'desk/.gitignore': 'a.txt.annotations.*\n' },
      { '.gitignore': 'desk/\n' },
    ])
      assert.equal((await coverageIn(repository(said)))?.isIgnored, true, JSON.stringify(said));
    const taken = { '.gitignore': '*.yaml\n', 'desk/.gitignore': '!*.private.yaml\n' };
    assert.equal((await coverageIn(repository(taken)))?.isIgnored, false);
    put(bare, { '.git/info/exclude': '*.private.yaml\n' });
    assert.equal((await coverageIn(bare))?.isIgnored, true);
  });

  it('cannot be told where there is no repository', async () => {
    assert.equal(await coverageIn(scratch({ 'desk/a.txt': 'One ferry.\n' })), undefined);
  });

  it('is asked without running what the repository names', async () => {
    const folder = repository();
    const [program, trace] = ['program', 'it-ran'].map((file) => join(folder, file));
    writeFileSync(program, `#!/bin/sh\necho ran > '${trace}'\n`);
    chmodSync(program, 0o755);
    for (const setting of ['core.fsmonitor', 'core.pager', 'core.hooksPath', 'alias.check-ignore'])
      git(folder, 'config', setting, setting === 'core.hooksPath' ? folder : program);
    assert.deepEqual(await coverageIn(folder), { prefix: 'desk/', isIgnored: false });
    assert.ok(!existsSync(trace));
  });
});
