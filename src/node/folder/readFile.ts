import { readFile, stat } from 'node:fs/promises';
import type { Stamp } from '../../core/people/folder/folderRecords.ts';
import type { FileAsked, FilePaths, FileRead, RecordReader } from '../../core/people/folder/recordReader.ts';
import { longestArticle } from '../../core/longestArticle.ts';
import { drain } from '../../core/steps.ts';

/** How a file stands; `undefined` where there is none, or it cannot be asked. */
export async function stampOf({ path, sidecar }: FilePaths): Promise<Stamp | undefined> {
  const look = (path: string) => stat(path).catch(() => undefined);
  const [found, beside] = await Promise.all([look(path), sidecar === null ? undefined : look(sidecar)]);
  if (!found?.isFile()) return undefined;
  return { changed: found.mtime.getTime(), size: found.size, beside: beside?.mtime.getTime() ?? 0 };
}

/** Reads a file into its record; `undefined` where it is gone or cannot be read. */
export async function recordAt(
  { path, sidecar, isArticle }: FileAsked,
  read: RecordReader,
): Promise<FileRead | undefined> {
  const stamp = await stampOf({ path, sidecar });
  if (!stamp) return undefined;
  // In bytes, of which a character has one at least.
  if (stamp.size > longestArticle) return { stamp, line: null };
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const beside = sidecar === null ? null : await readFile(sidecar, 'utf8').catch(() => null);
  return { stamp, line: drain(read({ text, sidecar: beside, isArticle })) };
}
