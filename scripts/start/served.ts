import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { workbenchAddress } from '../hosts/address.ts';
import { startServer, type ServerOptions } from '../hosts/server.ts';
import { hasDisplay } from './display.ts';
import type { Target } from './target.ts';

/** How VS Code is served for a target: a folder that is not ours is opened in Restricted Mode until it is trusted. */
export const optionsFor = ({ isSample }: Target, token: string): ServerOptions => ({
  edition: 'newest',
  token,
  install: 'this',
  restricted: !isSample,
});

/** Serves a VS Code on loopback to whoever holds the token, until Ctrl+C. */
export async function openServed(target: Target): Promise<void> {
  console.log('No desktop VS Code can be opened here: serving one from the npm registry.');
  const token = randomBytes(16).toString('hex');
  const server = await startServer(optionsFor(target, token));
  const { folder, file } = target;
  const address = workbenchAddress(server.authority, { folder, ...(file ? { file } : {}), token });
  console.log(`\n  ${target.file ?? target.folder}\n\n  ${address}\n`);
  console.log(hasDisplay ? 'Opening it in your browser.' : 'Open this address in a browser on this machine.');
  console.log('Ctrl+C stops it.');
  if (hasDisplay) openBrowser(address);

  // Being interrupted is how this ends, and no failure.
  process.exitCode = 0;
  process.once('exit', () => console.log('\nStopped.'));
}

/** Where no browser can be opened the printed address has to do. */
function openBrowser(address: string): void {
  const opener = spawn('xdg-open', [address], { stdio: 'ignore', detached: true });
  opener.once('error', () => console.log('No browser could be opened: open the address yourself.'));
  opener.unref();
}
