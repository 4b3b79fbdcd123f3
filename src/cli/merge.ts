import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { mergeSidecars } from '../core/sidecar/merge.ts';
import { readSidecarSource } from './files.ts';
import { complain, print } from './lines.ts';
import { exitCodes, type ExitCode } from './usage.ts';

/** `copydesk merge`: three sidecars into one, by annotation and field; also as git's merge driver. */
export async function merge(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { install: { type: 'boolean', default: false } },
  });
  if (values.install) return install();
  if (positionals.length !== 3) {
    complain('merge takes three files: BASE OURS THEIRS.');
    return exitCodes.couldNotRun;
  }
  const [base, ours, theirs] = await Promise.all(positionals.map((file) => readSidecarSource(file)));
  const merged = mergeSidecars(base, ours, theirs);
  if ('error' in merged) {
    complain(merged.error);
    return exitCodes.couldNotRun;
  }
  replaceFile(positionals[1], merged.text);
  if (merged.conflicts === 0) return exitCodes.clean;
  const fields = merged.conflicts === 1 ? '1 field was' : `${String(merged.conflicts)} fields were`;
  complain(
    `${fields} changed on both sides. Settle them in the Claims view, under Merge Conflicts, then add the file.`,
  );
  return exitCodes.findings;
}

function replaceFile(file: string, text: string): void {
  const neighbour = `${file}.merging`;
  writeFileSync(neighbour, text);
  renameSync(neighbour, file);
}

const attribute = '*.annotations.yaml merge=copydesk';

/**
 * Sets the driver up in the repository of the working folder. The command line is copied into the repository's own
 * git folder, so that the driver still runs when the extension it came from is upgraded or removed.
 */
function install(): ExitCode {
  const git = (...args: string[]) =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  let root: string;
  let gitFolder: string;
  try {
    root = git('rev-parse', '--show-toplevel');
    gitFolder = resolve(git('rev-parse', '--git-common-dir'));
  } catch {
    complain('this folder is not in a git repository. Go to one, then run this again.');
    return exitCodes.couldNotRun;
  }
  const folder = join(gitFolder, 'copydesk');
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, 'cli.js');
  if (resolve(__filename) !== copy) copyFileSync(__filename, copy);
  git('config', 'merge.copydesk.name', 'Copydesk annotations');
  git('config', 'merge.copydesk.driver', `node "${copy.replaceAll('\\', '/')}" merge %O %A %B`);

  const attributes = join(root, '.gitattributes');
  const lines = existsSync(attributes) ? readFileSync(attributes, 'utf8') : '';
  if (!lines.split(/\r?\n/).includes(attribute))
    appendFileSync(attributes, `${lines === '' || lines.endsWith('\n') ? '' : '\n'}${attribute}\n`);
  print(`Git merges annotations files in ${root} with Copydesk now.`);
  print('Commit .gitattributes; everybody else runs “copydesk merge --install” once in their clone.');
  return exitCodes.clean;
}
