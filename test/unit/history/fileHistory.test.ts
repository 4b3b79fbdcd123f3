import assert from 'node:assert/strict';
import { versionsOf, type FileHistory } from '../../../src/services/fileHistory.ts';

/** What a commit does: paths that it writes, and paths that it renames, from and to. */
interface Step {
  readonly writes?: readonly string[];
  readonly renames?: Readonly<Record<string, string>>;
}

/** A history in one line, the oldest first. The commits are called `1`, `2` …; a file holds its commit and its name. */
function historyOf(steps: readonly Step[]): FileHistory & { readonly asked: string[] } {
  const step = (commit: string) => steps[Number(commit) - 1];
  const asked: string[] = [];
  return {
    asked,
    log(path, most, from = String(steps.length)) {
      asked.push(path);
      const commits = Array.from({ length: Number(from) }, (_, nth) => ({
        hash: String(nth + 1),
        parents: nth === 0 ? [] : [String(nth)],
      }));
      const touching = ({ hash }: { hash: string }) =>
        [...(step(hash).writes ?? []), ...Object.entries(step(hash).renames ?? {}).flat()].includes(path);
      return Promise.resolve(commits.reverse().filter(touching).slice(0, most));
    },
    read(commit, path) {
      const isGone = path in (step(commit).renames ?? {});
      return Promise.resolve(isGone ? undefined : new TextEncoder().encode(`${commit} ${path}`));
    },
    pathBefore(commit, parent, path) {
      assert.equal(Number(parent), Number(commit) - 1);
      return Promise.resolve(Object.entries(step(commit).renames ?? {}).find(([, to]) => to === path)?.[0]);
    },
  };
}

async function versionsIn(history: FileHistory, file: string, most = 300): Promise<string[]> {
  const versions: string[] = [];
  for await (const bytes of versionsOf(history, file, most)) versions.push(new TextDecoder().decode(bytes));
  return versions;
}

describe('the versions of a file', () => {
  it('are those of the commits that touched it, the newest first', async () => {
    const history = historyOf([{ writes: ['a', 'b'] }, { writes: ['b'] }, { writes: ['a'] }]);
    assert.deepEqual(await versionsIn(history, 'a'), ['3 a', '1 a']);
  });

  it('go on under each name that the file had', async () => {
    const history = historyOf([
      { writes: ['inbox'] },
      { writes: ['inbox'] },
      { renames: { inbox: 'desk' } },
      { writes: ['other'] },
      { renames: { desk: 'printed' } },
      { writes: ['printed'] },
    ]);
    assert.deepEqual(await versionsIn(history, 'printed'), [
      '6 printed',
      '5 printed',
      '3 desk',
      '2 inbox',
      '1 inbox',
    ]);
  });

  it('are not those of another file that took the old name later', async () => {
    const history = historyOf([
      { writes: ['draft'] },
      { renames: { draft: 'printed' } },
      { writes: ['draft'] },
      { writes: ['draft'] },
    ]);
    assert.deepEqual(await versionsIn(history, 'printed'), ['2 printed', '1 draft']);
  });

  it('end where the file was written anew', async () => {
    const history = historyOf([{ writes: ['x'] }, { writes: ['a'], renames: { x: 'y' } }]);
    assert.deepEqual(await versionsIn(history, 'a'), ['2 a']);
  });

  it('go on under the other name where the file was named back', async () => {
    const history = historyOf([
      { writes: ['a'] },
      { renames: { a: 'b' } },
      { writes: ['b'] },
      { renames: { b: 'a' } },
    ]);
    assert.deepEqual(await versionsIn(history, 'a'), ['4 a', '3 b', '2 b', '1 a']);
  });

  it('go on before a commit that took the file away for a while', async () => {
    const history = historyOf([{ writes: ['a'] }, { renames: { a: 'b' } }, { writes: ['a'] }]);
    assert.deepEqual(await versionsIn(history, 'a'), ['3 a', '1 a']);
  });

  it('are counted over all names together', async () => {
    const history = historyOf([
      { writes: ['draft'] },
      { writes: ['draft'] },
      { writes: ['draft'] },
      { renames: { draft: 'printed' } },
      { writes: ['printed'] },
    ]);
    assert.deepEqual(await versionsIn(history, 'printed', 3), ['5 printed', '4 printed', '3 draft']);
    assert.deepEqual(await versionsIn(history, 'printed', 2), ['5 printed', '4 printed']);
  });

  it('are looked up no further than they are asked for', async () => {
    const history = historyOf([{ writes: ['draft'] }, { renames: { draft: 'printed' } }]);
    for await (const bytes of versionsOf(history, 'printed', 300)) {
      assert.equal(new TextDecoder().decode(bytes), '2 printed');
      break;
    }
    assert.deepEqual(history.asked, ['printed']);
  });

  it('are none of a file that git does not know', async () => {
    assert.deepEqual(await versionsIn(historyOf([{ writes: ['a'] }]), 'b'), []);
  });
});
