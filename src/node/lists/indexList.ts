import { createHash } from 'node:crypto';
import { mkdtemp, rm, rmdir, stat } from 'node:fs/promises';
import { ftmImporter } from '../../core/people/lists/import/ftm.ts';
import { areSought, type Tally } from '../../core/people/lists/import/importer.ts';
import { indexVersion, type IndexManifest } from '../../core/people/lists/index/format.ts';
import { indexLines } from '../../core/people/lists/index/lines.ts';
import type { StopSignal } from '../../core/people/lists/imports.ts';
import { ListError } from '../../core/people/lists/listError.ts';
import { indexPath } from '../../core/people/lists/paths.ts';
import { jsonLinesSplitter } from '../../core/people/lists/records/jsonLines.ts';
import { isBad, type BadRecord } from '../../core/people/lists/records/splitter.ts';
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
    const tally: Tally = { people: 0, sought: 0 };
    const importer = ftmImporter(tally);
    let broken: BadRecord | undefined;
    for await (const batch of readRecords(list, (bytes) => hash.update(bytes), jsonLinesSplitter())) {
      signal?.throwIfAborted();
      for (const record of batch) {
        if (isBad(record)) broken ??= record;
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
    if (people === 0 && broken) throw new ListError(`${list}: ${broken.why}. Import the list anew.`);
    const sha256 = hash.digest('hex');
    version = { sha256 };
    const firsts = await writeShards(index, version, lines, signal);
    const isOfSought = areSought(tally);
    const manifest: IndexManifest = {
      version: indexVersion,
      sha256,
      size,
      changed: mtimeMs,
      people,
      isOfSought,
      firsts,
    };
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
