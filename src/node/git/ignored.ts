import { copyFile, mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { sha1Settings, withOwnFolder } from './repository.ts';
import { runGit } from './run.ts';

/** How a file stands with git. */
export interface Coverage {
  /** From the top of its repository to its folder, parted by slashes: empty or with a slash at the end. */
  readonly prefix: string;
  readonly isIgnored: boolean;
}

/**
 * Whether git ignores a file; `undefined` where its folder is in no repository. It is asked as the old texts are, without
 * the settings of the repository, of which it takes what `.gitignore` and `info/exclude` say.
 * @param program the path of git
 */
export async function coverageInGit(program: string, file: string): Promise<Coverage | undefined> {
  try {
    const cwd = await realpath(dirname(file));
    const places = ['--show-toplevel', '--show-prefix', '--git-path', 'info/exclude'];
    const said = await runGit(program, ['rev-parse', ...places], { cwd });
    const [top, prefix, exclude, ...more] = said
      .toString('utf8')
      .replace(/\r?\n$/, '')
      .split(/\r?\n/);
    // A line break in the name of a folder.
    if (more.length > 0) return undefined;
    return await withOwnFolder(sha1Settings, async (own) => {
      await mkdir(join(own, 'objects'));
      await mkdir(join(own, 'info'));
      await copyFile(resolve(cwd, exclude), join(own, 'info', 'exclude')).catch(() => undefined);
      const environment = { GIT_DIR: own, GIT_WORK_TREE: top };
      const args = ['check-ignore', '--no-index', '--quiet', '--', join(cwd, basename(file))];
      return { prefix, isIgnored: await succeeds(runGit(program, args, { cwd, environment })) };
    });
  } catch {
    return undefined;
  }
}

/** What `git check-ignore` ends with where it ignores nothing that was asked about. */
const nothingIgnored = 1;

async function succeeds(run: Promise<unknown>): Promise<boolean> {
  try {
    await run;
    return true;
  } catch (error) {
    const { cause } = error as Error;
    if (cause instanceof Error && 'code' in cause && cause.code === nothingIgnored) return false;
    throw error;
  }
}
