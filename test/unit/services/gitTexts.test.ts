import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { gitApi } from '../../../src/services/gitExtension.ts';
import { GitTexts } from '../../../src/services/gitTexts.ts';

function localFile(path: string): Uri {
  const parts = { scheme: 'file', authority: '', path, query: '', fragment: '', fsPath: path };
  return {
    ...parts,
    with: (change) => localFile(change.path ?? path),
    toString: () => `file://${path}`,
    toJSON: () => parts,
  };
}

/** An editor with a repository, and whatever is asked of git in it, in order. */
function deskIn({ isTrusted }: { readonly isTrusted: boolean }) {
  const asked: string[] = [];
  const repository = { state: { HEAD: { commit: 'c0ffee' } } };
  const api = {
    git: { path: '/usr/bin/git' },
    onDidOpenRepository: () => ({ dispose: () => undefined }),
    getRepository: () => {
      asked.push('repository');
      return repository;
    },
  };
  const activate = <Api>(): Promise<Api> => {
    asked.push('extension');
    return Promise.resolve({ getAPI: () => api } as Api);
  };
  const git = () => gitApi({ workspace: { isTrusted }, extensions: { getExtension: () => ({ activate }) } });
  const read = (program: string, path: string, hashes: ReadonlySet<string>) => {
    asked.push(`${program} for ${path}`);
    return Promise.resolve(new Map([...hashes].map((hash) => [hash, 'An old text.'])));
  };
  return { asked, git, texts: new GitTexts(read, git) };
}

describe('old texts in git', () => {
  const article = localFile('/desk/ferry.txt');

  it('are read where the workspace is trusted', async () => {
    const { texts, asked } = deskIn({ isTrusted: true });
    assert.deepEqual([...(await texts.find(article, ['ab12']))], [['ab12', 'An old text.']]);
    assert.deepEqual(asked, ['extension', 'repository', '/usr/bin/git for /desk/ferry.txt']);
  });

  it('are not asked for where it is not: git is not even looked for', async () => {
    const { texts, git, asked } = deskIn({ isTrusted: false });
    assert.deepEqual([...(await texts.find(article, ['ab12']))], []);
    assert.equal(await git(), undefined);
    assert.deepEqual(asked, []);
  });
});
