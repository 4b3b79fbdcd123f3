import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { userNameInGit } from '../../../src/node/git/userName.ts';

describe('what the user is called in git', () => {
  const home = mkdtempSync(join(tmpdir(), 'copydesk-home-'));
  const before = { ...process.env };
  beforeEach(() => {
    process.env.HOME = home;
    process.env.XDG_CONFIG_HOME = home;
    process.env.GIT_CONFIG_GLOBAL = join(home, 'gitconfig');
  });
  after(() => {
    process.env = before;
    rmSync(home, { recursive: true });
  });

  it('is what they say of themselves, and not what a repository says', async () => {
    writeFileSync(join(home, 'gitconfig'), '');
    execFileSync('git', ['init', '--quiet', home]);
    execFileSync('git', ['config', 'user.name', 'Somebody Else'], { cwd: home });
    assert.equal(await userNameInGit('git'), undefined);
    writeFileSync(join(home, 'gitconfig'), '[user]\n\tname = Ines Marlow\n');
    assert.equal(await userNameInGit('git'), 'Ines Marlow');
  });

  it('is not known where there is no git', async () => {
    assert.equal(await userNameInGit(join(home, 'no-git')), undefined);
  });
});
