import { lstat, readFile, stat } from 'node:fs/promises';

interface FileLook {
  readonly kind: 'file' | 'folder' | 'other';
  readonly isLink: boolean;
  /** In bytes. */
  readonly size: number;
}

/** What stands at a path, behind links; a link to nothing is `other`; `undefined` where nothing does. Rejects with the system's error. */
export function look(path: string): Promise<FileLook | undefined> {
  return unlessMissing(async () => {
    const isLink = (await lstat(path)).isSymbolicLink();
    const target = isLink ? await unlessMissing(() => stat(path)) : await stat(path);
    const kind = target?.isDirectory() ? 'folder' : target?.isFile() ? 'file' : 'other';
    return { kind, isLink, size: target?.size ?? 0 };
  });
}

/** What a file holds; `undefined` where there is none. Rejects with the system's error. */
export function bytes(path: string): Promise<Uint8Array | undefined> {
  return unlessMissing(() => readFile(path));
}

async function unlessMissing<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
