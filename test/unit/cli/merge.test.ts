import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import type { Sidecar } from '../../../src/core/sidecar/schema.ts';
import { settleConflict } from '../../../src/core/sidecar/settleConflict.ts';
import {
  commit, copydesk, copydeskAt, git, program, put, removeScratch, scratch, startCopydesk, tryGit, tryGitAlone,
} from './harness.ts'; // prettier-ignore
import { ferry, sidecar, type Given } from './stories.ts';

const cost: Given = { id: 'a-cost', exact: 'The line will cost $14 million a year' };
const riders: Given = { id: 'a-riders', exact: 'ridership fell 12 percent last year' };
const vote: Given = { id: 'a-vote', exact: 'The council is to vote on March 3.' };

const withLines = (given: Given, ...lines: string[]): Given => ({ ...given, lines });

const base = sidecar(ferry, [cost, riders]);
const costConfirmed = sidecar(ferry, [withLines(cost, 'verdict: confirmed'), riders]);
const costOpinion = sidecar(ferry, [withLines(cost, 'verdict: opinion'), riders]);
const ridersConfirmed = sidecar(ferry, [cost, withLines(riders, 'verdict: confirmed')]);

function readSound(source: string): Sidecar {
  const { value, parses, issues } = readSidecar(source);
  const isWrong = issues.some(({ severity, code }) => severity === 'error' && code !== 'conflict');
  assert.ok(parses && !isWrong, source);
  return value;
}

const verdictsIn = (source: string): Record<string, string | undefined> =>
  Object.fromEntries(
    readSound(source).annotations.map(({ id = '', verdict }): [string, string | undefined] => [id, verdict]),
  );

describe('copydesk merge BASE OURS THEIRS', () => {
  afterEach(removeScratch);

  function mergeOf(ours: string, theirs: string, from = base) {
    const folder = scratch({ base: from, ours, theirs });
    const ran = copydesk(folder, 'merge', 'base', 'ours', 'theirs');
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    assert.deepEqual([read('base'), read('theirs')], [from, theirs]);
    return { ...ran, merged: read('ours') };
  }

  it('puts both sides into OURS where they touched different annotations', () => {
    const { status, merged, err } = mergeOf(costConfirmed, ridersConfirmed);
    assert.equal(status, 0, err);
    assert.deepEqual(verdictsIn(merged), { 'a-cost': 'confirmed', 'a-riders': 'confirmed' });
  });

  it('puts both sides into OURS where they touched different fields of one annotation', () => {
    const theirs = sidecar(ferry, [withLines(cost, 'assignee: harbor-desk'), riders]);
    const { status, merged, err } = mergeOf(costConfirmed, theirs);
    assert.equal(status, 0, err);
    const [{ verdict, assignee }] = readSound(merged).annotations;
    assert.deepEqual([verdict, assignee], ['confirmed', 'harbor-desk']);
  });

  it('keeps both values of a field that both sides changed, and ends with status 1', () => {
    const { status, merged, err } = mergeOf(costConfirmed, costOpinion);
    assert.equal(status, 1);
    assert.match(err, /1 field was changed on both sides/);
    const { conflicts } = readSound(merged);
    assert.deepEqual(conflicts, [
      { annotation: 'a-cost', field: 'verdict', ours: 'confirmed', theirs: 'opinion' },
    ]);
  });

  it('merges two files that were both made anew', () => {
    const { status, merged, err } = mergeOf(
      sidecar(ferry, [withLines(cost, 'verdict: confirmed')]),
      sidecar(ferry, [vote]),
      '',
    );
    assert.equal(status, 0, err);
    assert.deepEqual(verdictsIn(merged), { 'a-cost': 'confirmed', 'a-vote': undefined });
  });

  it('leaves everything as it is, with status 2, where a side cannot be read', () => {
    const broken = 'version: 1\nannotations: [\n';
    const { status, merged, err } = mergeOf(costConfirmed, broken);
    assert.equal(status, 2);
    assert.equal(merged, costConfirmed);
    assert.match(err, /theirs.*line \d+, column \d+/);

    const folder = scratch({ base, ours: costConfirmed });
    const ran = copydesk(folder, 'merge', 'base', 'ours', 'missing');
    assert.equal(ran.status, 2);
    assert.match(ran.err, /missing/);
  });
});

describe('copydesk merge --install', () => {
  afterEach(removeScratch);

  const name = 'ferry.txt.annotations.yaml';

  interface Circumstances {
    readonly merge?: typeof tryGit;
    /** What happens to the clone after the driver was installed. */
    readonly change?: (clone: string) => void;
  }

  /**
   * Two clones of one repository, both with the driver, each with its own version of the sidecar committed; the second
   * has pushed.
   */
  function diverged(
    mine: string,
    yours: string,
    { merge = tryGit, change = () => undefined }: Circumstances = {},
  ) {
    const inFolder = 'desk of “news”';
    const root = scratch();
    const origin = join(root, 'origin');
    const file = `${inFolder}/${name}`;
    git(root, 'init', '--quiet', origin);
    put(origin, { [`${inFolder}/ferry.txt`]: ferry, [file]: base });
    startCopydesk(origin, 'merge', '--install');
    commit(origin, 'Begin');
    const clones = ["my o'clone 100%", 'your clone'].map((folder) => {
      git(root, 'clone', '--quiet', origin, folder);
      const clone = join(root, folder);
      assert.equal(startCopydesk(clone, 'merge', '--install').status, 0);
      return clone;
    });
    [mine, yours].forEach((source, nth) => {
      put(clones[nth], { [file]: source });
      commit(clones[nth], 'Check');
    });
    git(clones[1], 'push', '--quiet', origin, 'HEAD:checked');
    git(clones[0], 'fetch', '--quiet', 'origin', 'checked');
    change(clones[0]);
    const merged = merge(clones[0], 'merge', '--quiet', '--no-edit', 'FETCH_HEAD');
    const read = () => readFileSync(join(clones[0], file), 'utf8');
    return { merged, read, clone: clones[0], file };
  }

  it('lets git merge different annotations clean', () => {
    const { merged, read, clone } = diverged(costConfirmed, ridersConfirmed);
    assert.equal(merged.status, 0, merged.out + merged.err);
    assert.deepEqual(verdictsIn(read()), { 'a-cost': 'confirmed', 'a-riders': 'confirmed' });
    assert.equal(git(clone, 'status', '--porcelain'), '');
  });

  it('lets git merge different fields of one annotation clean, which lines alone could not', () => {
    const theirs = sidecar(ferry, [withLines(cost, 'rating: half-true'), riders]);
    const { merged, read } = diverged(costConfirmed, theirs);
    assert.equal(merged.status, 0, merged.out + merged.err);
    const [{ verdict, rating }] = readSound(read()).annotations;
    assert.deepEqual([verdict, rating], ['confirmed', 'half-true']);
  });

  it('stops git on one field that both changed, and loses nothing when that is settled', () => {
    const theirs = sidecar(ferry, [
      withLines(cost, 'verdict: opinion'),
      withLines(riders, 'verdict: confirmed'),
      vote,
    ]);
    const { merged, read, clone, file } = diverged(costConfirmed, theirs);
    assert.equal(merged.status, 1);
    assert.match(merged.err, /ferry\.txt\.annotations\.yaml.*1 field was changed on both sides/);
    assert.match(git(clone, 'status', '--porcelain'), /^UU /);

    const { conflicts } = readSound(read());
    assert.deepEqual(
      conflicts.map((conflict) => [conflict.annotation, conflict.field, conflict.ours, conflict.theirs]),
      [['a-cost', 'verdict', 'confirmed', 'opinion']],
    );
    assert.equal(copydesk(clone, 'check', '.').status, 1);

    const settled = settleConflict(conflicts[0], 'theirs')(read());
    assert.ok(settled.ok);
    put(clone, { [file]: settled.text });
    git(clone, 'add', file);
    git(clone, 'commit', '--quiet', '--no-edit');
    assert.equal(copydesk(clone, 'check', '.').status, 0);
    assert.deepEqual(verdictsIn(read()), {
      'a-cost': 'opinion',
      'a-riders': 'confirmed',
      'a-vote': undefined,
    });
    assert.deepEqual(readSound(read()).conflicts, []);
  });

  it('falls back to conflict markers where a side is no YAML, so that no side is passed over', () => {
    const broken = base.replace('kind: claim', 'kind: [claim');
    const { merged, read, clone } = diverged(costConfirmed, broken);
    assert.equal(merged.status, 1);
    assert.match(merged.err, /ferry\.txt\.annotations\.yaml: The side called "theirs" cannot be merged/);
    assert.match(git(clone, 'status', '--porcelain'), /^UU /);
    assert.ok(read().includes('kind: [claim') && read().includes('verdict: confirmed'));
  });

  it('falls back to conflict markers where one side wrote a comment at what the other took out', () => {
    const comment = '# call the ferry office';
    const commented = base.replace('kind: claim', `kind: claim ${comment}`);
    const { merged, read } = diverged(sidecar(ferry, [riders]), commented);
    assert.equal(merged.status, 1);
    assert.match(merged.err, /"theirs" cannot be merged: line \d+, column \d+: this comment/);
    assert.ok(read().includes(comment), read());
  });

  const copy = (clone: string) => join(clone, '.git/copydesk/cli.cjs');
  const withoutRuntime = (clone: string) => {
    const driver = git(clone, 'config', 'merge.copydesk.driver').trim();
    assert.ok(driver.includes(process.execPath));
    git(clone, 'config', 'merge.copydesk.driver', driver.replaceAll(process.execPath, '/gone/node'));
  };

  it('finds its own runtime where the PATH holds nothing but git', () => {
    const { merged, read } = diverged(costConfirmed, ridersConfirmed, { merge: tryGitAlone });
    assert.equal(merged.status, 0, merged.out + merged.err);
    assert.deepEqual(verdictsIn(read()), { 'a-cost': 'confirmed', 'a-riders': 'confirmed' });
  });

  it('finds a node where its own runtime is gone', () => {
    const { merged, read } = diverged(costConfirmed, ridersConfirmed, { change: withoutRuntime });
    assert.equal(merged.status, 0, merged.out + merged.err);
    assert.deepEqual(verdictsIn(read()), { 'a-cost': 'confirmed', 'a-riders': 'confirmed' });
  });

  const accidents: Record<string, Circumstances> = {
    'no runtime and no node': { merge: tryGitAlone, change: withoutRuntime },
    'no copy of the command line': { change: (clone) => rmSync(copy(clone)) },
    'a copy that throws': { change: (clone) => writeFileSync(copy(clone), 'throw new Error("Crash")') },
    'a copy that does nothing': { change: (clone) => writeFileSync(copy(clone), '') },
    'a copy that gives up': { change: (clone) => writeFileSync(copy(clone), 'process.exit(1)') },
    'a copy that is killed': {
      change: (clone) => writeFileSync(copy(clone), 'process.kill(process.pid, "SIGKILL"); for (;;);'),
    },
  };
  for (const [accident, circumstances] of Object.entries(accidents)) {
    it(`leaves both sides in the file, as a conflict, where there is ${accident}`, () => {
      const { merged, read, clone } = diverged(costConfirmed, costOpinion, circumstances);
      assert.equal(merged.status, 1);
      assert.match(merged.err, /ferry\.txt\.annotations\.yaml is merged by lines/);
      assert.match(git(clone, 'status', '--porcelain'), /^UU /);
      assert.match(
        read(),
        /<<<<<<< ours\n +verdict: confirmed\n[^]*=======\n +verdict: opinion\n>>>>>>> theirs\n/,
      );
    });
  }

  it('is not clean where lines alone merge without a conflict: nobody has understood them', () => {
    const yours = `# theirs\n${base}`;
    const { merged, read, clone } = diverged(ridersConfirmed, yours, accidents['a copy that throws']);
    assert.equal(merged.status, 1);
    assert.match(git(clone, 'status', '--porcelain'), /^UU /);
    assert.ok(read().startsWith('# theirs\n') && read().includes('verdict: confirmed'));
  });

  it('leaves both sides in the file where they are no text', () => {
    const [mine, yours] = ['mine\0', 'yours\0'];
    const { merged, read, clone } = diverged(mine, yours);
    assert.equal(merged.status, 1);
    assert.match(git(clone, 'status', '--porcelain'), /^UU /);
    assert.ok(read().includes(mine) && read().includes(yours));
  });

  it('writes no attributes where they are a link to somewhere else', () => {
    const root = scratch({ elsewhere: 'not ours\n' });
    const repository = join(root, 'repository');
    git(root, 'init', '--quiet', repository);
    symlinkSync('../elsewhere', join(repository, '.gitattributes'));
    const ran = copydesk(repository, 'merge', '--install');
    assert.equal(ran.status, 2);
    assert.match(ran.err, /\.gitattributes: is a link/);
    assert.equal(readFileSync(join(root, 'elsewhere'), 'utf8'), 'not ours\n');
  });

  it('can be run twice, in any folder of the repository, and keeps the attributes that are there', () => {
    const repository = scratch({ '.gitattributes': '*.png binary', 'a folder/x.txt': 'x\n' });
    git(repository, 'init', '--quiet');
    for (const folder of ['a folder', '.']) {
      const ran = copydesk(join(repository, folder), 'merge', '--install');
      assert.equal(ran.status, 0, ran.err);
      assert.match(ran.out, /\.gitattributes/);
    }
    const attributes = readFileSync(join(repository, '.gitattributes'), 'utf8');
    assert.equal(attributes, '*.png binary\n*.annotations.yaml merge=copydesk\n');
    assert.equal(
      git(repository, 'config', '--get-all', 'merge.copydesk.driver').trim().split('\n').length,
      1,
    );
  });

  it('goes on working when the command line it came from is gone, also in a repository of modules', () => {
    const root = scratch({
      'dist/cli.js': readFileSync(program),
      'news/package.json': '{ "type": "module" }\n',
      [`news/${name}`]: base,
    });
    const news = join(root, 'news');
    git(news, 'init', '--quiet');
    const installed = copydeskAt(join(root, 'dist/cli.js'), news, 'merge', '--install');
    assert.equal(installed.status, 0, installed.err);
    renameSync(join(root, 'dist'), join(root, 'old'));
    rmSync(join(root, 'old'), { recursive: true });
    commit(news, 'Begin');

    git(news, 'checkout', '--quiet', '-b', 'theirs');
    put(news, { [name]: sidecar(ferry, [withLines(cost, 'rating: half-true'), riders]) });
    commit(news, 'Rate');
    git(news, 'checkout', '--quiet', 'main');
    put(news, { [name]: costConfirmed });
    commit(news, 'Confirm');
    const merged = tryGit(news, 'merge', '--quiet', '--no-edit', 'theirs');
    assert.equal(merged.status, 0, merged.out + merged.err);
    const [{ verdict, rating }] = readSound(readFileSync(join(news, name), 'utf8')).annotations;
    assert.deepEqual([verdict, rating], ['confirmed', 'half-true']);
  });

  it('says so outside a repository', () => {
    const ran = copydesk(scratch(), 'merge', '--install');
    assert.equal(ran.status, 2);
    assert.match(ran.err, /not in a git repository/);
  });
});
