import {
  EventEmitter,
  RelativePattern,
  workspace,
  type Disposable,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { YamlEdit } from '../core/yaml/editResult.ts';
import type { SidecarReading } from '../core/sidecar/read.ts';
import type { Engine } from './engine.ts';
import { reasonOf, UserError } from './userError.ts';
import { fileNameOf, folderOf } from './paths.ts';
import { articleUriOf, isSidecar, sidecarUriOf } from './sidecarUri.ts';
import { readText, removeLeftovers, replaceInEditor, writeText, type ReplaceFile } from './yaml/texts.ts';

/** What is known of an article's sidecar. */
export interface SidecarState {
  readonly uri: Uri;
  readonly exists: boolean;
  /** The current text, unsaved editor changes included; empty where there is no file. */
  readonly source: string;
  /** What the current text says, and what is wrong with it. */
  readonly current: SidecarReading;
  /** The last reading whose YAML was sound: what the desk goes on with while the current one is broken. */
  readonly good: SidecarReading;
  /** It stands in an editor with unsaved changes. */
  readonly unsaved: boolean;
}

interface Change {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** There was no file before: taking the change back removes it again. */
  readonly created: boolean;
}

interface Entry {
  readonly article: Uri;
  state: SidecarState | undefined;
  loading: Promise<SidecarState> | undefined;
  stale: boolean;
  queue: Promise<unknown>;
  readonly done: Change[];
  readonly undone: Change[];
  readonly watcher: Disposable;
  isForgotten: boolean;
}

/** How often an edit is run again when the file keeps changing in between. */
const attempts = 5;
/** How long after a write another window may still overwrite it with an edit made on the text before ours. */
const raceMs = 250;
/** Other programs empty or remove a file before they write it anew: what is gone may be back after this long. */
const rewriteMs = 150;

/** The only owner of sidecars: loads and watches them, and writes edits so that nobody's work is lost. */
export class Sidecars implements Disposable {
  private readonly entries = new Map<string, Entry>();
  private readonly changed = new EventEmitter<Uri>();
  private readonly subscriptions: Disposable[];
  private readonly tidied = new Set<string>();
  private readonly guards = new Set<ReturnType<typeof setTimeout>>();

  /** Fires with the URI of the article whose sidecar may say something else now. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly engine: Engine,
    private readonly replaceFile?: ReplaceFile,
  ) {
    const touched = (document: TextDocument) => {
      const article = articleUriOf(document.uri);
      if (article) this.invalidate(article);
    };
    this.subscriptions = [
      workspace.onDidChangeTextDocument((event) => touched(event.document)),
      workspace.onDidSaveTextDocument(touched),
      workspace.onDidCloseTextDocument(touched),
    ];
  }

  dispose(): void {
    for (const timer of this.guards) clearTimeout(timer);
    for (const entry of this.entries.values()) entry.watcher.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
  }

  /** Stops watching; the next `load` starts afresh. The undo stack goes with it. */
  forget(article: Uri): void {
    const entry = this.entries.get(article.toString());
    if (!entry) return;
    entry.isForgotten = true;
    // Not before its edits are written: a second queue would write over them.
    void entry.queue.then(() => {
      if (!entry.isForgotten) return;
      entry.watcher.dispose();
      this.entries.delete(article.toString());
    });
  }

  async exists(article: Uri): Promise<boolean> {
    if (isSidecar(article)) return false;
    const known = this.entries.get(article.toString())?.state;
    if (known) return known.exists;
    try {
      await workspace.fs.stat(sidecarUriOf(article));
      return true;
    } catch {
      return this.editorOf(sidecarUriOf(article)) !== undefined;
    }
  }

  /** Reads the sidecar, or answers with what is known when nothing changed. */
  load(article: Uri): Promise<SidecarState> {
    const entry = this.entryOf(article);
    if (entry.state && !entry.stale) return Promise.resolve(entry.state);
    entry.loading ??= this.read(entry)
      .finally(() => (entry.loading = undefined))
      // What changed while it was being read is read as well.
      .then((state) => (entry.stale ? this.load(article) : state));
    return entry.loading;
  }

  /** What is known now, without reading anything. */
  peek(article: Uri): SidecarState | undefined {
    return this.entries.get(article.toString())?.state;
  }

  /**
   * Makes an edit. Where the sidecar is open with unsaved changes, the edit joins them and stays unsaved; else it is
   * written, and made again on the newer text when somebody else wrote in between.
   * Throws {@link UserError} where it cannot be made; nothing is written then.
   */
  edit(article: Uri, label: string, edit: YamlEdit): Promise<{ readonly unsaved: boolean }> {
    return this.enqueue(article, async (entry) => {
      const change = await this.apply(entry, edit, label);
      if (change.before !== change.after) {
        entry.done.push(change);
        entry.undone.length = 0;
      }
      return { unsaved: entry.state?.unsaved ?? false };
    });
  }

  /** Takes the last edit back, keeping what came in from elsewhere since. Answers its label, or nothing to undo. */
  undo(article: Uri): Promise<string | undefined> {
    return this.step(article, 'done', 'undone');
  }

  redo(article: Uri): Promise<string | undefined> {
    return this.step(article, 'undone', 'done');
  }

  private step(article: Uri, from: 'done' | 'undone', to: 'done' | 'undone'): Promise<string | undefined> {
    return this.enqueue(article, async (entry) => {
      const change = entry[from].at(-1);
      if (!change) return undefined;
      const { mergeSidecars } = await this.engine.sidecar();
      const isUncreated = change.created && (await this.remove(entry, change.after));
      const takeBack: YamlEdit = (source) => {
        if (source === change.after) return { ok: true, text: change.before };
        const merged = mergeSidecars(change.after, change.before, source);
        if ('error' in merged || merged.conflicts > 0)
          return {
            ok: false,
            message: `“${change.label}” cannot be taken back: the same field was changed since. Edit the sidecar by hand.`,
          };
        return { ok: true, text: merged.text };
      };
      const made = isUncreated
        ? { label: change.label, before: change.after, after: change.before, created: false }
        : await this.apply(entry, takeBack, change.label);
      entry[from].pop();
      entry[to].push(made);
      return change.label;
    });
  }

  /** Removes the file if it holds `text` and nothing else, neither on disk nor in an editor. */
  private async remove(entry: Entry, text: string): Promise<boolean> {
    const uri = sidecarUriOf(entry.article);
    if (this.editorOf(uri)?.isDirty || (await readText(uri)) !== text) return false;
    try {
      await workspace.fs.delete(uri);
    } catch (error) {
      const why = reasonOf(error);
      throw new UserError(`${fileNameOf(uri)} cannot be removed (${why}). Its annotation is still there.`);
    }
    await this.refresh(entry);
    return true;
  }

  private enqueue<T>(article: Uri, work: (entry: Entry) => Promise<T>): Promise<T> {
    const entry = this.entryOf(article);
    const result = entry.queue.then(() => work(entry));
    entry.queue = result.catch(() => undefined);
    return result;
  }

  private async apply(entry: Entry, edit: YamlEdit, label: string): Promise<Change> {
    const uri = sidecarUriOf(entry.article);
    const attempt = (source: string): string => {
      const result = edit(source);
      if (!result.ok) throw new UserError(result.message);
      return result.text;
    };
    const open = this.editorOf(uri);
    if (open?.isDirty) {
      const before = open.getText();
      const after = attempt(before);
      if (after !== before && !(await replaceInEditor(open, after)))
        throw new UserError(
          `${fileNameOf(uri)} changed while it was edited. Nothing was written; try again.`,
        );
      await this.refresh(entry);
      return { label, before, after, created: false };
    }
    for (let tries = 0; tries < attempts; tries++) {
      const onDisk = await readText(uri);
      const before = onDisk ?? '';
      const after = attempt(before);
      const change = { label, before, after, created: onDisk === undefined };
      if (after === before) return change;
      if ((await readText(uri)) !== onDisk) continue;
      await this.write(uri, after);
      await this.refresh(entry);
      this.guard(entry, change);
      return change;
    }
    throw new UserError(
      `${fileNameOf(uri)} keeps changing on disk. Nothing was written; try again in a moment.`,
    );
  }

  private async write(uri: Uri, text: string): Promise<void> {
    try {
      await writeText(uri, text, this.replaceFile);
    } catch (error) {
      const why = reasonOf(error);
      throw new UserError(
        `The finding was not saved: ${fileNameOf(uri)} cannot be written (${why}). ` +
          'Check that the folder is writable and the disk not full, then try again.',
      );
    }
    if (this.tidied.has(uri.toString())) return;
    this.tidied.add(uri.toString());
    // What was to be saved is saved, even if tidying up fails.
    await removeLeftovers(uri).catch(() => undefined);
  }

  /**
   * Two windows can both find the file unchanged and both write. The one that wrote first looks again: where exactly
   * its own edit is missing, it is merged into what the other wrote.
   */
  private guard(entry: Entry, change: Change): void {
    const timer = setTimeout(() => {
      this.guards.delete(timer);
      this.enqueue(entry.article, async () => {
        const uri = sidecarUriOf(entry.article);
        const now = await readText(uri).catch(() => undefined);
        if (now === undefined || now === change.after || now === change.before) return;
        if (entry.done.at(-1)?.after !== change.after || this.editorOf(uri)?.isDirty) return;
        const { mergeSidecars } = await this.engine.sidecar();
        const merged = mergeSidecars(change.before, change.after, now);
        if ('error' in merged || merged.text === now) return;
        await this.write(uri, merged.text);
        await this.refresh(entry);
        // What keeps the file from being read or written is said at the next edit.
      }).catch(() => undefined);
    }, raceMs);
    this.guards.add(timer);
  }

  private async read(entry: Entry): Promise<SidecarState> {
    entry.stale = false;
    const uri = sidecarUriOf(entry.article);
    const open = this.editorOf(uri);
    const unsaved = open?.isDirty ?? false;
    const { readSidecar } = await this.engine.sidecar();
    let source: string | undefined;
    try {
      if (open && unsaved) source = open.getText();
      else if (uri.scheme !== 'untitled') source = await readText(uri);
      if (!source && entry.state?.source) {
        await new Promise((resolve) => setTimeout(resolve, rewriteMs));
        source = await readText(uri);
      }
    } catch (error) {
      const why = reasonOf(error);
      const unreadable = {
        ...readSidecar(''),
        parses: false,
        writable: false,
        issues: [
          {
            severity: 'error',
            code: 'sidecar-unreadable',
            message: error instanceof UserError ? why : `The annotations cannot be read: ${why}`,
            range: { start: 0, end: 0 },
          },
        ] as const,
      };
      return this.settle(entry, { source: '', exists: true, unsaved, current: unreadable });
    }
    const known = entry.state;
    if (known?.source === source && known?.exists) return this.settle(entry, { ...known, unsaved });
    const current = readSidecar(source ?? '');
    return this.settle(entry, { source: source ?? '', exists: source !== undefined, unsaved, current });
  }

  private settle(entry: Entry, found: Omit<SidecarState, 'uri' | 'good'>): SidecarState {
    const good = found.current.parses ? found.current : (entry.state?.good ?? found.current);
    entry.state = { ...found, uri: sidecarUriOf(entry.article), good };
    return entry.state;
  }

  private async refresh(entry: Entry): Promise<void> {
    entry.stale = true;
    await this.load(entry.article);
    this.changed.fire(entry.article);
  }

  private invalidate(article: Uri): void {
    const entry = this.entries.get(article.toString());
    if (!entry) return;
    entry.stale = true;
    this.changed.fire(article);
  }

  private editorOf(uri: Uri): TextDocument | undefined {
    return workspace.textDocuments.find(
      (document) => document.uri.toString() === uri.toString() && !document.isClosed,
    );
  }

  private entryOf(article: Uri): Entry {
    const key = article.toString();
    const known = this.entries.get(key);
    if (known) {
      known.isForgotten = false;
      return known;
    }
    const sidecar = sidecarUriOf(article);
    // Not the file's own name, which may hold glob characters.
    const watcher = workspace.createFileSystemWatcher(
      new RelativePattern(folderOf(sidecar), '*.annotations.yaml'),
    );
    const onDisk = (uri: Uri) => {
      if (uri.toString() === sidecar.toString()) this.invalidate(article);
    };
    watcher.onDidChange(onDisk);
    watcher.onDidCreate(onDisk);
    watcher.onDidDelete(onDisk);
    const entry: Entry = {
      article, state: undefined, loading: undefined, stale: true, queue: Promise.resolve(), done: [], undone: [], watcher,
      isForgotten: false,
    }; // prettier-ignore
    this.entries.set(key, entry);
    return entry;
  }
}
