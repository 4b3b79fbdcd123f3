import { realpath } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';

/** Whether what stands at a path is in one of the folders, behind all links. Rejects where there is nothing. */
export async function leadsInto(path: string, folders: readonly string[]): Promise<boolean> {
  const target = await realpath(path);
  for (const folder of folders) {
    const way = relative(await realpath(folder), target);
    if (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)) return true;
  }
  return false;
}
