import {
  FileSystemError, Range as EditorRange, Uri, workspace, WorkspaceEdit, type TextDocument,
} from 'vscode'; // prettier-ignore
import { UserError } from '../userError.ts';
import { fileNameOf, folderOf } from '../paths.ts';

/** The text of a file on disk, `undefined` where there is none. Throws {@link UserError} when it is not UTF-8. */
export async function readText(uri: Uri): Promise<string | undefined> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    if (error instanceof TypeError)
      throw new UserError(`${uri.path} is not UTF-8 text. Save it with encoding UTF-8, then try again.`);
    throw error;
  }
}

/**
 * Replaces a file of this machine in one step, by way of a neighbour file that is named with `ending` after it. Where
 * the extension host is Node, `src/node/replaceFile.ts` does it; nothing in the API of VS Code can: its `writeFile`
 * empties the file first, its `rename` deletes the one whose name it takes.
 */
export type ReplaceFile = (path: string, bytes: Uint8Array, ending: string) => Promise<void>;

const savingEnding = '.saving-';
/** Tells the neighbour files of this window from another's. */
const mark = Math.random().toString(36).slice(2, 8);

/** Writes the file, in one step where that can be had. */
export async function writeText(uri: Uri, text: string, replaceFile?: ReplaceFile): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  if (replaceFile && uri.scheme === 'file') await replaceFile(uri.fsPath, bytes, savingEnding + mark);
  else await workspace.fs.writeFile(uri, bytes);
}

/** Removes neighbour files that a killed window left behind; those of a minute may still be another window's. */
export async function removeLeftovers(uri: Uri): Promise<void> {
  const folder = folderOf(uri);
  const start = fileNameOf(uri) + savingEnding;
  for (const [name] of await workspace.fs.readDirectory(folder)) {
    if (!name.startsWith(start)) continue;
    const leftover = Uri.joinPath(folder, name);
    const stat = await statOf(leftover);
    if (stat && Date.now() - stat.mtime > 60_000) await workspace.fs.delete(leftover);
  }
}

async function statOf(uri: Uri) {
  try {
    return await workspace.fs.stat(uri);
  } catch {
    return undefined;
  }
}

/** Applies the new text to an open document as the smallest single replacement, so that cursors and folds stay. */
export async function replaceInEditor(document: TextDocument, after: string): Promise<boolean> {
  const before = document.getText();
  let start = 0;
  const shortest = Math.min(before.length, after.length);
  while (start < shortest && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shortest - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  const edit = new WorkspaceEdit();
  const range = new EditorRange(document.positionAt(start), document.positionAt(before.length - tail));
  edit.replace(document.uri, range, after.slice(start, after.length - tail));
  return workspace.applyEdit(edit);
}
