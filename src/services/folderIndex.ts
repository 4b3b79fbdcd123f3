import { EventEmitter, FileType, Uri, workspace, type Disposable } from 'vscode';
import type { FolderRecords, FoundClaim, FoundPerson, Stamp } from '../core/people/folder/folderRecords.ts';
import type { FileAsked, FilePaths, FileRead, RecordReader } from '../core/people/folder/recordReader.ts';
import { longestArticle } from '../core/longestArticle.ts';
import { articleLanguage } from './articleLanguage.ts';
import type { Engine } from './engine.ts';
import { bytesOf, isThere } from './files.ts';
import type { FolderMachine } from './folderMachine.ts';
import type { LanguageChoices } from './languageChoices.ts';
import { articleUriOf, sidecarUriOf } from './sidecarUri.ts';
import { finishInSlices, nextSlice } from './slices.ts';

/** How far the index has come. */
export interface IndexProgress {
  /** Files that are read. */
  readonly indexed: number;
  /** Files that may be articles; 0 before they were counted. */
  readonly total: number;
  readonly state: 'not started' | 'building' | 'stopped' | 'complete';
}

/** Where else in the folder somebody is named. */
export interface NamedElsewhere extends IndexProgress {
  /** Other articles, each once. */
  readonly articles: readonly { readonly uri: Uri; readonly person: FoundPerson }[];
}

interface Asked {
  readonly uri: Uri;
  readonly sidecar: Uri | null;
}

/** Files that may be articles. */
const articleGlob = '**/*.{txt,md,article,news}';
const sidecarGlob = '**/*.annotations.yaml';
const leftOut = '**/{node_modules,.git}/**';
const alwaysArticles = /\.(?:article|news)$/i;
/** Changed files are read together when no more have changed for so long. */
const settleMs = 1_000;
/** What was read is kept on disk when nothing has changed for so long. */
const keepMs = 5_000;
/** Files between two words on how far it has come. */
const filesPerWord = 50;
/** Files looked at at once where there is no Node. */
const stampsAtOnce = 32;
/** Of the form of what is kept, and of what is read from articles: with another number all is read anew. */
const format = 'copydesk-folder 1';

/**
 * Who is named in which article of the workspace. Nothing is read before somebody asks; then it is built in the
 * background, kept on disk and brought up to date by what changes. Until it is complete, answers hold what there is.
 */
export class FolderIndex implements Disposable {
  private records: FolderRecords | undefined;
  private total = 0;
  private state: IndexProgress['state'] = 'not started';
  private building: Promise<void> | undefined;
  private stopping = new AbortController();
  private readonly progressed = new EventEmitter<IndexProgress>();
  private readonly watching: Disposable[] = [];
  private readonly changed = new Set<string>();
  private settling: ReturnType<typeof setTimeout> | undefined;
  private keeping: ReturnType<typeof setTimeout> | undefined;
  private reader: Promise<RecordReader> | undefined;

  readonly onDidProgress = this.progressed.event;

  constructor(
    private readonly engine: Engine,
    /** Where it is kept; nowhere in a window without a workspace. */
    private readonly storage: Uri | undefined,
    private readonly choices: LanguageChoices,
    private readonly fail: (error: unknown) => void,
    private readonly machine?: FolderMachine,
  ) {}

  dispose(): void {
    this.stopping.abort();
    clearTimeout(this.settling);
    clearTimeout(this.keeping);
    for (const one of this.watching) one.dispose();
    this.progressed.dispose();
  }

  get progress(): IndexProgress {
    return { indexed: Math.min(this.records?.size ?? 0, this.total), total: this.total, state: this.state };
  }

  /** Builds it, or brings it up to date; at once where that is done. Resolves when it is complete or given up. */
  start(): Promise<void> {
    if (this.state === 'complete' || !workspace.workspaceFolders) return Promise.resolve();
    return (this.building ??= this.build().finally(() => (this.building = undefined)));
  }

  /** Gives up building; what was read stays, and the next question that needs all of it goes on. */
  stop(): void {
    if (this.state !== 'building') return;
    this.stopping.abort();
    this.enter('stopped');
  }

  /**
   * Where else somebody with this name is named, as far as that is known now. The first question starts the building.
   * A surname alone joins nobody.
   * @param article the one that is asked from
   */
  namedElsewhere(names: string | readonly string[], article: Uri): NamedElsewhere {
    if (this.state === 'not started') void this.start().catch(this.fail);
    const asked = typeof names === 'string' ? [names] : names;
    const own = article.toString();
    const articles = new Map<string, FoundPerson>();
    for (const person of this.records?.named(asked) ?? [])
      if (person.file !== own && !articles.has(person.file)) articles.set(person.file, person);
    return {
      ...this.progress,
      articles: [...articles].map(([file, person]) => ({ uri: Uri.parse(file), person })),
    };
  }

  /** As far as it is known now. */
  named(names: readonly string[]): readonly FoundPerson[] {
    return this.records?.named(names) ?? [];
  }

  peopleLike(letters: string, most: number): readonly FoundPerson[] {
    return this.records?.peopleLike(letters, most) ?? [];
  }

  claimsLike(letters: string, most: number): readonly FoundClaim[] {
    return this.records?.claimsLike(letters, most) ?? [];
  }

  private enter(state: IndexProgress['state']): void {
    this.state = state;
    this.progressed.fire(this.progress);
  }

  private async build(): Promise<void> {
    this.stopping = new AbortController();
    const { signal } = this.stopping;
    this.enter('building');
    try {
      const { FolderRecords } = await this.engine.folder();
      if (!this.records) {
        const records = new FolderRecords();
        await this.load(records);
        this.records = records;
      }
      this.watch();
      const files = await this.files();
      this.total = files.length;
      const known = new Set(files.map(String));
      for (const file of [...this.records.files]) if (!known.has(file)) this.records.delete(file);
      this.progressed.fire(this.progress);
      await this.readStale(files, signal);
      signal.throwIfAborted();
      this.enter('complete');
    } catch (error) {
      if (!signal.aborted) {
        this.enter('stopped');
        throw error;
      }
    } finally {
      this.keepSoon();
    }
  }

  private async files(): Promise<Uri[]> {
    const found = await workspace.findFiles(articleGlob, leftOut);
    return found.filter((uri) => articleUriOf(uri) === undefined);
  }

  private async readStale(files: readonly Uri[], signal: AbortSignal): Promise<void> {
    const beside = new Set((await workspace.findFiles(sidecarGlob, leftOut)).map(String));
    const all = files.map((uri): Asked => {
      const sidecar = sidecarUriOf(uri);
      return { uri, sidecar: beside.has(sidecar.toString()) ? sidecar : null };
    });
    const stamps = await this.stampsOf(all, signal);
    const { isSameStamp } = await this.engine.folder();
    const stale = all.filter(({ uri }, nth) => {
      const known = this.records?.stampOf(uri.toString());
      const stamp = stamps.at(nth);
      return !known || !stamp || !isSameStamp(known, stamp);
    });
    let read = 0;
    await this.readAll(stale, signal, ({ uri }, found) => {
      if (signal.aborted) return;
      this.put(uri, found);
      if (++read % filesPerWord === 0) this.progressed.fire(this.progress);
    });
  }

  private put(uri: Uri, found: FileRead | undefined): void {
    if (found) this.records?.set(uri.toString(), found.stamp, found.line);
    else this.records?.delete(uri.toString());
  }

  /** On threads, where there are any and the files are of this machine; else one after the other, in slices. */
  private async readAll(
    files: readonly Asked[],
    signal: AbortSignal,
    done: (asked: Asked, found: FileRead | undefined) => void,
  ): Promise<void> {
    const left = new Set(files);
    const local = files.filter(({ uri }) => this.machine && uri.scheme === 'file');
    const byPath = new Map(local.map((asked) => [asked.uri.fsPath, asked]));
    const put = (file: FileAsked, found: FileRead | undefined): void => {
      const asked = byPath.get(file.path);
      if (!asked) return;
      left.delete(asked);
      done(asked, found);
    };
    if (local.length > 0)
      await this.machine
        ?.readAll(
          local.map((asked) => ({ ...pathsOf(asked), isArticle: this.isArticle(asked.uri) })),
          put,
          signal,
        )
        .catch((error: unknown) => {
          // Without threads it takes longer, and that is all.
          if (signal.aborted) throw error;
        });
    for (const asked of left) {
      signal.throwIfAborted();
      done(asked, await this.readHere(asked));
    }
  }

  private async readHere(asked: Asked): Promise<FileRead | undefined> {
    const { uri, sidecar } = asked;
    const stamp = await stampOf(asked);
    if (!stamp) return undefined;
    if (stamp.size > longestArticle) return { stamp, line: null };
    const [text, beside] = await Promise.all([textOf(uri), sidecar && textOf(sidecar)]);
    if (text === undefined) return undefined;
    const read = await (this.reader ??= this.engine.recordReader());
    const file = { text, sidecar: beside ?? null, isArticle: this.isArticle(uri) };
    return { stamp, line: await finishInSlices(read(file)) };
  }

  private isArticle(uri: Uri): boolean | null {
    const choice = this.choices.of(uri);
    if (choice !== undefined) return choice === articleLanguage;
    return alwaysArticles.test(uri.path) ? true : null;
  }

  private async stampsOf(
    files: readonly Asked[],
    signal: AbortSignal,
  ): Promise<readonly (Stamp | undefined)[]> {
    if (this.machine && files.every(({ uri }) => uri.scheme === 'file'))
      return this.machine.stampsOf(files.map(pathsOf));
    const stamps: (Stamp | undefined)[] = [];
    for (let from = 0; from < files.length; from += stampsAtOnce) {
      signal.throwIfAborted();
      stamps.push(...(await Promise.all(files.slice(from, from + stampsAtOnce).map(stampOf))));
    }
    return stamps;
  }

  private watch(): void {
    if (this.watching.length > 0) return;
    const note = (uri: Uri): void => {
      this.changed.add((articleUriOf(uri) ?? uri).toString());
      clearTimeout(this.settling);
      this.settling = setTimeout(() => void this.readChanged().catch(this.fail), settleMs);
    };
    for (const glob of [articleGlob, sidecarGlob]) {
      const watcher = workspace.createFileSystemWatcher(glob);
      this.watching.push(
        watcher,
        watcher.onDidCreate(note),
        watcher.onDidChange(note),
        watcher.onDidDelete(note),
      );
    }
    this.watching.push(
      workspace.onDidChangeWorkspaceFolders(() => {
        if (this.state === 'complete') this.state = 'stopped';
        void this.start().catch(this.fail);
      }),
    );
  }

  private async readChanged(): Promise<void> {
    await this.building;
    const files = [...this.changed].filter((file) => !/\/(?:node_modules|\.git)\//.test(file));
    this.changed.clear();
    if (this.state !== 'complete' || !this.records || files.length === 0) return;
    const before = this.records.size;
    for (const file of files) {
      const uri = Uri.parse(file);
      const sidecar = sidecarUriOf(uri);
      this.put(uri, await this.readHere({ uri, sidecar: (await isThere(sidecar)) ? sidecar : null }));
    }
    this.total += this.records.size - before;
    this.progressed.fire(this.progress);
    this.keepSoon();
  }

  private keepSoon(): void {
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => void this.keep().catch(this.fail), keepMs);
  }

  private async keep(): Promise<void> {
    if (!this.storage || !this.records) return;
    await workspace.fs.createDirectory(this.storage);
    const lines = [format, ...this.records.lines()];
    await nextSlice();
    await workspace.fs.writeFile(this.file(this.storage), new TextEncoder().encode(lines.join('\n')));
  }

  private async load(records: FolderRecords): Promise<void> {
    const bytes = this.storage && (await bytesOf(this.file(this.storage)).catch(() => undefined));
    if (!bytes) return;
    const [head, ...lines] = new TextDecoder().decode(bytes).split('\n');
    if (head !== format) return;
    const { addLine } = await this.engine.folder();
    let slice = await nextSlice();
    for (const line of lines) {
      addLine(records, line);
      if (performance.now() >= slice.end) slice = await nextSlice();
    }
  }

  private file(storage: Uri): Uri {
    return Uri.joinPath(storage, 'people-of-folder.txt');
  }
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
