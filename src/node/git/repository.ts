import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runGit } from './run.ts';

/** What git knows, to be asked without the settings of the repository that it is in. */
export interface Objects {
  /** The hash of the commit that is checked out. */
  readonly head: string;
  /** From the top of the repository to the folder that was asked about: empty or with a slash at the end. */
  readonly prefix: string;
  readonly git: (args: readonly string[], input?: string) => Promise<Buffer>;
}

/**
 * Opens what the repository of a folder holds. Its settings can name programs to run and servers to fetch from in more
 * ways than can be listed, and other versions of git know other ways. So git is asked with a git folder of our own
 * that has no settings, and takes from the repository nothing but its objects. Before that it is asked once where
 * those are, which runs nothing. What the clone does not hold is not there.
 * Rejects where there is no repository or no commit.
 */
export async function withObjects<T>(
  program: string,
  folder: string,
  use: (objects: Objects) => Promise<T>,
): Promise<T> {
  // Paths come relative to the folder as git sees it, behind all links.
  const cwd = await realpath(folder);
  const places = ['--show-prefix', '--git-path', 'objects', '--git-path', 'shallow', 'HEAD'];
  const said = await runGit(program, ['rev-parse', ...places], { cwd });
  const [prefix, objects, shallow, head, ...more] = said.toString('utf8').trimEnd().split(/\r?\n/);
  // A line break in the name of a folder.
  if (more.length > 0 || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(head)) throw new Error('no commit');
  return withOwnFolder(head.length === 40 ? sha1Settings : sha256Settings, (own) => {
    const environment = {
      GIT_DIR: own,
      GIT_OBJECT_DIRECTORY: resolve(cwd, objects),
      GIT_SHALLOW_FILE: resolve(cwd, shallow),
    };
    return use({
      head,
      prefix,
      git: (args, input = '') => runGit(program, args, { cwd: own, input, environment }),
    });
  });
}

/** Makes a git folder of our own for as long as it is used. @param settings all that it has */
export async function withOwnFolder<T>(settings: string, use: (own: string) => Promise<T>): Promise<T> {
  const own = await mkdtemp(join(tmpdir(), 'copydesk-git-'));
  try {
    await mkdir(join(own, 'refs'));
    await writeFile(join(own, 'HEAD'), 'ref: refs/heads/none\n');
    await writeFile(join(own, 'config'), settings);
    return await use(own);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

export const sha1Settings = '[core]\n\trepositoryFormatVersion = 0\n\tbare = true\n';
const sha256Settings =
  '[core]\n\trepositoryFormatVersion = 1\n\tbare = true\n[extensions]\n\tobjectFormat = sha256\n';
