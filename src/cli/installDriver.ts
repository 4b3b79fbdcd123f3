import { execFileSync } from 'node:child_process';
import { appendFileSync, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { complain, print } from './lines.ts';
import { exitCodes, type ExitCode } from './usage.ts';

const attribute = '*.annotations.yaml merge=copydesk';

/**
 * Sets the merge driver up in the repository of the working folder. The command line is copied into the repository's
 * own git folder, so that the driver still runs when the extension it came from is upgraded or removed.
 */
export function installDriver(): ExitCode {
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
  // Whatever a package.json of the repository says about its .js files.
  const copy = join(folder, 'cli.cjs');
  if (resolve(__filename) !== copy) copyFileSync(__filename, copy);
  git('config', 'merge.copydesk.name', 'Copydesk annotations');
  // %P, the path of the file, comes quoted.
  git('config', 'merge.copydesk.driver', `node ${quoted(copy)} merge --driver %P %O %A %B`);

  const attributes = join(root, '.gitattributes');
  const lines = existsSync(attributes) ? readFileSync(attributes, 'utf8') : '';
  if (!lines.split(/\r?\n/).includes(attribute))
    appendFileSync(attributes, `${lines === '' || lines.endsWith('\n') ? '' : '\n'}${attribute}\n`);
  print(`Git merges annotations files in ${root} with Copydesk now.`);
  print('Commit .gitattributes; everybody else runs “copydesk merge --install” once in their clone.');
  return exitCodes.clean;
}

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).replace(
    /\n$/,
    '',
  );
}

/** For the shell that git runs the command in, also on Windows. A percent sign would be git's own. */
const quoted = (path: string): string =>
  `'${path.replaceAll('\\', '/').replaceAll("'", "'\\''").replaceAll('%', '%%')}'`;
