import { renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { mergeSidecars } from '../core/sidecar/merge.ts';
import { readSidecarSource } from './files.ts';
import { installDriver } from './installDriver.ts';
import { complain } from './lines.ts';
import { mergeByLines } from './mergeByLines.ts';
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
  const sources = await Promise.all([base, ours, theirs].map((file) => readSidecarSource(file)));
  const merged = mergeSidecars(sources[0], sources[1], sources[2]);
  if ('error' in merged) {
    complain(`${name}: ${merged.error}`);
    // Git would take OURS for the result, and THEIRS would be lost on those who do not look.
    return values.driver === undefined ? exitCodes.couldNotRun : mergeByLines(base, ours, theirs);
  }
  if (merged.text !== sources[1]) replaceFile(ours, merged.text);
  if (merged.conflicts === 0) return exitCodes.clean;
  const fields = merged.conflicts === 1 ? '1 field was' : `${String(merged.conflicts)} fields were`;
  complain(
    `${name}: ${fields} changed on both sides. Settle them in the Claims view, under Merge Conflicts, then add the file.`,
  );
  return exitCodes.findings;
}

/** In one step, so that an interrupted merge leaves the file as it was. */
function replaceFile(file: string, text: string): void {
  const neighbour = `${file}.merging`;
  writeFileSync(neighbour, text);
  renameSync(neighbour, file);
}
