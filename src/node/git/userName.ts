import { runGit } from './run.ts';

/**
 * What the user calls themselves in git; `undefined` where they do not say. Only their own settings are asked, and not
 * those of a repository, which may be anybody's.
 * @param program the path of git
 */
export async function userNameInGit(program: string): Promise<string | undefined> {
  try {
    const said = await runGit(program, ['config', '--global', '--get', 'user.name'], { cwd: '/' });
    return said.toString('utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}
