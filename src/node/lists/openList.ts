import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { indexedList } from '../../core/people/lists/index/indexedList.ts';
import { indexPath } from '../../core/people/lists/paths.ts';
import { readList } from '../../core/people/lists/readList.ts';
import { listInMemory, type ReferenceList } from '../../core/people/lists/referenceList.ts';
import { shortList } from '../../core/people/lists/shortList.ts';
import { aboutOf } from './aboutOf.ts';
import { freshIndex } from './freshness.ts';
import { indexList } from './indexList.ts';

/**
 * Opens a list to be asked. A long one has its index made anew where it has none of what it holds now; a short one
 * without an index is held whole. Throws as {@link indexList}.
 */
export async function openList(list: string): Promise<ReferenceList> {
  const { size, mtime } = await stat(list);
  const { about } = await aboutOf(list, mtime.toISOString().slice(0, 10));
  let manifest = await freshIndex(list);
  if (!manifest && size <= shortList) return listInMemory(about, readList(await readFile(list, 'utf8')));
  manifest ??= await indexList(list);
  const decoder = new TextDecoder();
  const readShard = (name: string): Promise<Uint8Array> => readFile(join(indexPath(list), name));
  return indexedList(about, manifest, readShard, (bytes) => decoder.decode(bytes));
}
