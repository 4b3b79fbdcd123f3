import { basename, dirname } from 'node:path';
import { textSha256 } from '../../core/hash.ts';
import { mostVersions } from '../../core/history.ts';
import { longestArticleBytes } from '../../core/longestArticle.ts';
import { articleTextOf, NotText } from '../articleText.ts';
import { withObjects, type Objects } from './repository.ts';

/** How many are read at a time: mostly one of the newest is the one. */
const batch = 20;
/** How many bytes are held at a time. */
const batchBytes = 4 * longestArticleBytes;

/**
 * The versions of an article in git whose hashes are wanted, by hash. Empty where there is no git or no history.
 * Nothing that the repository names is run, and nothing is fetched, also where the clone is a partial one.
 * @param program the path of git
 */
export async function oldTextsFromGit(
  program: string,
  file: string,
  hashes: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  if (hashes.size === 0) return found;
  try {
    await withObjects(program, dirname(file), async (objects) => {
      for (const blobs of batchesOf(await sizesOf(objects, await versionsOf(objects, basename(file))))) {
        for (const text of await contentsOf(objects, blobs)) {
          const hash = textSha256(text);
          if (hashes.has(hash)) found.set(hash, text);
        }
        if (found.size === hashes.size) return;
      }
    });
  } catch {
    // No git, no repository, no such version: passages are found by their selectors alone.
  }
  return found;
}

/** The blobs that a file has been in git, the newest first, renames followed. */
async function versionsOf(objects: Objects, name: string): Promise<string[]> {
  const log = await logOf(objects, name).catch(() => logOf(objects, name, sameOnly));
  // ":OLDMODE NEWMODE OLDBLOB NEWBLOB STATUS", then one name, or two for a rename.
  const blobs = [...log.toString('utf8').matchAll(/:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]/g)].map(
    ([, blob]) => blob,
  );
  return [...new Set(blobs)].filter((blob) => !/^0+$/.test(blob));
}

/** For partial clones: renames that changed the text cannot be told from blobs that are not there. */
const sameOnly = '--find-renames=100%';

const logOf = ({ git, head, prefix }: Objects, name: string, ...more: readonly string[]): Promise<Buffer> =>
  git([
    ...[
      '--literal-pathspecs',
      'log',
      '--follow',
      ...more,
      '--no-show-signature',
      '--no-color',
      '--no-abbrev',
    ],
    ...['--format=', '--raw', '-z', `-${String(mostVersions)}`, head, '--', prefix + name],
  ]);

interface Blob {
  readonly name: string;
  readonly bytes: number;
}

/** Those that this clone holds and that may be articles. */
async function sizesOf({ git }: Objects, blobs: readonly string[]): Promise<Blob[]> {
  const said = await git(['cat-file', '--batch-check'], linesOf(blobs));
  return [...said.toString('utf8').matchAll(/^([0-9a-f]+) blob (\d+)$/gm)]
    .map(([, name, bytes]) => ({ name, bytes: Number(bytes) }))
    .filter(({ bytes }) => bytes <= longestArticleBytes);
}

function batchesOf(blobs: readonly Blob[]): string[][] {
  const batches: string[][] = [];
  let held = Infinity;
  for (const { name, bytes } of blobs) {
    held += bytes;
    const last = batches.at(-1);
    if (last && last.length < batch && held <= batchBytes) last.push(name);
    else {
      batches.push([name]);
      held = bytes;
    }
  }
  return batches;
}

/** The texts of blobs; those that are no text are left out. */
async function contentsOf({ git }: Objects, blobs: readonly string[]): Promise<string[]> {
  const output = await git(['cat-file', '--batch'], linesOf(blobs));
  const texts: string[] = [];
  let at = 0;
  while (at < output.length) {
    const headerEnd = output.indexOf('\n', at);
    const size = / blob (\d+)$/.exec(output.toString('utf8', at, headerEnd))?.[1];
    if (size === undefined) break;
    const end = headerEnd + 1 + Number(size);
    const text = textOrNothing(output.subarray(headerEnd + 1, end));
    if (text !== undefined) texts.push(text);
    at = end + 1;
  }
  return texts;
}

const linesOf = (words: readonly string[]): string => words.map((word) => `${word}\n`).join('');

function textOrNothing(bytes: Buffer): string | undefined {
  try {
    return articleTextOf(bytes);
  } catch (error) {
    if (error instanceof NotText) return undefined;
    throw error;
  }
}
