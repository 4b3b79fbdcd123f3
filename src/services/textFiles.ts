import { workspace, type Uri } from 'vscode';
import { bytesOf, lookAt } from './files.ts';
import { fileNameOf } from './paths.ts';
import { failed, UserError } from './userError.ts';

/** Writes a file that the user has named, over what is there. Throws {@link UserError} where it cannot. */
export async function writeContent(uri: Uri, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  try {
    await workspace.fs.writeFile(uri, bytes);
  } catch (error) {
    throw failed(`${fileNameOf(uri)} was not written`, error, { otherwise: 'Choose another place.' });
  }
}

/**
 * Reads a file that the user has named, as UTF-8. Throws {@link UserError} where it is no text, or too long.
 * @param most bytes
 */
export async function readText(uri: Uri, most: number): Promise<string> {
  const name = fileNameOf(uri);
  try {
    const look = await lookAt(uri);
    if (look?.kind !== 'file') throw new UserError(`${name} is no file that can be read.`);
    if (look.size > most) throw new UserError(`${name} is too long to be what is asked for.`);
    const text = new TextDecoder().decode(await bytesOf(uri));
    if (text.includes('\0')) throw new UserError(`${name} is no text.`);
    return text;
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw failed(`${name} could not be read`, error, { otherwise: 'Choose another file.' });
  }
}
