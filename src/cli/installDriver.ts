import { appendFile, copyFile, lstat, mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runGit } from '../node/git/run.ts';
import { programOnPath } from '../node/programOnPath.ts';
import { complain, print } from './lines.ts';
import { exitCodes, type ExitCode } from './usage.ts';

const attribute = '*.annotations.yaml merge=copydesk';

/**
 * Sets the merge driver up in the repository of the working folder. The command line is copied into the repository's
 * own git folder, so that the driver still runs when the extension it came from is upgraded or removed.
 */
export async function installDriver(): Promise<ExitCode> {
  const program = await programOnPath('git');
  const git = async (...args: string[]) =>
    (await runGit(program ?? 'git', args, { cwd: '.' })).toString('utf8').replace(/\r?\n$/, '');
  let root: string;
  let gitFolder: string;
  try {
    root = await git('rev-parse', '--show-toplevel');
    gitFolder = resolve(await git('rev-parse', '--git-common-dir'));
  } catch {
    complain('this folder is not in a git repository. Go to one, then run this again.');
    return exitCodes.couldNotRun;
  }
  const attributes = join(root, '.gitattributes');
  if (!(await isOwnFile(attributes))) {
    complain(`${attributes}: is a link, or no file. Make it a file of the repository, then run this again.`);
    return exitCodes.couldNotRun;
  }
  const folder = join(gitFolder, 'copydesk');
  await mkdir(folder, { recursive: true });
  // Whatever a package.json of the repository says about its .js files.
  const copy = join(folder, 'cli.cjs');
  if (resolve(__filename) !== copy) await copyFile(__filename, copy);
  await git('config', 'merge.copydesk.name', 'Copydesk annotations');
  await git('config', 'merge.copydesk.driver', driverLine(process.execPath, copy));

  const lines = await readFile(attributes, 'utf8').catch(() => '');
  if (!lines.split(/\r?\n/).includes(attribute))
    await appendFile(attributes, `${lines === '' || lines.endsWith('\n') ? '' : '\n'}${attribute}\n`);
  print(`Git merges annotations files in ${root} with Copydesk now.`);
  print('Commit .gitattributes; everybody else runs “copydesk merge --install” once in their clone.');
  return exitCodes.clean;
}

/** A file that is not somewhere else, or nothing yet. */
async function isOwnFile(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isFile();
  } catch {
    return true;
  }
}

/** What `merge --driver` prints for the line below to go by: a status can come from anything that went wrong. */
export const driverAnswers = { clean: 'clean', conflicts: 'conflicts', notMerged: 'not merged' } as const;

/**
 * What git runs, in a shell. It takes OURS for the result whatever happens, so that a driver that does not run would
 * lose THEIRS. Where neither the runtime that installed it nor a `node` answers, as in a git client that was started
 * from the desktop, or where the copy is gone or crashes, the sides are merged by lines, with conflict markers. That is
 * never clean: what was not understood has to be looked at.
 */
function driverLine(runtime: string, copy: string): string {
  return [
    `for node in ${quoted(runtime)} node; do`,
    'command -v "$node" >/dev/null 2>&1 || continue;',
    // %P, the path of the file, comes quoted.
    `case "$(ELECTRON_RUN_AS_NODE=1 "$node" ${quoted(copy)} merge --driver %P %O %A %B)" in`,
    `${driverAnswers.clean}) exit 0;;`,
    `${driverAnswers.conflicts}) exit 1;;`,
    `'${driverAnswers.notMerged}') break;;`,
    'esac; done;',
    'echo copydesk: %P "is merged by lines. Look at it, then add it." >&2;',
    'git merge-file -L ours -L base -L theirs %A %O %B;',
    // Git merges no bytes that are no text.
    '[ $? -lt 128 ] || cat %B >> %A || exit 255;',
    'exit 1',
  ].join(' ');
}

/** For the shell that git runs the command in, also on Windows. A percent sign would be git's own. */
const quoted = (path: string): string =>
  `'${path.replaceAll('\\', '/').replaceAll("'", "'\\''").replaceAll('%', '%%')}'`;
