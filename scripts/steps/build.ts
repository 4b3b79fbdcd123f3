import { spawnSync } from 'node:child_process';

/** Runs `esbuild.mjs` with these flags; on failure its own words are the message, and this process ends. */
export function build(...flags: string[]): void {
  const { status } = spawnSync(process.execPath, ['esbuild.mjs', ...flags], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
