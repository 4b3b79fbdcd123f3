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
    const onMoved = (uri: Uri): void => {
      this.known.clear();
      this.moved.fire(uri);
    };
    this.subscriptions = [
      this.moved,
      watcher,
      watcher.onDidCreate(onMoved),
      watcher.onDidDelete(onMoved),
      workspace.onDidChangeWorkspaceFolders(() => this.known.clear()),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** `undefined` where there is none. */
  of(file: Uri): Promise<Uri | undefined> {
    if (file.scheme === 'untitled') return Promise.resolve(undefined);
    const folder = folderOf(file);
    const key = folder.toString();
    const known =
      this.known.get(key) ?? this.search(folder, workspace.getWorkspaceFolder(file)?.uri ?? folder);
    this.known.set(key, known);
    return known;
  }

  /** Looks anew: one was made where no watcher may tell of it. */
  forget(): void {
    this.known.clear();
  }

  private async search(folder: Uri, top: Uri): Promise<Uri | undefined> {
    for (let at = folder; ; at = folderOf(at)) {
      const uri = Uri.joinPath(at, this.name);
      if (await isThere(uri, this.local)) return uri;
      if (at.path.length <= top.path.length || at.path === '/') return undefined;
    }
  }
}
