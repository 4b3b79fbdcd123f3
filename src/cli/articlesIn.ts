import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileError, FileError, kindOf } from './files.ts';
import { complain } from './lines.ts';

export const sidecarEnding = '.annotations.yaml';

/** Folders of machines, which hold no articles of ours. */
const skipped = new Set(['.git', 'node_modules']);

/**
 * The articles that have a sidecar: the one that is named, itself or by its sidecar, or all under a folder, in order.
 * The article itself may be missing. `fail` hears of folders within that cannot be read.
 * Throws {@link FileError} where there is nothing at `path`.
 */
export async function articlesIn(path: string, fail: (error: unknown) => void): Promise<string[]> {
  if ((await kindOf(path)) === 'folder') {
    const sidecars = await sidecarsUnder(path, fail);
    if (sidecars.length === 0) complain(`${path}: holds no annotations files; nothing to check.`);
    return sidecars.sort().map(articleOf);
  }
  const article = path.endsWith(sidecarEnding) ? articleOf(path) : path;
  if ((await kindOf(article + sidecarEnding)) === 'file') return [article];
  if ((await kindOf(path)) === 'nothing') throw new FileError(`${path}: there is no such file or folder.`);
  complain(`${path}: has no annotations file; nothing to check.`);
  return [];
}

const articleOf = (sidecar: string): string => sidecar.slice(0, -sidecarEnding.length);

/** Links to folders are not followed. */
async function sidecarsUnder(folder: string, fail: (error: unknown) => void): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    fail(fileError(folder, error));
    return [];
  });
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) found.push(...(await sidecarsUnder(path, fail)));
    } else if (entry.name.endsWith(sidecarEnding)) found.push(path);
  }
  return found;
}
