import type { Disposable } from 'vscode';
import type { FolderRecords } from '../core/people/folder/folderRecords.ts';
import type { FileRead } from '../core/people/folder/recordReader.ts';

/** How far the index over a folder has come. */
export interface IndexProgress {
  /** Files that are read. */
  readonly indexed: number;
  /** Files that may be articles; 0 before they were counted. */
  readonly total: number;
  readonly state: 'not started' | 'building' | 'stopped' | 'complete';
}

/** The files of the workspace, by their URIs, and where what was read of them is kept. */
export interface FolderFiles {
  /** What was kept; it is asked for once. */
  readonly load: () => Promise<FolderRecords>;
  readonly keep: (records: FolderRecords) => Promise<void>;
  /** Those that may be articles. */
  readonly list: () => Promise<readonly string[]>;
  /**
   * Reads those that are not as the records have them, in any order. Rejects with the signal's reason where it is given
   * up. `done` hears `undefined` of one that is gone.
   */
  readonly readStale: (
    files: readonly string[],
    records: FolderRecords,
    signal: AbortSignal,
    done: (file: string, found: FileRead | undefined) => void,
  ) => Promise<void>;
  /** `undefined` where it is gone. */
  readonly read: (file: string) => Promise<FileRead | undefined>;
  /** Begins to tell of files that changed, came or went, and of folders that were added or removed. */
  readonly watch: (onFile: (file: string) => void, onFolders: () => void) => Disposable;
}

/** Runs something later; disposing of it calls that off. */
export type Later = (run: () => void, ms: number) => Disposable;

/** Changed files are read together when no more have changed for so long. */
const settleMs = 1_000;
/** What was read is kept on disk when nothing has changed for so long. */
const keepMs = 5_000;
/** Files between two words on how far it has come. */
const filesPerWord = 50;

/**
 * Reads the articles of a folder into records: all of them once somebody asks, then those that change. Whatever comes in
 * between (files, folders, a stop, another question), the records are of the files as they are once it is complete and
 * nothing has changed for a while; after its end nothing is read, told or kept.
 */
export class FolderBuild implements Disposable {
  records: FolderRecords | undefined;
  private total = 0;
  private state: IndexProgress['state'] = 'not started';
  private building: Promise<void> | undefined;
  private stopping = new AbortController();
  private watching: Disposable | undefined;
  private readonly changed = new Set<string>();
  private reading: Promise<void> = Promise.resolve();
  private settling: Disposable | undefined;
  private keeping: Disposable | undefined;
  /** Folders came or went after the files were listed. */
  private isOutdated = false;
  private isDisposed = false;

  constructor(
    private readonly files: FolderFiles,
    private readonly progressed: (progress: IndexProgress) => void,
    private readonly fail: (error: unknown) => void,
    private readonly later: Later,
  ) {}

  dispose(): void {
    this.isDisposed = true;
    this.stopping.abort();
    this.settling?.dispose();
    this.keeping?.dispose();
    this.watching?.dispose();
  }

  get progress(): IndexProgress {
    return { indexed: Math.min(this.records?.size ?? 0, this.total), total: this.total, state: this.state };
  }

  /** Builds it, or brings it up to date; at once where that is done. Resolves when it is complete or given up. */
  start(): Promise<void> {
    if (this.state === 'complete' || this.isDisposed) return Promise.resolve();
    // One that was given up has yet to come to its end.
    if (this.building && this.stopping.signal.aborted) return this.building.then(() => this.start());
    return (this.building ??= this.build().finally(() => (this.building = undefined)));
  }

  /** Gives up building; what was read stays, and the next question that needs all of it goes on. */
  stop(): void {
    if (this.state !== 'building') return;
    this.stopping.abort();
    this.enter('stopped');
  }

  /** A folder was added or removed while all was read. */
  private isToReadAgain(): boolean {
    return this.isOutdated;
  }

  private isComplete(): boolean {
    return this.state === 'complete';
  }

  private enter(state: IndexProgress['state']): void {
    this.state = state;
    this.tell();
  }

  private tell(): void {
    if (!this.isDisposed) this.progressed(this.progress);
  }

  private async build(): Promise<void> {
    this.stopping = new AbortController();
    const { signal } = this.stopping;
    this.enter('building');
    try {
      const records = (this.records ??= await this.files.load());
      signal.throwIfAborted();
      this.watching ??= this.files.watch(
        (file) => this.note(file),
        () => this.foldersChanged(),
      );
      do {
        this.isOutdated = false;
        await this.readAll(records, signal);
        signal.throwIfAborted();
      } while (this.isToReadAgain());
      this.total = records.size;
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

  private async readAll(records: FolderRecords, signal: AbortSignal): Promise<void> {
    const files = await this.files.list();
    signal.throwIfAborted();
    this.total = files.length;
    const known = new Set(files);
    for (const file of [...records.files]) if (!known.has(file)) records.delete(file);
    this.tell();
    let read = 0;
    await this.files.readStale(files, records, signal, (file, found) => {
      if (signal.aborted) return;
      put(records, file, found);
      if (++read % filesPerWord === 0) this.tell();
    });
  }

  /** What somebody has stopped stays so until the next question. */
  private foldersChanged(): void {
    if (this.isDisposed) return;
    this.isOutdated = true;
    if (this.state !== 'complete') return;
    this.state = 'stopped';
    void this.start().catch(this.fail);
  }

  private note(file: string): void {
    if (this.isDisposed) return;
    this.changed.add(file);
    this.settling?.dispose();
    this.settling = this.later(() => {
      // One after the other, so that what was read first never takes the place of what was read after it.
      this.reading = this.reading.then(() => this.readChanged()).catch(this.fail);
    }, settleMs);
  }

  private async readChanged(): Promise<void> {
    // Who started it hears of its failure.
    while (this.building) await this.building.catch(() => undefined);
    const files = [...this.changed];
    this.changed.clear();
    const { records } = this;
    // The next building looks at every file.
    if (!this.isComplete() || !records || files.length === 0) return;
    for (const file of files) {
      const found = await this.files.read(file);
      // A building that has begun meanwhile looks at every file by itself.
      if (this.isDisposed || !this.isComplete()) return;
      put(records, file, found);
    }
    this.total = records.size;
    this.tell();
    this.keepSoon();
  }

  private keepSoon(): void {
    this.keeping?.dispose();
    if (this.isDisposed) return;
    this.keeping = this.later(() => {
      if (this.records) void this.files.keep(this.records).catch(this.fail);
    }, keepMs);
  }
}

function put(records: FolderRecords, file: string, found: FileRead | undefined): void {
  if (found) records.set(file, found.stamp, found.line);
  else records.delete(file);
}
