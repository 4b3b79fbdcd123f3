import { open, readFile, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** A file or its folder that may not be written, or that another program holds open. */
const inTheWay = new Set(['EACCES', 'EPERM', 'EBUSY', 'EROFS']);

/**
 * Replaces a file in one step, so that a reader, a crash or a kill never meets half of it or none: the bytes go to a
 * neighbour file, named with `ending` after it, that then takes the name and keeps the permissions. A link keeps
 * pointing where it does. A file whose name cannot be taken is written in place.
 * Answers `false`, and leaves the file, where it holds something else than `expected` by then (`undefined`: where there
 * is one): getting the bytes to the disk takes a while, in which others write.
 * Throws as `node:fs` does; the file stays as it was then.
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  ending: string,
  expected: Uint8Array | undefined,
): Promise<boolean> {
  const target = await targetOf(path);
  const neighbour = `${target}${ending}`;
  try {
    await writeWhole(neighbour, bytes, await permissionsOf(target));
    if (!(await holds(target, expected))) {
      await rm(neighbour, { force: true });
      return false;
    }
    await rename(neighbour, target);
  } catch (error) {
    await rm(neighbour, { force: true });
    if (!inTheWay.has(codeOf(error))) throw error;
    if (!(await holds(target, expected))) return false;
    await writeFile(target, bytes);
  }
  return true;
}

async function holds(path: string, expected: Uint8Array | undefined): Promise<boolean> {
  try {
    const bytes = await readFile(path);
    return expected !== undefined && bytes.equals(expected);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return expected === undefined;
  }
}

/** Where a link points, also where nothing is there yet; any other path as it is. */
async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const link = await readlink(path).catch(() => undefined);
    return link === undefined ? path : targetOf(resolve(dirname(path), link));
  }
}

async function permissionsOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & 0o777;
  } catch {
    return undefined;
  }
}

/** Returns when the bytes are on the disk, not only on their way to it. */
async function writeWhole(path: string, bytes: Uint8Array, permissions: number | undefined): Promise<void> {
  const file = await open(path, 'w');
  try {
    if (permissions !== undefined) await file.chmod(permissions);
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
