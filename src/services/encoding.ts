import { workspace, type TextDocument, type Uri } from 'vscode';
import { fileNameOf } from './paths.ts';
import { UserError } from './userError.ts';

/** What a letter becomes that could not be read. */
const unread = '\ufffd';

/**
 * Whether a file was read in an encoding that is not its own. A text that has lost letters itself, as some web pages
 * have, is taken as it is.
 */
export async function isMisread({ uri, isUntitled }: TextDocument, text: string): Promise<boolean> {
  if (isUntitled || !text.includes(unread)) return false;
  const bytes = await workspace.fs.readFile(uri).then(
    (read) => read,
    () => undefined,
  );
  return bytes !== undefined && !isUtf8(bytes);
}

/** What an article is told that {@link isMisread}. */
export const misreadMessage = (uri: Uri): string =>
  `${fileNameOf(uri)} is not UTF-8, and letters of it were lost when it was opened. Reopen it with its own ` +
  'encoding, often Western (Windows 1252), and save it with encoding UTF-8. Then annotate it.';

/** What helps. */
export const reopening = { label: 'Reopen with Encoding', command: 'workbench.action.editor.changeEncoding' };

/** Throws {@link UserError} for an article that {@link isMisread}: passages would be kept with letters that are not in it. */
export async function refuseMisread(document: TextDocument, text: string): Promise<void> {
  if (await isMisread(document, text)) throw new UserError(misreadMessage(document.uri), reopening);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
