import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Where downloads are kept: outside `dist`, ignored by git. */
export const cacheFolder = resolve('.vscode-test');

/**
 * The folder `.vscode-test/<name>`, filled on first use. `fill` gets a temporary folder that takes the name only
 * when it is complete, so that an interrupted installation is never taken for a good one; of two processes that
 * want the same folder, one waits for the other.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cacheFolder, name);
  if (await exists(folder)) return folder;
  await mkdir(cacheFolder, { recursive: true });
  const release = await lock(`${folder}.lock`);
  try {
    if (await exists(folder)) return folder;
    const partial = `${folder}.partial`;
    await rm(partial, { recursive: true, force: true });
    await mkdir(partial);
    await fill(partial);
    await rename(partial, folder);
    return folder;
  } finally {
    await release();
  }
}

/** Waits until the lock file is ours; one whose owner no longer runs is taken over. Returns the release. */
async function lock(file: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    if (await isAbandoned(file)) await rm(file, { force: true });
    else await delay(500);
  }
}

/** Written by a process that is gone, or left empty by one that died while writing. */
async function isAbandoned(file: string): Promise<boolean> {
  try {
    const owner = Number(await readFile(file, 'utf8'));
    if (owner > 0) return !isRunning(owner);
    const { mtimeMs } = await stat(file);
    return Date.now() - mtimeMs > 5_000;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
