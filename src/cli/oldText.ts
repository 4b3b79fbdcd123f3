import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { textSha256 } from '../core/hash.ts';
import { mostVersions } from '../core/history.ts';
import { articleTextOf, NotText } from './articleText.ts';

/** How many are read at a time: mostly one of the newest is the one. */
const batch = 20;

/** The versions of an article in git whose hashes are wanted, by hash. Empty where there is no git or no history. */
export async function oldTextsFromGit(
  file: string,
  hashes: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (hashes.size === 0) return found;
  try {
    const versions = await versionsOf(file);
    for (let at = 0; at < versions.length && found.size < hashes.size; at += batch) {
      for (const text of await contentsOf(dirname(file), versions.slice(at, at + batch))) {
        const hash = textSha256(text);
        if (hashes.has(hash)) found.set(hash, text);
      }
    }
  } catch {
    // No git, no repository, no such version: passages are found by their selectors alone.
  }
  return found;
}

/** The blobs that a file has been in git, the newest first, renames followed. */
async function versionsOf(file: string): Promise<string[]> {
  const log = await git(dirname(file), [
    ...['--literal-pathspecs', 'log', '--follow', '--no-show-signature', '--no-color', '--no-abbrev'],
    ...['--format=', '--raw', '-z', `-${String(mostVersions)}`, '--', basename(file)],
  ]);
  // ":OLDMODE NEWMODE OLDBLOB NEWBLOB STATUS", then one name, or two for a rename.
  const blobs = [...log.toString('utf8').matchAll(/:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]/g)].map(
    ([, blob]) => blob,
  );
  return [...new Set(blobs)].filter((blob) => !/^0+$/.test(blob));
}

/** The texts of blobs; those that are no text are left out. */
async function contentsOf(folder: string, blobs: readonly string[]): Promise<string[]> {
  const output = await git(folder, ['cat-file', '--batch'], blobs.map((blob) => `${blob}\n`).join(''));
  const texts: string[] = [];
  let at = 0;
  while (at < output.length) {
    const headerEnd = output.indexOf('\n', at);
    if (headerEnd === -1) break;
    const start = headerEnd + 1;
    const size = / blob (\d+)$/.exec(output.toString('utf8', at, headerEnd))?.[1];
    if (size === undefined) {
      // Not in this clone.
      at = start;
      continue;
    }
    const end = start + Number(size);
    const text = textOrNothing(output.subarray(start, end));
    if (text !== undefined) texts.push(text);
    at = end + 1;
  }
  return texts;
}

function textOrNothing(bytes: Buffer): string | undefined {
  try {
    return articleTextOf(bytes);
  } catch (error) {
    if (error instanceof NotText) return undefined;
    throw error;
  }
}

function git(folder: string, args: readonly string[], input = ''): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, maxBuffer: 256 * 1024 * 1024, encoding: 'buffer' } as const;
    const child = execFile('git', args, options, (error, output) => {
      if (error === null) resolve(output);
      else reject(new Error(`git ${args.join(' ')} failed`, { cause: error }));
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
