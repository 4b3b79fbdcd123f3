import { readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { leadsInto } from '../node/leadsInto.ts';
import { fileError, FileError, isThere, kindOf } from './files.ts';
import { complain } from './lines.ts';

export const sidecarEnding = '.annotations.yaml';

/** What people and programs write for it: nobody would read such a file, and nobody would say so. */
const nearEnding = /\.annotations?\.ya?ml(?:\.txt)?$/i;

/** Folders of machines, which hold no articles of ours. */
const skipped = new Set(['.git', 'node_modules']);

/** The articles that were found, and the folder out of which none of their sidecars may be a link. */
export interface FoundArticles {
  readonly articles: readonly string[];
  readonly within: string;
}

/**
 * The articles that have a sidecar, whatever that is: the one that is named, itself or by its sidecar, or all under a
 * folder, in order. The article itself may be missing. `fail` hears of folders within that cannot be read, and of files
 * that look like sidecars and are none.
 * Throws {@link FileError} where there is nothing at `path`.
 */
export async function articlesIn(path: string, fail: (error: unknown) => void): Promise<FoundArticles> {
  const isSidecar = path.endsWith(sidecarEnding);
  if (!isSidecar && (await kindOf(path)) === 'folder') {
    const sidecars = await sidecarsUnder(path, fail);
    if (sidecars.length === 0) complain(`${path}: holds no annotations files; nothing to check.`);
    return { articles: sidecars.sort().map(articleOf), within: await homeOf(path) };
  }
  const article = isSidecar ? articleOf(path) : path;
  const nearNames = await nearNamesOf(article);
  for (const name of nearNames) fail(nearName(name));
  if (await isThere(article + sidecarEnding))
    return { articles: [article], within: await homeOf(dirname(article)) };
  if ((await kindOf(path)) === 'nothing') throw new FileError(`${path}: there is no such file or folder.`);
  if (nearNames.length === 0) complain(`${path}: has no annotations file; nothing to check.`);
  return { articles: [], within: path };
}

/** The articles of several paths, each once, whatever ways links make to it; of a path that is none `fail` hears. */
export async function* articlesNamed(
  paths: readonly string[],
  fail: (error: unknown) => undefined,
): AsyncGenerator<{ readonly file: string; readonly within: string }> {
  const seen = new Set<string>();
  for (const path of paths) {
    const found = await articlesIn(path, fail).catch(fail);
    if (!found) continue;
    for (const file of found.articles) {
      const place = await realPlaceOf(file);
      if (!seen.has(place)) yield { file, within: found.within };
      seen.add(place);
    }
  }
}

/** The same for each way that links make to an article. */
const realPlaceOf = async (file: string): Promise<string> =>
  join(await realpath(dirname(file)), basename(file));

const articleOf = (sidecar: string): string => sidecar.slice(0, -sidecarEnding.length);

const isNearName = (name: string): boolean => nearEnding.test(name) && !name.endsWith(sidecarEnding);

const nearName = (path: string): FileError =>
  new FileError(`${path}: is not read, for annotations files end in ${sidecarEnding}. Rename it.`);

/** A file that itself looks like a sidecar, or those beside an article that look like its. */
async function nearNamesOf(article: string): Promise<string[]> {
  if (isNearName(article)) return [article];
  const name = basename(article);
  const beside = await readdir(dirname(article)).catch(() => []);
  return beside
    .filter((other) => isNearName(other) && other.replace(nearEnding, '') === name)
    .map((other) => join(dirname(article), other));
}

/** The repository that a folder is in, where that can be told by its name alone, else the folder. */
export async function homeOf(folder: string): Promise<string> {
  const start = await realpath(folder);
  for (let home = start; ; home = dirname(home)) {
    if (await isThere(join(home, '.git'))) return home;
    if (dirname(home) === home) return start;
  }
}

/** Links to folders are not followed: what is behind them is found where it stands, or is said not to be looked into. */
async function sidecarsUnder(
  folder: string,
  fail: (error: unknown) => void,
  top = folder,
): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    fail(fileError(folder, error));
    return [];
  });
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.endsWith(sidecarEnding)) found.push(path);
    else if (isNearName(entry.name)) fail(nearName(path));
    else if (entry.isDirectory()) {
      if (!skipped.has(entry.name)) found.push(...(await sidecarsUnder(path, fail, top)));
    } else if (entry.isSymbolicLink() && (await isFolderElsewhere(path, top)))
      complain(
        `${path}: is a link to a folder elsewhere and is not looked into. Name it to check what it holds.`,
      );
  }
  return found;
}

async function isFolderElsewhere(link: string, top: string): Promise<boolean> {
  try {
    return (await kindOf(link)) === 'folder' && !(await leadsInto(link, [top]));
  } catch {
    return false;
  }
}
