import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { textSha256 } from '../../../src/core/hash.ts';
import { oldTextsFromGit } from '../../../src/node/git/oldTexts.ts';
import { programOnPath } from '../../../src/node/programOnPath.ts';
import { commit, git, put, removeScratch, scratch } from '../cli/harness.ts';

const versions = ['One ferry.\n', 'Two ferries.\n', 'Three ferries, at last.\n'];

/** The versions among those above that are found, in their order. */
async function foundOf(file: string, wanted: readonly string[] = versions): Promise<string[]> {
  const program = await programOnPath('git');
  assert.ok(program);
  const texts = await oldTextsFromGit(program, file, new Set(wanted.map(textSha256)));
  return wanted.filter((text) => texts.get(textSha256(text)) === text);
}

async function withTemporaryFolder(folder: string, use: (folder: string) => Promise<void>): Promise<void> {
  const { TMPDIR = '' } = process.env;
  process.env.TMPDIR = folder;
  try {
    await use(folder);
  } finally {
    if (TMPDIR === '') delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** A repository with every version of `a.txt` committed, in a folder. */
function repositoryOf(folder: string): string {
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '--quiet');
  for (const text of versions) {
    put(folder, { 'desk/a.txt': text });
    commit(folder, text.trim());
  }
  return join(folder, 'desk/a.txt');
}

/** A program that leaves a file behind when it runs, and whether it did. */
function tripwire(folder: string): { program: string; hasRun: () => boolean } {
  const [program, trace] = ['program', 'it-ran'].map((name) => join(folder, name));
  writeFileSync(program, `#!/bin/sh\necho "$@" >> '${trace}'\nexit 1\n`);
  chmodSync(program, 0o755);
  return { program, hasRun: () => existsSync(trace) };
}

/** Every hook that git knows. */
function hooksThatRun(program: string, folder: string): string {
  mkdirSync(folder);
  const hooks = ['post-index-change', 'reference-transaction', 'fsmonitor-watchman', 'post-checkout'];
  for (const hook of hooks) symlinkSync(program, join(folder, hook));
  return folder;
}

describe('The old texts of an article in git', () => {
  afterEach(removeScratch);

  it('are found by their hash, also those of other names', async () => {
    const root = scratch();
    repositoryOf(root);
    git(root, 'mv', 'desk', 'printed');
    commit(root, 'Print');
    put(root, { 'printed/a.txt': 'Four.\n' });
    commit(root, 'Go on');
    assert.deepEqual(await foundOf(join(root, 'printed/a.txt')), versions);
    assert.deepEqual(await foundOf(join(root, 'printed/a.txt'), ['Four.\n', 'Five.\n']), ['Four.\n']);
  });

  it('are found behind a link to the folder, in a linked worktree, and as far as a shallow clone goes', async () => {
    const root = scratch();
    repositoryOf(join(root, 'origin'));
    symlinkSync(join(root, 'origin/desk'), join(root, 'link'));
    assert.deepEqual(await foundOf(join(root, 'link/a.txt')), versions);
    git(join(root, 'origin'), 'worktree', 'add', '--quiet', join(root, 'other'), '-b', 'other');
    assert.deepEqual(await foundOf(join(root, 'other/desk/a.txt')), versions);
    git(root, 'clone', '--quiet', '--depth', '2', `file://${root}/origin`, 'shallow');
    assert.deepEqual(await foundOf(join(root, 'shallow/desk/a.txt')), versions.slice(1));
  });

  it('are found where hashes are SHA-256', async () => {
    const root = scratch();
    // Older gits know no others than SHA-1.
    if (spawnSync('git', ['init', '--quiet', '--object-format=sha256', root]).status !== 0) return;
    assert.deepEqual(await foundOf(repositoryOf(root)), versions);
  });

  it('are none where there is no repository, no commit or no such file, and nothing is left behind', async () => {
    const root = scratch({ 'a.txt': versions[0] });
    await withTemporaryFolder(scratch(), async (temporary) => {
      assert.deepEqual(await foundOf(join(root, 'a.txt')), []);
      git(root, 'init', '--quiet');
      assert.deepEqual(await foundOf(join(root, 'a.txt')), []);
      commit(root, 'Begin');
      assert.deepEqual(await foundOf(join(root, 'b.txt')), []);
      assert.deepEqual(await foundOf(join(root, 'a.txt')), [versions[0]]);
      assert.deepEqual(readdirSync(temporary), []);
    });
  });

  it('leave out what is too long for an article, and hold the rest', async () => {
    const root = scratch();
    const file = repositoryOf(root);
    put(root, { 'desk/a.txt': 'x'.repeat(20_000_001) });
    commit(root, 'Too long');
    put(root, { 'desk/a.txt': 'short again' });
    commit(root, 'Short');
    assert.deepEqual(await foundOf(file), versions);
    assert.deepEqual(await foundOf(file, ['x'.repeat(20_000_001)]), []);
  });

  it('are found in the repository of the file, whatever a hook of git says of another', async () => {
    const root = scratch();
    const file = repositoryOf(join(root, 'desk'));
    git(root, 'init', '--quiet', 'other');
    process.env.GIT_DIR = join(root, 'other/.git');
    try {
      assert.deepEqual(await foundOf(file), versions);
    } finally {
      delete process.env.GIT_DIR;
    }
  });
});

describe('A repository that names programs', () => {
  afterEach(removeScratch);

  it('has none of them run', async () => {
    const root = scratch();
    const file = repositoryOf(join(root, 'repository'));
    const repository = join(root, 'repository');
    const { program, hasRun } = tripwire(root);
    put(repository, { '.gitattributes': '* diff=trap filter=trap merge=trap\n' });
    commit(repository, 'Set a trap');
    // A commit that says it is signed, so that who shows signatures has it verified.
    const plain = git(repository, 'cat-file', 'commit', 'HEAD');
    const signature =
      'gpgsig -----BEGIN PGP SIGNATURE-----\n \n iQEz\n -----END PGP SIGNATURE-----\n\nSigned';
    const signed = join(root, 'signed');
    writeFileSync(signed, plain.replace(/\n\n[^]*$/, `\n${signature}\n`));
    const hash = git(repository, 'hash-object', '-t', 'commit', '-w', signed).trim();
    git(repository, 'reset', '--quiet', '--hard', hash);

    const hooks = hooksThatRun(program, join(root, 'hooks'));
    const more = join(root, 'more');
    writeFileSync(more, `[core]\n\tsshCommand = ${program}\n[diff "trap"]\n\ttextconv = ${program}\n`);
    const settings: Record<string, string> = {
      'alias.cat-file': `!${program}`,
      'alias.log': `!${program}`,
      'alias.rev-parse': `!${program}`,
      'core.alternateRefsCommand': program,
      'core.askPass': program,
      'core.editor': program,
      'core.fsmonitor': program,
      'core.gitProxy': program,
      'core.hooksPath': hooks,
      'core.pager': program,
      'core.sshCommand': program,
      'credential.helper': `!${program}`,
      'diff.external': program,
      'diff.trap.command': program,
      'diff.trap.textconv': program,
      'filter.trap.clean': program,
      'filter.trap.process': program,
      'filter.trap.smudge': program,
      'gpg.program': program,
      'gpg.openpgp.program': program,
      'gpg.ssh.program': program,
      'include.path': more,
      'includeIf.gitdir:**.path': more,
      'interactive.diffFilter': program,
      'log.showSignature': 'true',
      'log.diffMerges': 'on',
      'merge.trap.driver': program,
      'pager.cat-file': program,
      'pager.log': program,
      'pager.rev-parse': program,
      'sequence.editor': program,
      'uploadpack.packObjectsHook': program,
    };
    // Git itself would run some of them for the next setting.
    const config = join(repository, '.git/config');
    for (const [name, value] of Object.entries(settings)) git(root, 'config', '--file', config, name, value);
    writeFileSync(join(root, 'repository/desk/a.txt'), 'changed, not committed');

    assert.deepEqual(await foundOf(file), versions);
    assert.equal(hasRun(), false);
    // The trap is one: who shows the text as the repository wants it falls into it.
    spawnSync('git', ['show', '--textconv', 'HEAD:desk/a.txt'], { cwd: repository });
    assert.equal(hasRun(), true);
  });

  const ways: Record<string, (program: string) => Record<string, string>> = {
    'by ssh': (program) => ({
      'core.sshCommand': program,
      'remote.origin.url': 'ssh://example.invalid/desk',
    }),
    'by a program of the remote': (program) => ({ 'remote.origin.uploadpack': program }),
    'by the helper that runs anything': (program) => ({
      'protocol.allow': 'always',
      'protocol.ext.allow': 'always',
      'remote.origin.url': `ext::${program}`,
    }),
    'by a helper that is an alias': (program) => ({
      'alias.remote-trap': `!${program}`,
      'protocol.trap.allow': 'always',
      'remote.origin.vcs': 'trap',
      'remote.origin.url': 'trap::x',
    }),
    'by an alias of fetch': (program) => ({
      'alias.fetch': `!${program}`,
      'alias.remote-': `!${program}`,
      'remote.origin.vcs': '',
      'remote.origin.url': '::x',
    }),
  };
  for (const [way, settings] of Object.entries(ways)) {
    it(`fetches nothing into a partial clone ${way}, and finds what is there`, async () => {
      const root = scratch();
      repositoryOf(join(root, 'origin'));
      for (const allowed of ['allowFilter', 'allowAnySHA1InWant'])
        git(join(root, 'origin'), 'config', `uploadpack.${allowed}`, 'true');
      git(root, 'clone', '--quiet', '--filter=blob:none', `file://${root}/origin`, 'clone');
      const { program, hasRun } = tripwire(root);
      const config = join(root, 'clone/.git/config');
      for (const [name, value] of Object.entries(settings(program)))
        git(root, 'config', '--file', config, name, value);
      assert.deepEqual(await foundOf(join(root, 'clone/desk/a.txt')), versions.slice(-1));
      assert.equal(hasRun(), false);
    });
  }

  it('fetches nothing where it lacks the commit that is checked out', async () => {
    const root = scratch();
    const file = repositoryOf(join(root, 'clone'));
    const { program, hasRun } = tripwire(root);
    const config = join(root, 'clone/.git/config');
    const settings = {
      'core.repositoryFormatVersion': '1',
      'core.sshCommand': program,
      'extensions.partialClone': 'origin',
      'remote.origin.promisor': 'true',
      'remote.origin.url': 'ssh://example.invalid/desk',
    };
    for (const [name, value] of Object.entries(settings)) git(root, 'config', '--file', config, name, value);
    renameSync(join(root, 'clone/.git/objects'), join(root, 'objects'));
    mkdirSync(join(root, 'clone/.git/objects'));
    assert.deepEqual(await foundOf(file), []);
    assert.equal(hasRun(), false);
  });

  it('has no program of its own taken for git', async () => {
    const root = scratch();
    const { program } = tripwire(root);
    renameSync(program, join(root, 'git'));
    assert.equal(await programOnPath('git', ['.', '', 'bin'].join(':')), undefined);
    assert.equal(await programOnPath('git', ['.', root].join(':')), join(root, 'git'));
  });
});
