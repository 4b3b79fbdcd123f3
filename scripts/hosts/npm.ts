import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Installs one package of the npm registry, `name@version`, into `folder`, without running its scripts. */
export async function installPackage(folder: string, spec: string): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await npmInstall(folder, [spec]);
}

/** Runs `npm install` in `folder`; throws with npm's own words when that fails. */
export async function npmInstall(folder: string, extra: string[] = []): Promise<void> {
  const flags = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawn('npm', ['install', '--prefix', folder, ...flags, ...extra], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  npm.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  npm.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const status = await new Promise<number | null>((resolve, reject) => {
    npm.on('error', reject);
    npm.on('close', resolve);
  });
  if (status !== 0) throw new Error(`npm install ${extra.join(' ')} failed:\n${said}`);
}
