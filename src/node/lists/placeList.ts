import { copyFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { aboutPath } from '../../core/people/lists/paths.ts';

/**
 * Puts a new list and what is known of it, `list.jsonl` and `about.json` of a folder, in the place of another. Wherever
 * that is cut off, no sensitive list stands there as a harmless one. Where it fails, what stood there stays. Rejects as
 * `node:fs` does.
 */
export async function placeList(folder: string, to: string, isSensitive: boolean): Promise<void> {
  const placeText = (): Promise<void> => rename(join(folder, 'list.jsonl'), to);
  const placeAbout = (): Promise<void> => rename(join(folder, 'about.json'), aboutPath(to));
  if (!isSensitive) {
    await placeText();
    await placeAbout();
    return;
  }
  const old = join(folder, 'old-about.json');
  const wasThere = await copyFile(aboutPath(to), old).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw error;
    },
  );
  await placeAbout();
  try {
    await placeText();
  } catch (error) {
    await (wasThere ? rename(old, aboutPath(to)) : rm(aboutPath(to), { force: true }));
    throw error;
  }
}
