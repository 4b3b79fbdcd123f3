import { workspace, type TextDocument, type Uri } from 'vscode';
import type { YamlEdit } from '../../core/yaml/editResult.ts';
import { fileNameOf } from '../paths.ts';
import { failed, UserError } from '../userError.ts';
import { textAfter, type FileChange } from './change.ts';
import { replaceInEditor } from './texts.ts';

/** How often an edit is run again when the file keeps changing in between. */
const attempts = 5;

/** Makes an edit on the unsaved text of an editor, where it stays unsaved. Throws {@link UserError}. */
export async function editUnsaved(
  document: TextDocument,
  label: string,
  edit: YamlEdit,
): Promise<FileChange> {
  const before = document.getText();
  const after = textAfter(before, edit);
  if (after !== before && !(await replaceInEditor(document, after)))
    throw new UserError(
      `${fileNameOf(document.uri)} changed while it was edited. Nothing was written; try again.`,
    );
  return { label, before, after, created: false };
}

/** A file that others write as well. */
export interface OnDisk {
  /** Its text, `undefined` where there is none. */
  readonly read: () => Promise<string | undefined>;
  /** Writes it unless it is seen to hold something else than `expected`, and answers whether it did. */
  readonly write: (text: string, expected: string | undefined) => Promise<boolean>;
}

/**
 * Makes an edit of the file on disk, again on the newer text when somebody else wrote in between. Where it changes
 * nothing, nothing is written. Throws {@link UserError}.
 */
export async function editOnDisk(
  uri: Uri,
  label: string,
  edit: YamlEdit,
  { read, write }: OnDisk,
): Promise<FileChange> {
  for (let tries = 0; tries < attempts; tries++) {
    const onDisk = await read();
    const before = onDisk ?? '';
    const after = textAfter(before, edit);
    const change = { label, before, after, created: onDisk === undefined };
    if (after === before) return change;
    if ((await read()) === onDisk && (await write(after, onDisk))) return change;
  }
  throw new UserError(
    `${fileNameOf(uri)} keeps changing on disk. Nothing was written; try again in a moment.`,
  );
}

/**
 * Removes the file if it holds `text` and nothing else, neither on disk nor in an editor.
 * @param remains what the message says last where it cannot be removed
 */
export async function removeIfSame(
  uri: Uri,
  text: string,
  remains: string,
  read: OnDisk['read'],
): Promise<boolean> {
  if (openDocument(uri)?.isDirty || (await read()) !== text) return false;
  try {
    await workspace.fs.delete(uri);
  } catch (error) {
    throw failed(`${fileNameOf(uri)} cannot be removed`, error, { last: remains });
  }
  return true;
}

/** The document of a file that VS Code has open. */
export const openDocument = (uri: Uri): TextDocument | undefined =>
  workspace.textDocuments.find(
    (document) => document.uri.toString() === uri.toString() && !document.isClosed,
  );
