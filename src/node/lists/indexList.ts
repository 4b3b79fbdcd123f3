import { createHash } from 'node:crypto';
import { mkdtemp, rm, rmdir, stat } from 'node:fs/promises';
import { ftmImporter } from '../../core/people/lists/import/ftm.ts';
import type { IndexManifest } from '../../core/people/lists/index/format.ts';
import { indexLines } from '../../core/people/lists/index/lines.ts';
import type { StopSignal } from '../../core/people/lists/imports.ts';
import { indexPath } from '../../core/people/lists/paths.ts';
import { jsonLinesSplitter } from '../../core/people/lists/records/jsonLines.ts';
import { isBad } from '../../core/people/lists/records/splitter.ts';
import { PersonSorter } from './personSorter.ts';
import { readRecords } from './readRecords.ts';
import { SortedLines } from './sortedLines.ts';
import { publishIndex, removeVersion, writeShards } from './writeIndex.ts';

/**
 * Indexes a list anew, as it is; the index that there is holds until the new one does.
 * Throws as {@link readRecords}, or the reason of `signal`.
 */
export async function indexList(list: string, signal?: StopSignal): Promise<IndexManifest> {
  const index = indexPath(list);
  const folder = await mkdtemp(`${list}.index-`);
  let version: { sha256: string } | undefined;
  try {
    const { size, mtimeMs } = await stat(list);
    const hash = createHash('sha256');
    const parts = new PersonSorter(folder);
    const importer = ftmImporter();
    for await (const batch of readRecords(list, (bytes) => hash.update(bytes), jsonLinesSplitter())) {
      signal?.throwIfAborted();
      for (const record of batch) {
        const told = isBad(record) ? record : importer.read(record);
        if (!('why' in told)) for (const part of told) await parts.add(part);
      }
    }
    const lines = new SortedLines(folder, 'index');
    let people = 0;
    for await (const batch of parts.batches(importer.settle)) {
      signal?.throwIfAborted();
      for (const person of batch) for (const line of indexLines(person)) await lines.add(line);
      people += batch.length;
    }
    const sha256 = hash.digest('hex');
    version = { sha256 };
    const firsts = await writeShards(index, version, lines, signal);
    const manifest: IndexManifest = { version: 1, sha256, size, changed: mtimeMs, people, firsts };
    await publishIndex(index, manifest);
    return manifest;
  } catch (error) {
    if (version) await removeVersion(index, version);
    await rmdir(index).catch(() => undefined);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
