import * as vscode from 'vscode';

/** A file system in memory that a test can make fail, or have somebody else write to in between. */
export class MemoryFiles implements vscode.FileSystemProvider, vscode.Disposable {
  private readonly files = new Map<string, { bytes: Uint8Array; mtime: number }>();
  private readonly changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  private readonly registration: vscode.Disposable;
  readonly onDidChangeFile = this.changes.event;

  /** Runs before each read of a file, which waits for it; what it writes, the reader finds. */
  beforeRead: ((path: string) => Promise<void> | void) | undefined;
  /** What some of the files are instead of files. */
  readonly types = new Map<string, vscode.FileType>();
  /** What a write fails with. */
  failure: Error | undefined;

  constructor(readonly scheme: string) {
    this.registration = vscode.workspace.registerFileSystemProvider(scheme, this, { isCaseSensitive: true });
  }

  dispose(): void {
    this.registration.dispose();
    this.changes.dispose();
  }

  uri(path: string): vscode.Uri {
    return vscode.Uri.from({ scheme: this.scheme, path });
  }

  set(path: string, text: string): vscode.Uri {
    const isNew = !this.files.has(path);
    this.files.set(path, { bytes: new TextEncoder().encode(text), mtime: Date.now() + this.files.size });
    const type = isNew ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed;
    this.changes.fire([{ type, uri: this.uri(path) }]);
    return this.uri(path);
  }

  setBytes(path: string, bytes: Uint8Array): void {
    this.files.set(path, { bytes, mtime: Date.now() + this.files.size });
    this.changes.fire([{ type: vscode.FileChangeType.Changed, uri: this.uri(path) }]);
  }

  /** As {@link set}, on a disk that does not tell. */
  setUnseen(path: string, text: string): void {
    this.files.set(path, { bytes: new TextEncoder().encode(text), mtime: Date.now() + this.files.size });
  }

  text(path: string): string | undefined {
    const file = this.files.get(path);
    return file && new TextDecoder().decode(file.bytes);
  }

  get paths(): string[] {
    return [...this.files.keys()].sort();
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path === '/' || [...this.files.keys()].some((path) => path.startsWith(`${uri.path}/`)))
      return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const file = this.find(uri);
    return {
      type: this.types.get(uri.path) ?? vscode.FileType.File,
      ctime: 0,
      mtime: file.mtime,
      size: file.bytes.length,
    };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const prefix = uri.path === '/' ? '/' : `${uri.path}/`;
    return [...this.files.keys()]
      .filter((path) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
      .map((path) => [path.slice(prefix.length), vscode.FileType.File]);
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    await this.beforeRead?.(uri.path);
    return this.find(uri).bytes;
  }

  /** Fails in a promise, as file systems do: VS Code 1.139 never ends a write that throws at once. */
  writeFile(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
    if (this.failure) return Promise.reject(this.failure);
    this.set(uri.path, new TextDecoder().decode(bytes));
    return Promise.resolve();
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    if (this.failure) throw this.failure;
    this.set(to.path, new TextDecoder().decode(this.find(from).bytes));
    this.files.delete(from.path);
    this.changes.fire([{ type: vscode.FileChangeType.Deleted, uri: from }]);
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
    this.changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  createDirectory(): void {
    // Folders are where files are.
  }

  private find(uri: vscode.Uri) {
    const file = this.files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }
}
