import { workspace, type TextDocument } from 'vscode';
import { fileNameOf } from './paths.ts';
import { UserError } from './userError.ts';

/** What a letter becomes that could not be read. */
const unread = '\ufffd';

/**
 * Throws {@link UserError} for an article that was read in an encoding that is not its own: passages would be kept
 * with letters that are not in it. A text that has such letters itself, as some web pages do, is taken as it is.
 */
export async function refuseMisread({ uri, isUntitled }: TextDocument, text: string): Promise<void> {
  if (isUntitled || !text.includes(unread)) return;
  const bytes = await workspace.fs.readFile(uri).then(
    (read) => read,
    () => undefined,
  );
  if (bytes === undefined || isUtf8(bytes)) return;
  throw new UserError(
    `${fileNameOf(uri)} is not UTF-8, and letters of it were lost when it was opened. Reopen it with its own ` +
      'encoding, often Western (Windows 1252), and save it with encoding UTF-8. Then annotate it.',
    { label: 'Reopen with Encoding', command: 'workbench.action.editor.changeEncoding' },
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
