import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestName, parseManifest, type IndexManifest } from '../../core/people/lists/index/format.ts';
import { indexPath } from '../../core/people/lists/paths.ts';

/** The index of a list, where there is one that was made of the list as it is now; else `null`. */
export async function freshIndex(list: string): Promise<IndexManifest | null> {
  const text = await readFile(join(indexPath(list), manifestName), 'utf8').catch(() => undefined);
  const manifest = text === undefined ? null : parseManifest(text);
  return manifest && (await isOf(manifest, list)) ? manifest : null;
}

/** Whether an index was made of a list as it is now. Only a list whose time has changed is read for it. */
export async function isOf(manifest: IndexManifest, list: string): Promise<boolean> {
  const { size, mtimeMs } = await stat(list);
  if (size !== manifest.size) return false;
  if (Math.abs(mtimeMs - manifest.changed) < 1) return true;
  const hash = createHash('sha256');
  for await (const bytes of createReadStream(list)) hash.update(bytes as Buffer);
  return hash.digest('hex') === manifest.sha256;
}
