import { EventEmitter, Uri, workspace, type Disposable } from 'vscode';
import { isThere, type LocalReading } from './files.ts';
import { folderOf } from './paths.ts';

/** Finds, for files, the nearest file of a name on the way up to their workspace folder, and remembers it. */
export class NearestFile implements Disposable {
  /** By folder. */
  private readonly known = new Map<string, Promise<Uri | undefined>>();
  private readonly moved = new EventEmitter<Uri>();
  private readonly subscriptions: readonly Disposable[];

  /** Fires with a file of that name that has come or gone. */
  readonly onDidMove = this.moved.event;

  constructor(
    private readonly name: string,
    private readonly local?: LocalReading,
  ) {
    const watcher = workspace.createFileSystemWatcher(`**/${name}`, false, true, false);
    this.subscriptions = [
      this.moved,
      watcher,
      watcher.onDidCreate((uri) => this.onMoved(uri)),
      watcher.onDidDelete((uri) => this.onMoved(uri)),
      workspace.onDidChangeWorkspaceFolders(() => this.known.clear()),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** `undefined` where there is none. */
  of(file: Uri): Promise<Uri | undefined> {
    if (file.scheme === 'untitled') return Promise.resolve(undefined);
    const key = folderOf(file).toString();
    const known = this.known.get(key) ?? this.search(file);
    this.known.set(key, known);
    return known;
  }

  /** Searches again: not every disk tells what is made on it. Tells of what has come or gone; answers as {@link of}. */
  async lookAgain(file: Uri): Promise<Uri | undefined> {
    if (file.scheme === 'untitled') return undefined;
    const before = await this.of(file);
    const now = await this.search(file);
    const moved = now?.toString() === before?.toString() ? undefined : (now ?? before);
    if (moved) this.onMoved(moved);
    return now;
  }

  /** Looks anew: one was made where no watcher may tell of it. */
  forget(): void {
    this.known.clear();
  }

  private onMoved(uri: Uri): void {
    this.known.clear();
    this.moved.fire(uri);
  }

  private async search(file: Uri): Promise<Uri | undefined> {
    const folder = folderOf(file);
    const top = workspace.getWorkspaceFolder(file)?.uri ?? folder;
    for (let at = folder; ; at = folderOf(at)) {
      const uri = Uri.joinPath(at, this.name);
      if (await isThere(uri, this.local)) return uri;
      if (at.path.length <= top.path.length || at.path === '/') return undefined;
    }
  }
}
