import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edition } from './pins.ts';
import { stageInstalled } from './stage.ts';
import { servedVsCode } from './vscode.ts';
import type { ServedVsCode } from './vscode.ts';

/** Machine settings by their full name, as in `settings.json`. */
export type Settings = Record<string, unknown>;

/**
 * Leaves the article and nothing else. The served VS Code would save after a delay by default, which hides bugs.
 */
export const quietSettings: Settings = {
  'files.autoSave': 'off',
  'workbench.startupEditor': 'none',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
};

export interface ServerOptions {
  edition: Edition;
  settings?: Settings;
  /** What a page must show to be let in. Without one any local process can reach files: for tests only. */
  token?: string;
  /**
   * Lets the address of a page name an extension to load from source, and tests to run. VS Code then shows no
   * notifications and fewer dialogs, so this is for tests inside the extension host alone.
   */
  testDriver?: boolean;
  /** Windows open their folders in Restricted Mode, and ask whether they are trusted; else all are. */
  restricted?: boolean;
  /**
   * The extensions of VS Code itself that are there, by their folders; without it all. Half of the time until a window
   * stands goes to those that have nothing to do with articles.
   */
  builtIn?: readonly string[];
  /** Our extension: installed from this folder as it was built last, or from a package (the path of a `.vsix`). */
  install?: 'this' | { vsix: string };
}

export interface Server {
  /** As in `127.0.0.1:41234`. */
  authority: string;
  /** Replaces the settings for the windows that are opened from now on; the quiet ones stay beneath. */
  setSettings(settings: Settings): void;
  /** Adds to what the user has set, for those settings that a machine cannot have. */
  addUserSettings(settings: Settings): void;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

/** Serves a VS Code on a free loopback port, with user data of its own that is removed at the end. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const vscode = await servedVsCode(options.edition);
  const data = await mkdtemp(join(tmpdir(), 'copydesk-vscode-'));
  const profile = ['--user-data-dir', join(data, 'user'), '--extensions-dir', join(data, 'extensions')];
  await mkdir(join(data, 'user/Machine'), { recursive: true });
  await mkdir(join(data, 'extensions'));
  const setSettings = (settings: Settings) => {
    const file = join(data, 'user/Machine/settings.json');
    writeFileSync(file, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  };
  const addUserSettings = (settings: Settings) => {
    const file = join(data, 'user/User/settings.json');
    mkdirSync(join(data, 'user/User'), { recursive: true });
    const known: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    writeFileSync(file, JSON.stringify(Object.assign({}, known, settings), null, 2));
  };
  setSettings(options.settings ?? {});
  if (options.install === 'this') stageInstalled(join(data, 'extensions'));
  else if (options.install) await installVsix(vscode, data, profile, options.install.vsix);

  const builtIn = options.builtIn && linkBuiltIn(vscode, join(data, 'built-in'), options.builtIn);
  const child = runVsCode(vscode, data, [
    ...(builtIn === undefined ? [] : ['--builtin-extensions-dir', builtIn]),
    ...['--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms'],
    '--disable-telemetry',
    ...(options.restricted ? [] : ['--disable-workspace-trust']),
    ...(options.token ? ['--connection-token', options.token] : ['--without-connection-token']),
    ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
    ...profile,
  ]);
  const kill = () => killGroup(child);
  const forget = whenThisProcessEnds(() => {
    kill();
    rmSync(data, { recursive: true, force: true });
  });
  const stop = async () => {
    forget();
    await ended(child, kill);
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await readPort(child);
    return { authority: `127.0.0.1:${port}`, setSettings, addUserSettings, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A folder with these of VS Code's own extensions; a version may not have one of them. */
function linkBuiltIn(vscode: ServedVsCode, folder: string, names: readonly string[]): string {
  mkdirSync(folder);
  for (const name of names) {
    const extension = join(vscode.folder, 'extensions', name);
    if (existsSync(extension)) symlinkSync(extension, join(folder, name));
  }
  return folder;
}

/** In a process group of its own, so that the extension hosts that it starts end with it. */
function runVsCode(vscode: ServedVsCode, data: string, args: string[]): ChildProcess {
  const main = join(vscode.folder, 'out/server-main.js');
  return spawn(vscode.node, [main, ...args], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its sockets stand there and are removed with the rest.
    env: { ...process.env, XDG_RUNTIME_DIR: data },
  });
}

async function installVsix(
  vscode: ServedVsCode,
  data: string,
  profile: string[],
  vsix: string,
): Promise<void> {
  const child = runVsCode(vscode, data, [
    ...profile,
    '--accept-server-license-terms',
    '--install-extension',
    vsix,
  ]);
  const said = collect(child);
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0 || !said().includes('successfully installed')) {
    throw new Error(`VS Code ${vscode.version} did not install ${vsix}:\n${said()}`);
  }
}

function readPort(child: ChildProcess): Promise<number> {
  const said = collect(child);
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const port = /agent listening on (\d+)/.exec(said())?.[1];
      if (port) resolve(Number(port));
    });
    child.once('error', reject);
    child.once('close', () => reject(new Error(`VS Code did not start:\n${said()}`)));
  });
}

/** What the process has printed so far, and on its way out so that its pipes never fill. */
function collect(child: ChildProcess): () => string {
  let said = '';
  const keep = (chunk: Buffer) => {
    if (said.length < 100_000) said += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => said;
}

/** Runs `act` however this process ends, short of being killed outright. Returns how to call that off. */
function whenThisProcessEnds(act: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const leave = () => process.exit(process.exitCode ?? 130);
  process.once('exit', act);
  for (const signal of signals) process.once(signal, leave);
  return () => {
    process.off('exit', act);
    for (const signal of signals) process.off(signal, leave);
  };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It had ended by itself.
  }
}

function ended(child: ChildProcess, kill: () => void): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) {
      kill();
      resolve();
      return;
    }
    child.once('close', () => resolve());
    kill();
  });
}
