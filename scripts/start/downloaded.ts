import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cacheFolder } from '../hosts/cache.ts';
import { editions } from '../hosts/pins.ts';
import type { Target } from './target.ts';

/** Downloads a desktop VS Code into the cache, opens the target in it, and waits until its window is closed. */
export async function openDownloaded(target: Target): Promise<void> {
  const { vscode: version } = editions.newest;
  console.log(`There is no \`code\` command here: downloading VS Code ${version} into .vscode-test, once…`);
  const program = await downloadAndUnzipVSCode({ version });
  const profile = join(cacheFolder, 'start');
  const child = spawn(
    program,
    [
      '--new-window',
      `--extensionDevelopmentPath=${resolve('.')}`,
      `--user-data-dir=${join(profile, 'user')}`,
      `--extensions-dir=${join(profile, 'extensions')}`,
      target.folder,
      ...(target.file ? [target.file] : []),
    ],
    { stdio: 'ignore' },
  );
  console.log('VS Code is open. It ends with its window, or with Ctrl+C here.');
  await new Promise((ended, failed) => {
    child.once('close', ended);
    child.once('error', failed);
  });
}
