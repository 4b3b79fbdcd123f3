import { Uri, workspace } from 'vscode';
import { bytesOf, isThere, lookAt } from './files.ts';
import { failed, UserError } from './userError.ts';
import type { LocalFiles } from './yaml/texts.ts';

/** Where portraits lie, beside the file that names them. */
const folderName = 'media';
/** Portraits of people with one name. */
const mostOfOneName = 50;

/** A portrait that was put on disk. */
export interface Portrait {
  /** As the file beside it names it: "media/lloyd-bentsen.jpg". */
  readonly path: string;
  readonly uri: Uri;
  /** It was there already, byte for byte. */
  readonly wasThere: boolean;
}

/**
 * Keeps a portrait in the folder `media`, under a name that no other file has there: nothing is written over.
 * Throws {@link UserError} where it cannot be written, or the folder is a link out of the workspace.
 * @param folder where the file stands that is to name it
 * @param name of the person or her id: what is no letter or digit in it becomes a hyphen
 * @param ending without the point
 */
export async function keepPortrait(
  folder: Uri,
  name: string,
  ending: string,
  bytes: Uint8Array,
  local?: LocalFiles,
): Promise<Portrait> {
  const media = Uri.joinPath(folder, folderName);
  try {
    await refuseOddFolder(folder, media, local);
    await workspace.fs.createDirectory(media);
    const stem = stemOf(name);
    for (let number = 1; number <= mostOfOneName; number++) {
      const file = `${number === 1 ? stem : `${stem}-${String(number)}`}.${ending}`;
      const uri = Uri.joinPath(media, file);
      const path = `${folderName}/${file}`;
      if (!(await isThere(uri, local))) {
        if (await writeNew(uri, bytes, local)) return { path, uri, wasThere: false };
      } else if (isSame(await bytesOf(uri, local).catch(() => undefined), bytes))
        return { path, uri, wasThere: true };
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw failed('The image was not saved', error, { last: 'Nothing was changed.' });
  }
  throw new UserError(
    `There are too many images called ${stemOf(name)} in ${folderName}. Nothing was changed.`,
  );
}

/** Takes a portrait away that nothing names after all; one that cannot be taken away stays, and is no error. */
export async function discardPortrait({ uri, wasThere }: Portrait): Promise<void> {
  if (!wasThere) await Promise.resolve(workspace.fs.delete(uri)).catch(() => undefined);
}

async function refuseOddFolder(folder: Uri, media: Uri, local: LocalFiles | undefined): Promise<void> {
  const found = await lookAt(media, local);
  if (!found) return;
  const folders = [folder, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri)]
    .filter(({ scheme }) => scheme === 'file')
    .map(({ fsPath }) => fsPath);
  if (found.kind !== 'folder')
    throw new UserError(`${folderName} is no folder, so the image was not saved. Rename it, then try again.`);
  if (found.isLink && !(local && media.scheme === 'file' && (await local.leadsInto(media.fsPath, folders))))
    throw new UserError(
      `The folder ${folderName} is a link that leads out of the workspace, so the image was not saved. Put a folder in its place.`,
    );
}

/** Writes it unless somebody was faster. */
async function writeNew(uri: Uri, bytes: Uint8Array, local: LocalFiles | undefined): Promise<boolean> {
  if (local && uri.scheme === 'file') return local.replaceFile(uri.fsPath, bytes, '.saving', undefined);
  await workspace.fs.writeFile(uri, bytes);
  return true;
}

const isSame = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  one?.length === other.length && one.every((byte, nth) => byte === other[nth]);

/** A name that every disk takes. */
const stemOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, 60) ?? 'portrait';
