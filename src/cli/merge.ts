import { rename, rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { mergeSidecars } from '../core/sidecar/merge.ts';
import { FileError, readSidecarSource } from './files.ts';
import { driverAnswers, installDriver } from './installDriver.ts';
import { complain, print } from './lines.ts';
import { exitCodes, type ExitCode } from './usage.ts';

/** `copydesk merge`: three sidecars into one, by annotation and field; also as git's merge driver. */
export async function merge(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { install: { type: 'boolean', default: false }, driver: { type: 'string' } },
  });
  if (values.install) return installDriver();
  if (positionals.length !== 3) {
    complain('merge takes three files: BASE OURS THEIRS.');
    return exitCodes.couldNotRun;
  }
  const [base, ours, theirs] = positionals;
  const name = values.driver ?? ours;
  const answer = (words: keyof typeof driverAnswers) => {
    if (values.driver !== undefined) print(driverAnswers[words]);
  };
  const refuse = (why: string) => {
    complain(why);
    answer('notMerged');
    return exitCodes.couldNotRun;
  };
  const sources = await Promise.all([base, ours, theirs].map((file) => readSidecarSource(file))).catch(
    fileErrorIn,
  );
  if (sources instanceof FileError) return refuse(sources.message);
  const merged = mergeSidecars(sources[0], sources[1], sources[2]);
  if ('error' in merged) return refuse(`${name}: ${merged.error}`);
  if (merged.text !== sources[1]) await replaceFile(ours, merged.text);
  if (merged.conflicts === 0) {
    answer('clean');
    return exitCodes.clean;
  }
  const fields = merged.conflicts === 1 ? '1 field was' : `${String(merged.conflicts)} fields were`;
  complain(
    `${name}: ${fields} changed on both sides. Settle them in the Claims view, under Merge Conflicts, then add the file.`,
  );
  answer('conflicts');
  return exitCodes.findings;
}

function fileErrorIn(error: unknown): FileError {
  if (error instanceof FileError) return error;
  throw error;
}

/** In one step, so that an interrupted merge leaves the file as it was. A link becomes a file: nothing is written elsewhere. */
async function replaceFile(file: string, text: string): Promise<void> {
  const neighbour = `${file}.merging-${String(process.pid)}`;
  try {
    await writeFile(neighbour, text, { flag: 'wx' });
    await rename(neighbour, file);
  } catch (error) {
    await rm(neighbour, { force: true });
    throw error;
  }
}
