import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { cached } from './cache.ts';
import { installPackage } from './npm.ts';
import { chromiumVersion } from './pins.ts';

interface BrowserProgram {
  executablePath: string;
  /** What it needs in its environment beside ours. */
  environment: Record<string, string>;
}

const systemBrowsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * Starts a headless Chromium: the one that `COPYDESK_BROWSER` names, one of the system, or else the one that the npm
 * package `@sparticuz/chromium` carries.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, environment } = systemBrowser() ?? (await packagedBrowser());
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...environment },
    // Nothing but our own loopback server is ever opened, on machines that often forbid nested sandboxes.
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
}

function systemBrowser(): BrowserProgram | undefined {
  const chosen = process.env.COPYDESK_BROWSER;
  if (chosen) return { executablePath: chosen, environment: {} };
  for (const executablePath of onPath(systemBrowsers)) {
    if (spawnSync(executablePath, ['--version']).status === 0) return { executablePath, environment: {} };
  }
  return undefined;
}

/** The programs of these names that can be run without saying where they are. */
function onPath(names: string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) =>
    folders.map((folder) => join(folder, name)).filter((path) => existsSync(path)),
  );
}

async function packagedBrowser(): Promise<BrowserProgram> {
  const folder = await cached(`chromium-${chromiumVersion}`, async (partial) => {
    console.log('No Chromium on this machine: installing one into .vscode-test, once (about 270 MB)…');
    await installPackage(partial, `@sparticuz/chromium@${chromiumVersion}`);
    const packed = join(partial, 'node_modules/@sparticuz/chromium/bin');
    await decompress(join(packed, 'chromium.br'), join(partial, 'chromium'), 0o755);
    for (const name of ['al2023', 'swiftshader', 'fonts']) {
      const archive = join(partial, `${name}.tar`);
      await decompress(join(packed, `${name}.tar.br`), archive, 0o644);
      unpack(archive, partial);
      await rm(archive);
    }
    await rm(join(partial, 'node_modules'), { recursive: true });
  });
  const environment: Record<string, string> = { LD_LIBRARY_PATH: join(folder, 'lib') };
  if (!existsSync('/etc/fonts/fonts.conf')) environment.FONTCONFIG_PATH = folder;
  return { executablePath: join(folder, 'chromium'), environment };
}

async function decompress(from: string, to: string, mode: number): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode }));
}

function unpack(archive: string, folder: string): void {
  const tar = spawnSync('tar', ['-xf', archive, '-C', folder], { encoding: 'utf8' });
  if (tar.status !== 0) throw new Error(`tar could not unpack ${archive}: ${tar.stderr}`);
}
