import { extensions, type Disposable, type Event, type Uri } from 'vscode';
import { textSha256 } from '../core/hash.ts';
import { mostVersions } from '../core/history.ts';
import { versionsOf, type Commit, type FileHistory } from './fileHistory.ts';
import { folderOf } from './paths.ts';
import { articleText } from './textMap.ts';

/** How long a repository is waited for that VS Code has not opened yet. */
const openingMs = 15_000;

/** What is used here of the API of VS Code's own Git extension, `extensions/git/src/api/git.d.ts` of its sources. */
interface GitExtension {
  /** Throws where Git is switched off or not installed. */
  getAPI(version: 1): GitApi;
}

interface GitApi {
  readonly onDidOpenRepository: Event<unknown>;
  getRepository(uri: Uri): Repository | null;
}

interface Repository {
  readonly state: { readonly HEAD: { readonly commit?: string } | undefined };
  /** With a range, `maxEntries` is not heeded. */
  log(options: {
    readonly path: string;
    readonly maxEntries?: number;
    readonly range?: string;
  }): Promise<readonly Commit[]>;
  /** Finds renames, unless the user's git is set to find none. */
  diffBetween(before: string, after: string): Promise<readonly DiffEntry[]>;
  buffer(ref: string, path: string): Promise<Uint8Array>;
}

interface DiffEntry {
  readonly originalUri: Uri;
  /** The new name of a file that was renamed. */
  readonly renameUri: Uri | undefined;
}

/**
 * The older versions of articles in git: where a colleague's annotations were made on one, it tells where their
 * passages went. Where there is no Git extension, as in a browser, nothing is found.
 */
export class GitTexts {
  /** What was looked for in vain: the same history need not be read again. */
  private readonly missing = new Set<string>();
  /** Folders for whose repository was waited in vain. */
  private readonly bare = new Set<string>();

  /** The versions of a file whose hashes are wanted, by hash. */
  async find(file: Uri, hashes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    try {
      const repository = file.scheme === 'file' ? await this.repositoryOf(file) : undefined;
      if (!repository) return found;
      const head = repository.state.HEAD?.commit ?? '';
      const keyOf = (hash: string) => `${head} ${hash} ${file.path}`;
      const wanted = new Set(hashes.filter((hash) => !this.missing.has(keyOf(hash))));
      if (wanted.size === 0) return found;
      for await (const bytes of versionsOf(historyIn(repository), file.fsPath, mostVersions)) {
        const text = textOf(bytes);
        const hash = text === undefined ? '' : textSha256(text);
        if (text === undefined || !wanted.delete(hash)) continue;
        found.set(hash, text);
        if (wanted.size === 0) return found;
      }
      for (const hash of wanted) this.missing.add(keyOf(hash));
    } catch {
      // No Git: passages are found by their selectors alone.
    }
    return found;
  }

  private async repositoryOf(file: Uri): Promise<Repository | undefined> {
    const git = await extensions.getExtension<GitExtension>('vscode.git')?.activate();
    const api = git?.getAPI(1);
    if (!api) return undefined;
    const known = api.getRepository(file);
    const folder = folderOf(file).toString();
    if (known || this.bare.has(folder)) return known ?? undefined;
    const late = await opened(api, file);
    if (!late) this.bare.add(folder);
    return late;
  }
}

const historyIn = (repository: Repository): FileHistory => ({
  async log(path, most, from) {
    const commits = await repository.log({
      path,
      ...(from === undefined ? { maxEntries: most } : { range: from }),
    });
    return commits.slice(0, most);
  },
  read: (commit, path) => repository.buffer(commit, path).catch(() => undefined),
  async pathBefore(commit, parent, path) {
    // Where it cannot be told, there was no rename: the walk ends, and what was not found is not looked for again.
    const changes = await repository.diffBetween(parent, commit).catch(() => []);
    return changes.find(({ renameUri }) => renameUri?.fsPath === path)?.originalUri.fsPath;
  },
});

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

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return articleText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
