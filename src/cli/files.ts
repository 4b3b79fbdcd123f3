import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseLexicon, type Lexicon } from '../core/mentions/lexicon.ts';

/** Longer texts are not read as articles; about a hundred times a very long magazine piece. */
const longestArticle = 5_000_000;

/** Why a file cannot be read, in words for people; the message names the file. */
export class FileError extends Error {}

/** The text of an article as VS Code shows it: no BOM, line ends one `\n`. Throws {@link FileError}. */
export async function readArticleText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  if (bytes.length > longestArticle * 4) throw tooLong(file);
  const text = decode(file, bytes).replace(/\r\n?/g, '\n');
  if (text.length > longestArticle) throw tooLong(file);
  return text;
}

/** The exact source of a sidecar. Throws {@link FileError} when it is missing or not UTF-8. */
export async function readSidecarSource(file: string): Promise<string> {
  const bytes = await readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileError(`${file}: not UTF-8 text. Save it with encoding UTF-8.`);
  }
}

export async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The word lists that stand beside the bundle. */
export async function loadLexicon(): Promise<Lexicon> {
  return parseLexicon(await readFile(join(__dirname, 'lexicon.txt'), 'utf8'));
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new FileError(`${file}: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'is a folder. Name the files in it.';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read. Check its permissions.';
  return error instanceof Error ? error.message : String(error);
}

const tooLong = (file: string): FileError =>
  new FileError(
    `${file}: longer than ${String(longestArticle / 1e6)} million characters. Split it into its articles.`,
  );

function decode(file: string, bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0))
    throw new FileError(`${file}: not a text file. Save the article as plain text first.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new FileError(`${file}: not UTF-8 text. Save it with encoding UTF-8.`);
  }
}
