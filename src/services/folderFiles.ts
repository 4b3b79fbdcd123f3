import { Disposable, FileType, Uri, workspace } from 'vscode';
import { longestArticle } from '../core/longestArticle.ts';
import type { FolderRecords, Stamp } from '../core/people/folder/folderRecords.ts';
import type { FileAsked, FilePaths, FileRead, RecordReader } from '../core/people/folder/recordReader.ts';
import { articleLanguage } from './articleLanguage.ts';
import type { Engine } from './engine.ts';
import { bytesOf, isThere } from './files.ts';
import type { FolderFiles } from './folderBuild.ts';
import type { FolderMachine } from './folderMachine.ts';
import type { LanguageChoices } from './languageChoices.ts';
import { articleUriOf, sidecarGlob, sidecarUriOf } from './sidecarUri.ts';
import { finishInSlices, nextSlice } from './slices.ts';

interface Asked {
  readonly uri: Uri;
  readonly sidecar: Uri | null;
}

/** Files that may be articles. */
const articleGlob = '**/*.{txt,md,article,news}';
const leftOut = '**/{node_modules,.git}/**';
const isLeftOut = /\/(?:node_modules|\.git)\//;
const alwaysArticles = /\.(?:article|news)$/i;
/** Files looked at at once where there is no Node. */
const stampsAtOnce = 32;
/** Of the form of what is kept, and of what is read from articles: with another number all is read anew. */
const format = 'copydesk-folder 1';

/**
 * The files of the workspace that may be articles.
 * @param storage where what was read is kept; nowhere in a window without a workspace
 */
export function folderFiles(
  engine: Engine,
  storage: Uri | undefined,
  choices: LanguageChoices,
  machine?: FolderMachine,
): FolderFiles {
  let reader: Promise<RecordReader> | undefined;
  const kept = storage && Uri.joinPath(storage, 'people-of-folder.txt');

  async function load(): Promise<FolderRecords> {
    const { FolderRecords, addLine } = await engine.folder();
    const records = new FolderRecords();
    const bytes = kept && (await bytesOf(kept).catch(() => undefined));
    const [head, ...lines] = bytes ? new TextDecoder().decode(bytes).split('\n') : [];
    if (head !== format) return records;
    let slice = await nextSlice();
    for (const line of lines) {
      addLine(records, line);
      if (performance.now() >= slice.end) slice = await nextSlice();
    }
    return records;
  }

  async function keep(records: FolderRecords): Promise<void> {
    if (!storage || !kept) return;
    await workspace.fs.createDirectory(storage);
    const lines = [format, ...records.lines()];
    await nextSlice();
    await workspace.fs.writeFile(kept, new TextEncoder().encode(lines.join('\n')));
  }

  async function list(): Promise<readonly string[]> {
    const found = await workspace.findFiles(articleGlob, leftOut);
    return found.filter((uri) => articleUriOf(uri) === undefined).map(String);
  }

  const readStale: FolderFiles['readStale'] = async (files, records, signal, done) => {
    const beside = new Set((await workspace.findFiles(sidecarGlob, leftOut)).map(String));
    const all = files.map((file): Asked => {
      const uri = Uri.parse(file);
      const sidecar = sidecarUriOf(uri);
      return { uri, sidecar: beside.has(sidecar.toString()) ? sidecar : null };
    });
    const stamps = await stampsOf(all, signal);
    const { isSameStamp } = await engine.folder();
    const stale = all.filter(({ uri }, nth) => {
      const known = records.stampOf(uri.toString());
      const stamp = stamps.at(nth);
      return !known || !stamp || !isSameStamp(known, stamp);
    });
    await readAll(stale, signal, ({ uri }, found) => done(uri.toString(), found));
  };

  async function stampsOf(
    files: readonly Asked[],
    signal: AbortSignal,
  ): Promise<readonly (Stamp | undefined)[]> {
    if (machine && files.every(({ uri }) => uri.scheme === 'file'))
      return machine.stampsOf(files.map(pathsOf));
    const stamps: (Stamp | undefined)[] = [];
    for (let from = 0; from < files.length; from += stampsAtOnce) {
      signal.throwIfAborted();
      stamps.push(...(await Promise.all(files.slice(from, from + stampsAtOnce).map(stampOf))));
    }
    return stamps;
  }

  /** On threads, where there are any and the files are of this machine; else one after the other, in slices. */
  async function readAll(
    files: readonly Asked[],
    signal: AbortSignal,
    done: (asked: Asked, found: FileRead | undefined) => void,
  ): Promise<void> {
    const left = new Set(files);
    const local = files.filter(({ uri }) => machine && uri.scheme === 'file');
    const byPath = new Map(local.map((asked) => [asked.uri.fsPath, asked]));
    const put = (file: FileAsked, found: FileRead | undefined): void => {
      const asked = byPath.get(file.path);
      if (!asked) return;
      left.delete(asked);
      done(asked, found);
    };
    if (local.length > 0)
      await machine
        ?.readAll(
          local.map((asked) => ({ ...pathsOf(asked), isArticle: isArticle(asked.uri) })),
          put,
          signal,
        )
        .catch((error: unknown) => {
          // Without threads it takes longer, and that is all.
          if (signal.aborted) throw error;
        });
    for (const asked of left) {
      signal.throwIfAborted();
      done(asked, await readHere(asked));
    }
  }

  async function readHere(asked: Asked): Promise<FileRead | undefined> {
    const { uri, sidecar } = asked;
    const stamp = await stampOf(asked);
    if (!stamp) return undefined;
    if (stamp.size > longestArticle) return { stamp, line: null };
    const [text, beside] = await Promise.all([textOf(uri), sidecar && textOf(sidecar)]);
    if (text === undefined) return undefined;
    const read = await (reader ??= engine.recordReader());
    const file = { text, sidecar: beside ?? null, isArticle: isArticle(uri) };
    return { stamp, line: await finishInSlices(read(file)) };
  }

  function isArticle(uri: Uri): boolean | null {
    const choice = choices.of(uri);
    if (choice !== undefined) return choice === articleLanguage;
    return alwaysArticles.test(uri.path) ? true : null;
  }

  return {
    load,
    keep,
    list,
    readStale,
    read: async (file) => {
      const uri = Uri.parse(file);
      const sidecar = sidecarUriOf(uri);
      return readHere({ uri, sidecar: (await isThere(sidecar)) ? sidecar : null });
    },
    watch,
  };
}

function watch(onFile: (file: string) => void, onFolders: () => void): Disposable {
  const note = (uri: Uri): void => {
    const file = (articleUriOf(uri) ?? uri).toString();
    if (!isLeftOut.test(file)) onFile(file);
  };
  return Disposable.from(
    ...[articleGlob, sidecarGlob].flatMap((glob) => {
      const watcher = workspace.createFileSystemWatcher(glob);
      return [watcher, watcher.onDidCreate(note), watcher.onDidChange(note), watcher.onDidDelete(note)];
    }),
    workspace.onDidChangeWorkspaceFolders(onFolders),
  );
}

const pathsOf = ({ uri, sidecar }: Asked): FilePaths => ({
  path: uri.fsPath,
  sidecar: sidecar?.fsPath ?? null,
});

async function stampOf({ uri, sidecar }: Asked): Promise<Stamp | undefined> {
  const look = async (uri: Uri | null) => {
    try {
      return uri && (await workspace.fs.stat(uri));
    } catch {
      return null;
    }
  };
  const [found, beside] = await Promise.all([look(uri), look(sidecar)]);
  if (!found || (found.type & FileType.File) === 0) return undefined;
  return { changed: found.mtime, size: found.size, beside: beside?.mtime ?? 0 };
}

async function textOf(uri: Uri): Promise<string | undefined> {
  const bytes = await bytesOf(uri).catch(() => undefined);
  return bytes && new TextDecoder().decode(bytes);
}
