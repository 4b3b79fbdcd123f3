import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { WarmCommandLine } from './warm/ask.ts';

/** The command line as it was bundled for the unit tests. */
export const program = resolve('out/unit/bin/cli.js');

export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

/** Nobody's git settings but the tests' own, and no repository around the scratch folders. */
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Desk',
  GIT_AUTHOR_EMAIL: 'desk@example.org',
  GIT_COMMITTER_NAME: 'Desk',
  GIT_COMMITTER_EMAIL: 'desk@example.org',
  GIT_CEILING_DIRECTORIES: tmpdir(),
};

function run(command: string, args: readonly string[], cwd: string, more: NodeJS.ProcessEnv = {}): Ran {
  const env = { ...environment, ...more };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env });
  return { status, out: stdout, err: stderr };
}

let warm: WarmCommandLine | undefined;

/** Runs the command line in a folder, kept running from one command to the next. */
export const copydesk = (cwd: string, ...args: string[]): Ran =>
  (warm ??= new WarmCommandLine(environment)).ask({ cwd, args });

/** The same as somebody starts it, each time anew. */
export const startCopydesk = (cwd: string, ...args: string[]): Ran =>
  run(process.execPath, [program, ...args], cwd);

/** Like {@link copydesk}, for a copy of the command line. */
export const copydeskAt = (copy: string, cwd: string, ...args: string[]): Ran =>
  run(process.execPath, [copy, ...args], cwd);

/** Runs git, which may fail. */
export const tryGit = (cwd: string, ...args: string[]): Ran =>
  run('git', ['-c', 'init.defaultBranch=main', ...args], cwd);

/** Like {@link tryGit}, where the PATH holds nothing but git, as for a client that was started from the desktop. */
export function tryGitAlone(cwd: string, ...args: string[]): Ran {
  const git = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim();
  const bin = scratch();
  symlinkSync(git, join(bin, 'git'));
  return run(git, args, cwd, { PATH: bin });
}

/** Runs git, which must not fail. */
export function git(cwd: string, ...args: string[]): string {
  const { status, out, err } = tryGit(cwd, ...args);
  assert.equal(status, 0, `git ${args.join(' ')}\n${out}${err}`);
  return out;
}

/** Commits everything in a repository. */
export function commit(cwd: string, message: string): void {
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--message', message);
}

/** The lines of JSON that were printed. */
export const linesOf = ({ out }: Ran): unknown[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

const scratchFolders: string[] = [];

/** A new folder with these files; {@link removeScratch} removes it. */
export function scratch(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-cli-'));
  scratchFolders.push(folder);
  put(folder, files);
  return folder;
}

export function put(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

export function removeScratch(): void {
  for (const folder of scratchFolders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
