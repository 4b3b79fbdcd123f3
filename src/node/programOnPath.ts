import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * The path of a program; `undefined` where it is not installed. Only whole paths are searched: Windows would take a
 * program of that name from the working folder, which may be anybody's.
 */
export async function programOnPath(
  name: string,
  path = process.env.PATH ?? '',
  ending = process.platform === 'win32' ? '.exe' : '',
): Promise<string | undefined> {
  for (const folder of path.split(delimiter)) {
    if (!isAbsolute(folder)) continue;
    const program = join(folder, name + ending);
    if (await isRunnable(program)) return program;
  }
  return undefined;
}

async function isRunnable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
