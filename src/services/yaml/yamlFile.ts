import { RelativePattern, Uri, workspace, type Disposable } from 'vscode';
import type { YamlEdit } from '../../core/yaml/editResult.ts';
import { fileNameOf, folderOf } from '../paths.ts';
import { finishInSlices } from '../slices.ts';
import { failed, reasonOf, UserError } from '../userError.ts';
import { takeBack, type FileChange } from './change.ts';
import { editOnDisk, editUnsaved, openDocument, removeIfSame, type OnDisk } from './edits.ts';
import type { YamlKind, YamlReading } from './kind.ts';
import { readText, removeLeftovers, writeText, type LocalFiles } from './texts.ts';
import { onTouched } from './touched.ts';

/** What is known of a file. */
export interface YamlState<Reading extends YamlReading> {
  readonly uri: Uri;
  readonly exists: boolean;
  /** The current text, unsaved editor changes included; empty where there is no file. */
  readonly source: string;
  /** What the current text says, and what is wrong with it. */
  readonly current: Reading;
  /** The last reading whose YAML was sound: what the desk goes on with while the current one is broken. */
  readonly good: Reading;
  /** It stands in an editor with unsaved changes. */
  readonly unsaved: boolean;
}

/** A change that can be taken back, or made again. */
interface FileStep extends FileChange {
  /** Milliseconds on the clock of this window: what was made at the same moment in two files is one step. */
  readonly at: number;
}

/** When the steps were made that undo and redo would take. */
export interface NextSteps {
  readonly undo: number | undefined;
  readonly redo: number | undefined;
}

/** How long after a write another window may still overwrite it with an edit made on the text before ours. */
const raceMs = 250;
/** Other programs empty or remove a file before they write it anew: what is gone may be back after this long. */
const rewriteMs = 150;
/** Over a slow connection a file stands empty for longer: it is looked at so many times before it counts as empty. */
const looksAtEmpty = 8;

/** One file: its state, the queue of its edits, what can be undone. It is there from the first use to `dispose`. */
export class YamlFile<Reading extends YamlReading> implements Disposable {
  private known: YamlState<Reading> | undefined;
  private loading: Promise<YamlState<Reading>> | undefined;
  private stale = true;
  private queue: Promise<unknown> = Promise.resolve();
  private readonly done: FileStep[] = [];
  private readonly undone: FileStep[] = [];
  private readonly watchers: Disposable[] = [];
  private isDisposed = false;
  private isTidied = false;
  private readonly guards = new Set<ReturnType<typeof setTimeout>>();
  /** What was written last, until it is safe from another window. */
  private unsafe: FileChange | undefined;
  /** Until the last write is safe from another window's. */
  private guarded: Promise<unknown> = Promise.resolve();

  /** @param changed called when the file may say something else now */
  constructor(
    private readonly uri: Uri,
    private readonly kind: YamlKind<Reading>,
    private readonly changed: () => void,
    private readonly local?: LocalFiles,
  ) {
    this.watch(uri, kind.glob);
    void this.watchBehindLinks();
  }

  dispose(): void {
    this.isDisposed = true;
    for (const timer of this.guards) clearTimeout(timer);
    for (const watcher of this.watchers) watcher.dispose();
  }

  private watch(uri: Uri, glob: string): void {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folderOf(uri), glob));
    const onDisk = (touched: Uri) => {
      if (touched.toString() === uri.toString()) void this.onTouched();
    };
    watcher.onDidChange(onDisk);
    watcher.onDidCreate(onDisk);
    watcher.onDidDelete(onDisk);
    this.watchers.push(watcher);
  }

  /** VS Code tells nothing of what is written behind a link: there it is asked to look, too. */
  private async watchBehindLinks(): Promise<void> {
    if (!this.local || this.uri.scheme !== 'file') return;
    const path = await this.local.realPath(this.uri.fsPath).catch(() => this.uri.fsPath);
    const real = Uri.file(path);
    if (!this.isDisposed && real.toString() !== this.uri.toString()) this.watch(real, '*');
  }

  /** What was last read, without reading anything. */
  get state(): YamlState<Reading> | undefined {
    return this.known;
  }

  /** When every edit so far is written, and safe. */
  async idle(): Promise<void> {
    await this.queue;
    await this.guarded;
  }

  invalidate(): void {
    this.stale = true;
    this.changed();
  }

  private readonly onTouched = onTouched({
    upToDate: () => (this.stale || this.loading ? undefined : this.known),
    read: () => readText(this.uri, this.local),
    invalidate: () => {
      if (!this.isDisposed) this.invalidate();
    },
  });

  /** Looks whether the file says something else than what is known: not every disk tells what is written on it. */
  async lookAgain(): Promise<void> {
    const before = this.known;
    if (!before || this.stale || before.unsaved || this.uri.scheme === 'untitled') return;
    const text = await readText(this.uri, this.local).catch(() => before.source);
    if (this.known === before && (text ?? '') !== before.source) this.invalidate();
  }

  /** Reads the file, or answers with what is known when nothing changed. */
  load(): Promise<YamlState<Reading>> {
    if (this.known && !this.stale && !this.loading) return Promise.resolve(this.known);
    this.loading ??= this.read()
      .finally(() => (this.loading = undefined))
      // What changed while it was being read is read as well.
      .then((state) => (this.stale ? this.load() : state));
    return this.loading;
  }

  /** @param at when the step is made that the edit belongs to */
  edit(label: string, edit: YamlEdit, at = performance.now()): Promise<{ readonly unsaved: boolean }> {
    return this.enqueue(async () => {
      const change = await this.apply(label, edit);
      if (change.before !== change.after) {
        this.done.push({ ...change, at });
        this.undone.length = 0;
      }
      return { unsaved: this.known?.unsaved ?? false };
    });
  }

  /** When what undo and redo would take was made; after every edit that was asked for. */
  nextSteps(): Promise<NextSteps> {
    return this.enqueue(() => Promise.resolve({ undo: this.done.at(-1)?.at, redo: this.undone.at(-1)?.at }));
  }

  /** Takes the last edit back, keeping what came in from elsewhere since. Answers its label, or nothing to undo. */
  undo(): Promise<string | undefined> {
    return this.step(this.done, this.undone);
  }

  redo(): Promise<string | undefined> {
    return this.step(this.undone, this.done);
  }

  /** Lets go of the step that undo or redo would take. */
  dropStep(verb: 'undo' | 'redo'): Promise<void> {
    return this.enqueue(() => {
      (verb === 'undo' ? this.done : this.undone).pop();
      return Promise.resolve();
    });
  }

  private step(from: FileStep[], to: FileStep[]): Promise<string | undefined> {
    return this.enqueue(async () => {
      const change = from.at(-1);
      if (!change) return undefined;
      const made = (await this.uncreate(change)) ?? (await this.takeBack(change));
      from.pop();
      to.push({ ...made, at: change.at });
      return change.label;
    });
  }

  /** Removes the file that a change made, if it holds nothing else; undefined where there is more to it. */
  private async uncreate({ label, before, after, created }: FileChange): Promise<FileChange | undefined> {
    if (!created || !(await removeIfSame(this.uri, after, this.kind.words.notRemoved, this.onDisk.read)))
      return undefined;
    await this.refresh();
    return { label, before: after, after: before, created: false };
  }

  private async takeBack(change: FileChange): Promise<FileChange> {
    const { merge } = await this.kind.tools();
    return this.apply(change.label, takeBack(change, merge, this.kind.name));
  }

  private enqueue<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async apply(label: string, edit: YamlEdit): Promise<FileChange> {
    // What the next edit is made on holds the last one.
    if (this.unsafe) await this.mergeBack(this.unsafe);
    const open = openDocument(this.uri);
    if (open?.isDirty) {
      const change = await editUnsaved(open, label, edit);
      await this.refresh();
      return change;
    }
    const change = await editOnDisk(this.uri, label, edit, this.onDisk);
    if (change.after === change.before) return change;
    await this.refresh();
    this.guard(change);
    return change;
  }

  private readonly onDisk: OnDisk = {
    read: async () => {
      let text = await readText(this.uri, this.local);
      if (text || !this.known?.source) return text;
      let looks = text === undefined ? 1 : looksAtEmpty;
      while (!text && looks-- > 0) {
        await new Promise((resolve) => setTimeout(resolve, rewriteMs));
        text = await readText(this.uri, this.local);
      }
      return text;
    },
    write: (text, expected) => this.write(text, expected),
  };

  private async write(text: string, expected: string | undefined): Promise<boolean> {
    let isWritten: boolean;
    try {
      isWritten = await writeText(this.uri, text, expected, this.local);
    } catch (error) {
      throw failed(`${this.kind.words.notWritten}: ${fileNameOf(this.uri)} cannot be written`, error, {
        otherwise: 'Check that the folder is writable and the disk not full, then try again.',
      });
    }
    await this.tidy();
    return isWritten;
  }

  private async tidy(): Promise<void> {
    if (this.isTidied) return;
    this.isTidied = true;
    // What was to be saved is saved, even if tidying up fails.
    await removeLeftovers(this.uri).catch(() => undefined);
  }

  /**
   * Two windows can both find the file unchanged and both write. The one that wrote first looks again: where exactly
   * its own edit is missing, it is merged into what the other wrote.
   */
  private guard(change: FileChange): void {
    this.unsafe = change;
    this.guarded = new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.guards.delete(timer);
        // What keeps the file from being read or written is said at the next edit.
        resolve(this.enqueue(() => this.mergeBack(change)).catch(() => undefined));
      }, raceMs);
      this.guards.add(timer);
    });
  }

  private async mergeBack(change: FileChange): Promise<void> {
    if (this.unsafe !== change) return;
    this.unsafe = undefined;
    const { merge } = await this.kind.tools();
    for (;;) {
      const now = await this.onDisk.read().catch(() => undefined);
      if (now === undefined || this.isSafe(change, now)) return;
      const merged = merge(change.before, change.after, now);
      if ('error' in merged || merged.text === now) return;
      if (await this.write(merged.text, now)) return this.refresh();
    }
  }

  /** It is there, or others have it in hand: who puts back a text that stood there before takes back what came since. */
  private isSafe(change: FileChange, now: string): boolean {
    if (this.done.at(-1)?.after !== change.after || openDocument(this.uri)?.isDirty) return true;
    return [change, ...this.done, ...this.undone].some(
      ({ before, after }) => before === now || after === now,
    );
  }

  private async refresh(): Promise<void> {
    this.stale = true;
    await this.load();
    this.changed();
  }

  private async read(): Promise<YamlState<Reading>> {
    this.stale = false;
    const open = openDocument(this.uri);
    const unsaved = open?.isDirty ?? false;
    const { read, unreadable } = await this.kind.tools();
    let source: string | undefined;
    try {
      if (open && unsaved) source = open.getText();
      else if (this.uri.scheme !== 'untitled') source = await this.onDisk.read();
    } catch (error) {
      const why = reasonOf(error);
      const message = error instanceof UserError ? why : `${this.kind.words.notRead}: ${why}`;
      return this.settle({ source: '', exists: true, unsaved, current: unreadable(message) });
    }
    const { known } = this;
    // One that cannot be read has no text either, and may be empty now.
    if (source && known?.source === source && known.exists) return this.settle({ ...known, unsaved });
    const current = await finishInSlices(read(source ?? ''));
    return this.settle({ source: source ?? '', exists: source !== undefined, unsaved, current });
  }

  private settle(found: Omit<YamlState<Reading>, 'uri' | 'good'>): YamlState<Reading> {
    const good = found.current.parses ? found.current : (this.known?.good ?? found.current);
    this.known = { ...found, uri: this.uri, good };
    return this.known;
  }
}
