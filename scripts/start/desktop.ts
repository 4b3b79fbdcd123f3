import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { editions } from '../hosts/pins.ts';
import { hasDisplay } from './display.ts';
import type { Target } from './target.ts';

/** Opens the target in the desktop VS Code whose `code` command is on the path. False where that cannot be done. */
export function openDesktop(target: Target): boolean {
  if (!hasDisplay) return false;
  const version = runCode(['--version'])?.split('\n')[0] ?? '';
  if (!/^\d+\.\d+/.test(version)) return false;
  if (isOlder(version, editions.floor.vscode)) {
    console.log(`The desktop VS Code here is ${version}; Copydesk needs ${editions.floor.vscode} or newer.`);
    return false;
  }
  const paths = target.file ? [target.folder, target.file] : [target.folder];
  const opened = runCode(['--new-window', `--extensionDevelopmentPath=${resolve('.')}`, ...paths]);
  if (opened === undefined) return false;
  console.log(`Opened ${target.file ?? target.folder} in a new window of VS Code ${version}.`);
  return true;
}

/** What `code` prints; undefined where there is none or it fails. */
function runCode(args: string[]): string | undefined {
  const isWindows = process.platform === 'win32';
  // On Windows `code` is a script, which only a shell runs, and a shell wants its arguments quoted.
  const quoted = isWindows ? args.map((argument) => `"${argument}"`) : args;
  const { status, stdout } = spawnSync('code', quoted, { encoding: 'utf8', shell: isWindows });
  return status === 0 ? stdout : undefined;
}

/** Compares the first two numbers of versions as in `1.100.3`. */
function isOlder(version: string, floor: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [floorMajor = 0, floorMinor = 0] = floor.split('.').map(Number);
  return major < floorMajor || (major === floorMajor && minor < floorMinor);
}
