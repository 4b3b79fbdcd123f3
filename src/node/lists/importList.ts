import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, open, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { aboutText } from '../../core/people/lists/about.ts';
import { anyImporter } from '../../core/people/lists/import/anyFormat.ts';
import type { Columns } from '../../core/people/lists/import/columns.ts';
import { indexVersion } from '../../core/people/lists/index/format.ts';
import { indexLines } from '../../core/people/lists/index/lines.ts';
import type { Imported, ImportRequest, LeftOut } from '../../core/people/lists/imports.ts';
import { ListError, UnmappedColumns } from '../../core/people/lists/listError.ts';
import { indexPath, listId } from '../../core/people/lists/paths.ts';
import { isBad } from '../../core/people/lists/records/splitter.ts';
import { ftmLine } from '../../core/people/lists/writeFtm.ts';
import { aboutOf } from './aboutOf.ts';
import { PersonSorter } from './personSorter.ts';
import { placeList } from './placeList.ts';
import { readRecords } from './readRecords.ts';
import { SortedLines } from './sortedLines.ts';
import { publishIndex, removeVersion, writeShards } from './writeIndex.ts';

/** More of them nobody reads. */
const mostNamed = 1000;
/** Of the whole: reading, putting together, indexing. Measured. */
const shares = { read: 0.45, joined: 0.35 } as const;

/**
 * Makes a list, and its index, of the people of files of any known format. What cannot be read of them is counted.
 * Where anything else goes wrong, or it is cancelled, what stood there stays and nothing is left behind. Throws
 * {@link ListError}, what the system says, or the reason of `signal`.
 */
export async function importList(request: ImportRequest): Promise<Imported> {
  const { to, signal, report } = request;
  const before = await aboutOf(to, request.today);
  const made = await mkdir(dirname(to), { recursive: true });
  // Beside the list: the same disk, so that it takes the list's place in one step.
  const folder = await mkdtemp(`${to}.import-`);
  let version: { sha256: string } | undefined;
  const index = indexPath(to);
  try {
    const parts = new PersonSorter(folder);
    const read = await readFiles(request, before.columns, parts);
    const lines = new SortedLines(folder, 'index');
    const next = join(folder, 'list.jsonl');
    const written = await writeList(next, parts.batches(read.settle), lines, async (people) => {
      signal?.throwIfAborted();
      report?.(shares.read + shares.joined * Math.min(1, people / Math.max(1, read.records)));
      await Promise.resolve();
    });
    if (written.people === 0) throw new ListError(nobody(request.files, read.named));
    const isSensitive = request.about.isSensitive ?? (before.about.isSensitive || read.isOfSought);
    const about = { ...before.about, ...request.about, isSensitive, id: listId(to) };
    version = { sha256: written.sha256 };
    const firsts = await writeShards(index, version, lines, signal);
    await writeFile(join(folder, 'about.json'), aboutText({ about, columns: read.columns }));
    signal?.throwIfAborted();
    await placeList(folder, to, isSensitive);
    const { size, mtimeMs } = await stat(to);
    const { people, sha256 } = written;
    const { isOfSought } = read;
    await publishIndex(index, {
      version: indexVersion,
      sha256,
      size,
      changed: mtimeMs,
      people,
      isOfSought,
      firsts,
    });
    report?.(1);
    const { records, leftOut, inPart, named } = read;
    return { people, records, leftOut, inPart, named, about };
  } catch (error) {
    if (version) await removeVersion(index, version);
    await rmdir(index).catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
    if (made !== undefined) await removeEmpty(dirname(to), made);
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface ReadFiles extends Pick<Imported, 'records' | 'leftOut' | 'inPart' | 'named'> {
  /** The mapping of columns that somebody gave, now or before, as far as it was of use. */
  readonly columns: Columns | null;
  readonly settle: ReturnType<typeof anyImporter>['settle'];
  readonly isOfSought: boolean;
}

async function readFiles(
  { files, columns, report, signal }: ImportRequest,
  before: Columns | null,
  parts: PersonSorter,
): Promise<ReadFiles> {
  const importer = anyImporter(columns, before);
  const named: LeftOut[] = [];
  let records = 0;
  let leftOut = 0;
  let inPart = 0;
  let done = 0;
  let total = 0;
  for (const file of files) total += (await stat(file)).size;
  for (const file of files) {
    const onBytes = ({ length }: Buffer): void => {
      done += length;
      report?.((shares.read * done) / Math.max(1, total));
    };
    importer.startFile();
    for await (const batch of readRecords(file, onBytes)) {
      signal?.throwIfAborted();
      for (const record of batch) {
        records += 1;
        const told = isBad(record) ? record : importer.read(record);
        const headings = importer.unmapped();
        if (headings) throw new UnmappedColumns(file, headings);
        const whys = 'why' in told ? [told.why] : told.flatMap(({ unread }) => unread ?? []);
        const { nth, line } = record;
        for (const why of whys)
          if (named.length < mostNamed) named.push({ file: basename(file), nth, line, why });
        if ('why' in told) leftOut += 1;
        else {
          if (whys.length > 0) inPart += 1;
          for (const part of told) await parts.add(part);
        }
      }
    }
  }
  const { settle } = importer;
  return {
    // A table that the old mapping is not of had its own guessed.
    columns: columns ?? (importer.columns() === null || importer.columns() === before ? before : null),
    records,
    leftOut,
    inPart,
    named,
    settle,
    isOfSought: importer.isOfSought(),
  };
}

type People = ReturnType<PersonSorter['batches']>;

/** Writes the list's lines, and puts aside those of its index. */
async function writeList(
  path: string,
  batches: People,
  lines: SortedLines,
  pause: (people: number) => Promise<void>,
): Promise<{ readonly people: number; readonly sha256: string }> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx');
  let people = 0;
  try {
    for await (const batch of batches) {
      const bytes = Buffer.from(batch.map((person) => `${ftmLine(person)}\n`).join(''));
      hash.update(bytes);
      await file.write(bytes);
      for (const person of batch) for (const line of indexLines(person)) await lines.add(line);
      people += batch.length;
      await pause(people);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { people, sha256: hash.digest('hex') };
}

function nobody(files: readonly string[], named: readonly LeftOut[]): string {
  const why = named.length === 0 ? '' : ` The first record: ${named[0].why}.`;
  return `There are no people in ${files.join(', ')}.${why}`;
}

/** Folders that were made for the list, as far as nothing is in them. */
async function removeEmpty(folder: string, made: string): Promise<void> {
  for (let at = folder; at.startsWith(made); at = dirname(at)) {
    const isGone = await rmdir(at).then(
      () => true,
      () => false,
    );
    if (!isGone) return;
  }
}
