import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';
import { textSha256 } from '../core/hash.ts';

const run = promisify(execFile);
/** How many versions of a file are looked at, the newest first. */
const mostVersions = 300;

/** The versions of an article in git whose hashes are wanted, by hash. Empty where there is no git or no history. */
export async function oldTextsFromGit(
  file: string,
  hashes: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (hashes.size === 0) return found;
  const git = async (...args: string[]) =>
    (await run('git', args, { cwd: dirname(file), maxBuffer: 64 * 1024 * 1024 })).stdout;
  try {
    const log = await git(
      'log',
      '--follow',
      '--format=%H',
      '--name-only',
      `-${String(mostVersions)}`,
      '--',
      basename(file),
    );
    const root = (await git('rev-parse', '--show-toplevel')).trim();
    for (const [, commit, path] of log.matchAll(/^([0-9a-f]{40,64})\n\n(.+)$/gm)) {
      if (found.size === hashes.size) break;
      const text = (await git('-C', root, 'show', `${commit}:${path}`))
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n');
      const hash = textSha256(text);
      if (hashes.has(hash)) found.set(hash, text);
    }
  } catch {
    // No git, no repository, no such version: passages are found by their selectors alone.
  }
  return found;
}
