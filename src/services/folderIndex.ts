import { EventEmitter, workspace, type Disposable, type Uri } from 'vscode';
import type { FilesCounted, FoundClaim, FoundPerson } from '../core/people/folder/folderRecords.ts';
import type { Engine } from './engine.ts';
import { FolderBuild, type IndexProgress } from './folderBuild.ts';
import { folderFiles } from './folderFiles.ts';
import type { FolderMachine } from './folderMachine.ts';
import type { LanguageChoices } from './languageChoices.ts';

/**
 * Who is named in which article of the workspace. Nothing is read before somebody asks; then it is built in the
 * background, kept on disk and brought up to date by what changes. Until it is complete, answers hold what there is.
 */
export class FolderIndex implements Disposable {
  private readonly build: FolderBuild;
  private readonly progressed = new EventEmitter<IndexProgress>();

  readonly onDidProgress = this.progressed.event;

  /** @param storage where it is kept; nowhere in a window without a workspace */
  constructor(
    engine: Engine,
    storage: Uri | undefined,
    choices: LanguageChoices,
    private readonly fail: (error: unknown) => void,
    machine?: FolderMachine,
  ) {
    this.build = new FolderBuild(
      folderFiles(engine, storage, choices, machine),
      (progress) => this.progressed.fire(progress),
      fail,
      (run, ms) => {
        const timer = setTimeout(run, ms);
        return { dispose: () => clearTimeout(timer) };
      },
    );
  }

  dispose(): void {
    this.build.dispose();
    this.progressed.dispose();
  }

  get progress(): IndexProgress {
    return this.build.progress;
  }

  /** As {@link FolderBuild.start}; without a workspace there is nothing to build. */
  start(): Promise<void> {
    return workspace.workspaceFolders ? this.build.start() : Promise.resolve();
  }

  /** As {@link FolderBuild.stop}. */
  stop(): void {
    this.build.stop();
  }

  /**
   * In how many other articles somebody with one of these names is named; `null` as long as not all have been read. The
   * first question starts that; no answer reads a file. A surname alone joins nobody.
   * @param article the one that is asked from
   */
  countElsewhere(names: readonly string[], article: Uri): FilesCounted | null {
    const { state } = this.progress;
    if (state === 'not started') void this.start().catch(this.fail);
    return state === 'complete' ? (this.build.records?.countNamed(names, article.toString()) ?? null) : null;
  }

  /** As far as it is known now. */
  named(names: readonly string[]): readonly FoundPerson[] {
    return this.build.records?.named(names) ?? [];
  }

  peopleLike(letters: string, most: number): readonly FoundPerson[] {
    return this.build.records?.peopleLike(letters, most) ?? [];
  }

  claimsLike(letters: string, most: number): readonly FoundClaim[] {
    return this.build.records?.claimsLike(letters, most) ?? [];
  }
}
