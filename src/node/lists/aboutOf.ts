import { readFile } from 'node:fs/promises';
import { readAbout } from '../../core/people/lists/about.ts';
import { ListError } from '../../core/people/lists/listError.ts';
import { aboutPath, listId } from '../../core/people/lists/paths.ts';
import { systemErrorWords } from '../../core/systemErrors.ts';

/**
 * What is known of the list that stands at a place, if one does. Throws {@link ListError} where that is there and cannot
 * be read: it may say that the list is sensitive.
 * @param date ISO, for a list that does not say its own
 */
export async function aboutOf(list: string, date: string): Promise<ReturnType<typeof readAbout>> {
  const path = aboutPath(list);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new ListError(`${path}: ${systemErrorWords(error) ?? String(error)}`);
  });
  return readAbout(text, listId(list), date);
}
