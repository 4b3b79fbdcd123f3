import { EventEmitter, Uri, workspace, type Disposable, type FileSystemWatcher } from 'vscode';
import { localMoment } from '../core/moment.ts';
import type { WorkCounts } from '../core/review/work.ts';
import { usualScale } from '../core/sidecar/rules/scale.ts';
import type { Engine } from './engine.ts';
import { bytesOf, type LocalReading } from './files.ts';
import type { FolderRules } from './folderRules.ts';
import { folderOf } from './paths.ts';
import { articleUriOf, sidecarGlob } from './sidecarUri.ts';
import { nextSlice } from './slices.ts';

/** An article of the workspace that has an annotations file. */
export interface ArticleWork {
  readonly article: Uri;
  /** `null` where the file could not be read. */
  readonly counts: WorkCounts | null;
}

/** Nothing that people write is longer, in bytes: what is, is opened to be counted. */
const largestFile = 4_000_000;
/** So many files are read before what is known by then is shown. */
const filesAtOnce = 40;
const leftOut = '**/{node_modules,.git}/**';

/** What is to do at the articles of the workspace, by their annotations files; read once somebody asks, and followed then. */
export class FolderWork implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly found = new Map<string, ArticleWork>();
  private watcher: FileSystemWatcher | undefined;
  private following: Disposable | undefined;
  private reading: Promise<void> = Promise.resolve();
  isReading = false;

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly engine: Engine,
    private readonly rules: FolderRules,
    private readonly report: (error: unknown) => void,
    private readonly local?: LocalReading,
  ) {}

  dispose(): void {
    this.watcher?.dispose();
    this.following?.dispose();
    this.changed.dispose();
  }

  /** Those that are known so far, by path. */
  get articles(): readonly ArticleWork[] {
    return [...this.found.values()].sort((a, b) => a.article.path.localeCompare(b.article.path));
  }

  /** Looks for them in the background; {@link onDidChange} says when more is known. */
  ask(): void {
    if (this.watcher) return;
    this.watcher = workspace.createFileSystemWatcher(sidecarGlob);
    this.watcher.onDidCreate((file) => this.follow(file));
    this.watcher.onDidChange((file) => this.follow(file));
    this.watcher.onDidDelete((file) => {
      if (this.found.delete(file.toString())) this.changed.fire();
    });
    this.following = this.rules.onDidChange((rules) => this.readUnder(folderOf(rules)));
    this.isReading = true;
    this.inTurn(async () => {
      const files = await workspace.findFiles(sidecarGlob, leftOut);
      for (const [nth, file] of files.entries()) {
        await this.read(file);
        if ((nth + 1) % filesAtOnce === 0) this.changed.fire();
      }
      this.isReading = false;
    });
  }

  private follow(file: Uri): void {
    if (/\/(?:node_modules|\.git)\//.test(file.path)) return;
    this.inTurn(() => this.read(file));
  }

  /** What a rating leaves open is said by the rules of its folder. */
  private readUnder(folder: Uri): void {
    const under = `${folder.toString().replace(/\/$/, '')}/`;
    for (const file of this.found.keys()) if (file.startsWith(under)) this.follow(Uri.parse(file));
  }

  private inTurn(work: () => Promise<void>): void {
    this.reading = this.reading.then(work).then(
      () => this.changed.fire(),
      (error: unknown) => this.report(error),
    );
  }

  private async read(file: Uri): Promise<void> {
    const article = articleUriOf(file);
    if (!article) return;
    const { readSidecar, workOnFile } = await this.engine.sidecar();
    const bytes = await bytesOf(file, this.local).catch(() => null);
    if (bytes === undefined) this.found.delete(file.toString());
    else {
      const isReadable = bytes !== null && bytes.length <= largestFile;
      const reading = isReadable ? readSidecar(new TextDecoder().decode(bytes)) : null;
      const rules = await this.rules.load(article);
      this.found.set(file.toString(), {
        article,
        counts: reading?.parses
          ? workOnFile(reading.value, rules?.good.scale ?? usualScale, localMoment(new Date()))
          : null,
      });
    }
    await nextSlice();
  }
}
