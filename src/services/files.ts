import { FileSystemError, FileType, workspace, type Uri } from 'vscode';

/** What stands at a place, behind links. */
export interface FileLook {
  /** `other`: a pipe, a socket, a device, or a link to nothing. */
  readonly kind: 'file' | 'folder' | 'other';
  readonly isLink: boolean;
  /** In bytes. */
  readonly size: number;
}

/**
 * Reading of this machine's files by Node. `workspace.fs` has the window answer before each of its calls, and a window
 * that draws what was just opened takes long to answer. Both give `undefined` where there is nothing.
 */
export interface LocalReading {
  readonly look: (path: string) => Promise<FileLook | undefined>;
  readonly bytes: (path: string) => Promise<Uint8Array | undefined>;
}

/** What stands there; `undefined` where nothing does. */
export function lookAt(uri: Uri, local?: LocalReading): Promise<FileLook | undefined> {
  if (local && uri.scheme === 'file') return local.look(uri.fsPath);
  return unlessMissing(async () => {
    const { type, size } = await workspace.fs.stat(uri);
    const isLink = (type & FileType.SymbolicLink) !== 0;
    const isFolder = (type & FileType.Directory) !== 0;
    const isFile = (type & FileType.File) !== 0;
    return { kind: isFolder ? 'folder' : isFile ? 'file' : 'other', isLink, size };
  });
}

/** What a file holds; `undefined` where there is none. */
export function bytesOf(uri: Uri, local?: LocalReading): Promise<Uint8Array | undefined> {
  if (local && uri.scheme === 'file') return local.bytes(uri.fsPath);
  return unlessMissing(() => workspace.fs.readFile(uri));
}

/** Whether anything stands there; not where that cannot be told. */
export async function isThere(uri: Uri, local?: LocalReading): Promise<boolean> {
  return (await lookAt(uri, local).catch(() => undefined)) !== undefined;
}

async function unlessMissing<T>(ask: () => PromiseLike<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
