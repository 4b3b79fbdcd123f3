import type { Disposable, Uri } from 'vscode';
import type { GitApi, Repository } from './gitExtension.ts';
import { folderOf } from './paths.ts';

/** How long a repository is waited for that VS Code has not opened yet. */
const openingMs = 15_000;

/** Reads the versions of a file of this machine whose hashes are wanted, as `src/node/git/oldTexts.ts` does. */
export type ReadOldTexts = (
  git: string,
  path: string,
  hashes: ReadonlySet<string>,
) => Promise<ReadonlyMap<string, string>>;

/**
 * The older versions of articles in git: where a colleague's annotations were made on one, it tells where their
 * passages went. Nothing is found in a workspace that is not trusted, and where there is no Node or no Git extension, as
 * in a browser.
 */
export class GitTexts {
  /** What was looked for in vain: the same history need not be read again. */
  private readonly missing = new Set<string>();
  /** Folders for whose repository was waited in vain. */
  private readonly bare = new Set<string>();

  /** @param git Git as VS Code knows it; `undefined` where it is not to be asked */
  constructor(
    private readonly read: ReadOldTexts | undefined,
    private readonly git: () => Promise<GitApi | undefined>,
  ) {}

  /** The versions of a file whose hashes are wanted, by hash. */
  async find(file: Uri, hashes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (!this.read || file.scheme !== 'file') return new Map();
    try {
      const api = await this.git();
      const repository = api && (await this.repositoryOf(api, file));
      if (!repository) return new Map();
      const head = repository.state.HEAD?.commit ?? '';
      const keyOf = (hash: string) => `${head} ${hash} ${file.path}`;
      const wanted = new Set(hashes.filter((hash) => !this.missing.has(keyOf(hash))));
      if (wanted.size === 0) return new Map();
      const found = await this.read(api.git.path, file.fsPath, wanted);
      for (const hash of wanted) if (!found.has(hash)) this.missing.add(keyOf(hash));
      return found;
    } catch {
      // No Git: passages are found by their selectors alone.
      return new Map();
    }
  }

  private async repositoryOf(api: GitApi, file: Uri): Promise<Repository | undefined> {
    const known = api.getRepository(file);
    const folder = folderOf(file).toString();
    if (known || this.bare.has(folder)) return known ?? undefined;
    const late = await opened(api, file);
    if (!late) this.bare.add(folder);
    return late;
  }
}

/** The repository of a file as soon as VS Code has opened it. */
function opened(api: GitApi, file: Uri): Promise<Repository | undefined> {
  return new Promise((resolve) => {
    const subscriptions: Disposable[] = [];
    const finish = (repository: Repository | undefined) => {
      for (const subscription of subscriptions) subscription.dispose();
      clearTimeout(timer);
      resolve(repository);
    };
    const timer = setTimeout(() => finish(undefined), openingMs);
    subscriptions.push(
      api.onDidOpenRepository(() => {
        const repository = api.getRepository(file);
        if (repository) finish(repository);
      }),
    );
  });
}
