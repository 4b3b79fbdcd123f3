import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { aboutWithPeople } from '../../core/people/lists/about.ts';
import { indexedList } from '../../core/people/lists/index/indexedList.ts';
import { ListError } from '../../core/people/lists/listError.ts';
import { indexPath } from '../../core/people/lists/paths.ts';
import { readList } from '../../core/people/lists/readList.ts';
import { listInMemory, type ReferenceList } from '../../core/people/lists/referenceList.ts';
import { shortList } from '../../core/people/lists/shortList.ts';
import { aboutOf } from './aboutOf.ts';
import { freshIndex } from './freshness.ts';
import { indexList } from './indexList.ts';

/**
 * Opens a list to be asked. A long one has its index made anew where it has none of what it holds now; a short one
 * without an index is held whole. Throws {@link ListError} where it is no list or is broken, and as {@link indexList}.
 */
export async function openList(list: string): Promise<ReferenceList> {
  const found = await stat(list);
  // A pipe would be waited for.
  if (!found.isFile()) throw new ListError(`${list}: is no file.`);
  const { size, mtime } = found;
  const said = await aboutOf(list, mtime.toISOString().slice(0, 10));
  let manifest = await freshIndex(list);
  if (!manifest && size <= shortList) {
    const whole = readList(textOf(list, await readFile(list)));
    const { broken } = whole;
    if (broken) throw new ListError(`${list}: line ${broken.line}: ${broken.why}. Import the list anew.`);
    return listInMemory(aboutWithPeople(said, whole), whole.people);
  }
  manifest ??= await indexList(list);
  const decoder = new TextDecoder();
  const readShard = (name: string): Promise<Uint8Array> => readFile(join(indexPath(list), name));
  return indexedList(aboutWithPeople(said, manifest), manifest, readShard, (bytes) => decoder.decode(bytes));
}

function textOf(list: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ListError(`${list}: not UTF-8 text. Import the list anew.`);
  }
}
