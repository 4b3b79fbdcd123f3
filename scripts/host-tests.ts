/**
 * `node scripts/run.mjs host-tests [RUN…]`: runs test/host inside VS Code. A run is `floor` or `newest` (the Node
 * extension host), `web` (the web worker extension host) or `desktop` (a desktop VS Code that is downloaded).
 */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { watchedFolders } from '../test/host/harness/watchedFolders.ts';
import { wikiFile } from '../test/lookUp/scenarios.ts';
import { startWiki } from '../test/lookUp/server.ts';
import { cacheFolder } from './hosts/cache.ts';
import { editions } from './hosts/pins.ts';
import type { Edition } from './hosts/pins.ts';
import { stageWithoutMain } from './hosts/stage.ts';
import { canServe } from './hosts/vscode.ts';
import { build } from './steps/build.ts';

const tests = resolve('out/host/index.js');
const standIn = resolve('out/host/run-extension-tests.mjs');

const wanted = process.argv.slice(2);
const runs = wanted.length > 0 ? wanted : ['floor', 'newest', 'web'];

build('--host');
chmodSync(standIn, 0o755);

let failed = false;
for (const run of runs) {
  console.log(`Host tests: ${run}`);
  try {
    await runOne(run);
  } catch (error) {
    console.log(String(error));
    failed = true;
  }
}
process.exit(failed ? 1 : 0);

async function runOne(run: string): Promise<void> {
  switch (run) {
    case 'floor':
    case 'newest':
      return canServe ? runServed(run, resolve('.'), tests) : runDesktop(editions[run].vscode);
    case 'web':
      if (canServe) return runInWebWorker();
      console.log('The web worker extension host is only tested where VS Code can be served (Linux x64).');
      return;
    case 'desktop':
      return runDesktop(editions.newest.vscode);
    default:
      throw new Error(`There is no run "${run}": floor, newest, web, desktop.`);
  }
}

async function runServed(edition: Edition, extension: string, module: string): Promise<void> {
  await withWorkspace(async (workspace) => {
    await runTests({
      vscodeExecutablePath: standIn,
      extensionDevelopmentPath: extension,
      extensionTestsPath: module,
      launchArgs: [workspace],
      extensionTestsEnv: { COPYDESK_EDITION: edition },
      reuseMachineInstall: true,
    });
  });
}

/** VS Code runs a test module where it runs the extension that the module is part of. */
async function runInWebWorker(): Promise<void> {
  const extension = resolve('out/web-extension');
  stageWithoutMain(extension);
  const module = join(extension, 'tests.js');
  cpSync(tests, module);
  await runServed('newest', extension, module);
}

async function runDesktop(version: string): Promise<void> {
  await withWorkspace(async (workspace) => {
    await runTests({
      version,
      cachePath: cacheFolder,
      extensionDevelopmentPath: resolve('.'),
      extensionTestsPath: tests,
      launchArgs: [workspace, '--disable-extensions'],
    });
  });
}

/** A scratch copy of the samples, for tests to work in, and a wiki that answers them. */
async function withWorkspace(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-host-'));
  const wiki = await startWiki();
  try {
    cpSync('samples', folder, { recursive: true });
    for (const name of watchedFolders) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, wikiFile), JSON.stringify({ origin: wiki.origin }));
    await use(folder);
  } finally {
    await wiki.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
