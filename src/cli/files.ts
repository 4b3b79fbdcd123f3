import { lstat, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { longestArticle, longestArticleBytes } from '../core/longestArticle.ts';
import type { Lexicon } from '../core/mentions/lexicon.ts';
import { openLexicon } from '../core/mentions/packed/unpack.ts';
import { systemErrorWords } from '../core/systemErrors.ts';
import { limits } from '../core/yaml/limits.ts';
import { articleTextOf, NotText } from '../node/articleText.ts';
import { leadsInto } from '../node/leadsInto.ts';
import { readRegularFile } from '../node/readRegularFile.ts';

/** Longer sidecars are not even opened: UTF-8 takes at most three bytes for a UTF-16 unit. */
const longestSidecarBytes = 3 * limits.length;

/** Why a file cannot be read, in words for people; the message names the file. */
export class FileError extends Error {}

/** The text of an article as VS Code shows it: no BOM, line ends one `\n`. Throws {@link FileError}. */
export async function readArticleText(file: string): Promise<string> {
  const bytes = await readBytes(file, longestArticleBytes);
  if (bytes === 'too long') throw tooLong(file);
  const text = textOf(file, bytes);
  if (text.length > longestArticle) throw tooLong(file);
  return text;
}

/** The exact source of a sidecar. Throws {@link FileError} when it is missing, no file or not UTF-8. */
export async function readSidecarSource(file: string): Promise<string> {
  const bytes = await readBytes(file, longestSidecarBytes);
  if (bytes === 'too long')
    throw new FileError(
      `${file}: longer than ${String(limits.length / 1e6)} million characters, far too long for an annotations file. Check what was written into it.`,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError(`${file}: not UTF-8 text. Save it with encoding UTF-8.`);
  }
}

/** Throws {@link FileError} where a file is a link to somewhere outside of a folder. */
export async function refuseLinkOutOf(folder: string, file: string): Promise<void> {
  const isInside = await lstat(file)
    .then(async (entry) => !entry.isSymbolicLink() || (await leadsInto(file, [folder, dirname(file)])))
    .catch(async (error: unknown) => {
      throw await failureAt(file, error);
    });
  if (!isInside)
    throw new FileError(`${file}: is a link to a file outside of ${folder}. Put the file itself here.`);
}

/** Whether something has this name, be it a link to nothing. */
export const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

export type FileKind = 'file' | 'folder' | 'nothing';

/** What stands at a path. Throws {@link FileError} where that cannot be told, and where it is none of these. */
export async function kindOf(path: string): Promise<FileKind> {
  try {
    const found = await stat(path);
    if (!found.isDirectory() && !found.isFile()) throw noFile(path);
    return found.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (error instanceof FileError) throw error;
    if (codeOf(error) === 'ENOENT' && !(await isThere(path))) return 'nothing';
    throw await failureAt(path, error);
  }
}

/** The word lists that stand beside the bundle. */
export async function loadLexicon(): Promise<Lexicon> {
  return openLexicon(await readFile(join(__dirname, 'lexicon.txt'), 'utf8'));
}

const noFile = (file: string): FileError =>
  new FileError(`${file}: is no file but a pipe, a socket or a device. Save what it holds as a file first.`);

/** The failure of an operation on a file, in words. */
export const fileError = (file: string, error: unknown): FileError =>
  new FileError(
    `${file}: ${systemErrorWords(error) ?? (error instanceof Error ? error.message : String(error))}`,
  );

/** The same, where a link that leads to nothing is told from nothing. */
async function failureAt(file: string, error: unknown): Promise<FileError> {
  const isLinkToNothing = codeOf(error) === 'ENOENT' && (await isThere(file));
  return isLinkToNothing
    ? new FileError(`${file}: is a link that leads to no file. Remove it, or point it to one.`)
    : fileError(file, error);
}

async function readBytes(file: string, most: number): Promise<Buffer | 'too long'> {
  const bytes = await readRegularFile(file, most).catch(async (error: unknown) => {
    throw await failureAt(file, error);
  });
  if (bytes !== 'no file') return bytes;
  const isFolder = (await kindOf(file)) === 'folder';
  throw isFolder ? new FileError(`${file}: is a folder. Name the files in it.`) : noFile(file);
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

const tooLong = (file: string): FileError =>
  new FileError(
    `${file}: longer than ${String(longestArticle / 1e6)} million characters. Split it into its articles.`,
  );

function textOf(file: string, bytes: Buffer): string {
  try {
    return articleTextOf(bytes);
  } catch (error) {
    if (error instanceof NotText) throw new FileError(`${file}: ${error.message}`);
    throw error;
  }
}
