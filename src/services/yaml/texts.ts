import { Range as EditorRange, Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { limits } from '../../core/yaml/limits.ts';
import { reasonOf, UserError } from '../userError.ts';
import { bytesOf, lookAt, type FileLook, type LocalReading } from '../files.ts';
import { fileNameOf, folderOf } from '../paths.ts';

/** What only Node can do with files of this machine. */
export interface LocalFiles extends LocalReading {
  /**
   * Replaces a file in one step, by way of a neighbour file that is named with `ending` after it, unless it holds
   * something else than `expected` by then (`undefined`: there is none): then nothing is written and the answer is
   * `false`. Nothing in the API of VS Code can: its `writeFile` empties the file first, its `rename` deletes the one
   * whose name it takes.
   */
  readonly replaceFile: (
    path: string,
    bytes: Uint8Array,
    ending: string,
    expected: Uint8Array | undefined,
  ) => Promise<boolean>;
  /** Whether what stands at a path is in one of the folders, behind all links. Rejects where there is nothing. */
  readonly leadsInto: (path: string, folders: readonly string[]) => Promise<boolean>;
  /** Where a file stands behind all links, be it that only its folder is there. Rejects where that is not, either. */
  readonly realPath: (path: string) => Promise<string>;
}

/** Longer files are not even opened: UTF-8 takes at most three bytes for a UTF-16 unit. */
const longestBytes = 3 * limits.length;

/**
 * The text of a file on disk, `undefined` where there is none. Throws {@link UserError} where it is no text, too long,
 * or no file of its place: a folder, a pipe, a device, a link that leads out of folder and workspace.
 */
export async function readText(uri: Uri, local?: LocalFiles): Promise<string | undefined> {
  try {
    const found = await lookAt(uri, local);
    if (!found) return undefined;
    await refuseOdd(uri, found, local);
    const bytes = await bytesOf(uri, local);
    return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError)
      throw new UserError(
        `${fileNameOf(uri)} is not UTF-8 text. Save it with encoding UTF-8, then try again.`,
      );
    if (reasonOf(error).includes('ELOOP'))
      throw new UserError(`${fileNameOf(uri)} is a link that leads in a circle. Remove it.`);
    throw error;
  }
}

/** A pipe or a device would be read without end, and what a link leads to elsewhere is not ours to write. */
async function refuseOdd(
  uri: Uri,
  { kind, isLink, size }: FileLook,
  local: LocalFiles | undefined,
): Promise<void> {
  const name = fileNameOf(uri);
  if (kind === 'folder')
    throw new UserError(`${name} is a folder, where a file should be. Rename or remove it.`);
  if (kind === 'other')
    throw new UserError(
      isLink
        ? `${name} is a link that leads to no file. Remove it, or point it to one.`
        : `${name} is no file but a pipe, a socket or a device. Remove it.`,
    );
  if (size > longestBytes)
    throw new UserError(
      `${name} is longer than ${String(limits.length / 1e6)} million characters and is not read. Check what was written into it.`,
    );
  if (isLink && !(await isLinkedHere(uri, local)))
    throw new UserError(
      `${name} is a link to a file outside the workspace, which Copydesk neither reads nor writes. Put the file itself here.`,
    );
}

/** Where it cannot be told where a link leads, it is taken to lead away. */
async function isLinkedHere(uri: Uri, local: LocalFiles | undefined): Promise<boolean> {
  if (!local || uri.scheme !== 'file') return false;
  const folders = [folderOf(uri), ...(workspace.workspaceFolders ?? []).map((folder) => folder.uri)];
  const paths = folders.filter(({ scheme }) => scheme === 'file').map(({ fsPath }) => fsPath);
  return local.leadsInto(uri.fsPath, paths);
}

const savingEnding = '.saving-';
/** Tells the neighbour files of this window from another's. */
const mark = Math.random().toString(36).slice(2, 8);

/**
 * Writes the file, in one step where that can be had. Answers `false`, and has not written, where it is seen to hold
 * something else than `expected` at that moment.
 */
export async function writeText(
  uri: Uri,
  text: string,
  expected: string | undefined,
  local?: LocalFiles,
): Promise<boolean> {
  const encoder = new TextEncoder();
  const bytes = encoder.encode(text);
  if (!local || uri.scheme !== 'file') {
    await workspace.fs.writeFile(uri, bytes);
    return true;
  }
  const known = expected === undefined ? undefined : encoder.encode(expected);
  return local.replaceFile(uri.fsPath, bytes, savingEnding + mark, known);
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
