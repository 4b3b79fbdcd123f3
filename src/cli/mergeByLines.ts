import { spawnSync } from 'node:child_process';
import { exitCodes, type ExitCode } from './usage.ts';

/**
 * Merges into OURS as git merges any text, with conflict markers: for sidecars that cannot be merged by annotation.
 * Never clean: what was not understood has to be looked at.
 */
export function mergeByLines(base: string, ours: string, theirs: string): ExitCode {
  const labels = ['-L', 'ours', '-L', 'base', '-L', 'theirs'];
  spawnSync('git', ['merge-file', ...labels, '--', ours, base, theirs], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return exitCodes.findings;
}
