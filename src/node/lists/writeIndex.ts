import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  manifestName,
  parseManifest,
  shardName,
  type IndexManifest,
} from '../../core/people/lists/index/format.ts';
import type { StopSignal } from '../../core/people/lists/imports.ts';
import { shardPacker, type Shard } from '../../core/people/lists/index/packShards.ts';
import type { SortedLines } from './sortedLines.ts';

/** A version of a list, for which its shards are named. */
type ListVersion = Pick<IndexManifest, 'sha256'>;

/** Writes the shards of an index; answers the first key of each. */
export async function writeShards(
  folder: string,
  version: ListVersion,
  lines: SortedLines,
  signal: StopSignal | undefined,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const packer = shardPacker((text) => Buffer.byteLength(text));
  const firsts: string[] = [];
  const write = async (shards: readonly Shard[]): Promise<void> => {
    for (const { first, text } of shards) {
      await writeFile(join(folder, shardName(version, firsts.length)), text);
      firsts.push(first);
    }
  };
  for await (const batch of lines.batches()) {
    signal?.throwIfAborted();
    for (const line of batch) {
      const shards = packer.push(line);
      if (shards.length > 0) await write(shards);
    }
  }
  await write(packer.end());
  return firsts;
}

/** Makes an index the one that holds, and takes away what is left of others. */
export async function publishIndex(folder: string, manifest: IndexManifest): Promise<void> {
  const path = join(folder, manifestName);
  const next = `${path}.new-${process.pid}`;
  await writeFile(next, `${JSON.stringify(manifest)}\n`);
  await rename(next, path);
  await removeShards(folder, (name) => !name.startsWith(shardPrefix(manifest)));
}

/** Takes away the shards of a version that came to nothing. */
export async function removeVersion(folder: string, version: ListVersion): Promise<void> {
  const held = await readFile(join(folder, manifestName), 'utf8').then(parseManifest, () => null);
  // The same list was there before: these are its shards, too.
  if (held?.sha256 === version.sha256) return;
  await removeShards(folder, (name) => name.startsWith(shardPrefix(version)));
}

/** Files that others put there stay. */
async function removeShards(folder: string, isGone: (name: string) => boolean): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names)
    if (ours.test(name) && isGone(name)) await rm(join(folder, name), { force: true });
}

const ours = /^[0-9a-f]{12}-\d{5,}\.txt$/;
const shardPrefix = (version: ListVersion): string => shardName(version, 0).slice(0, 13);
