import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { longestArticle, longestArticleBytes } from '../core/longestArticle.ts';
import { parseLexicon, type Lexicon } from '../core/mentions/lexicon.ts';
import { articleTextOf, NotText } from '../node/articleText.ts';

/** Longer sidecars are not even opened; the reader of sidecars refuses shorter ones, with its own words. */
const longestSidecarBytes = 200_000_000;

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

/** The exact source of a sidecar. Throws {@link FileError} when it is missing or not UTF-8. */
export async function readSidecarSource(file: string): Promise<string> {
  const bytes = await readBytes(file, longestSidecarBytes);
  if (bytes === 'too long') throw new FileError(`${file}: far too long for an annotations file.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError(`${file}: not UTF-8 text. Save it with encoding UTF-8.`);
  }
}

export type FileKind = 'file' | 'folder' | 'nothing';

/** What stands at a path. Throws {@link FileError} where that cannot be told. */
export async function kindOf(path: string): Promise<FileKind> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 'nothing';
    throw fileError(path, error);
  }
}

/** The word lists that stand beside the bundle. */
export async function loadLexicon(): Promise<Lexicon> {
  return parseLexicon(await readFile(join(__dirname, 'lexicon.txt'), 'utf8'));
}

/** The failure of an operation on a file, in words. */
export const fileError = (file: string, error: unknown): FileError =>
  new FileError(`${file}: ${reasonOf(error)}`);

async function readBytes(file: string, most: number): Promise<Buffer | 'too long'> {
  try {
    return (await stat(file)).size > most ? 'too long' : await readFile(file);
  } catch (error) {
    throw fileError(file, error);
  }
}

function reasonOf(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'there is no such file.';
    case 'EISDIR':
      return 'is a folder. Name the files in it.';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read. Check its permissions.';
    default:
      return error instanceof Error ? error.message : String(error);
  }
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
