import { EventEmitter, Uri, workspace, type Disposable } from 'vscode';
import type { YamlEdit } from '../../core/yaml/editResult.ts';
import { NearestFile } from '../nearestFile.ts';
import { folderOf } from '../paths.ts';
import type { YamlKind, YamlReading } from './kind.ts';
import type { LocalFiles } from './texts.ts';
import type { NextSteps, YamlState } from './yamlFile.ts';
import { YamlFiles } from './yamlFiles.ts';

/** The YAML files of a name that hold for all below them: for each article the nearest on the way up to its workspace folder. */
export class NearestYaml<Reading extends YamlReading> implements Disposable {
  private readonly files: YamlFiles<Reading>;
  private readonly nearest: NearestFile;
  private readonly changed = new EventEmitter<Uri>();
  private readonly subscriptions: readonly Disposable[];

  /** Fires with a file that may say something else now, or has come or gone: for all under its folder. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly name: string,
    kind: YamlKind<Reading>,
    local?: LocalFiles,
  ) {
    this.files = new YamlFiles(kind, local);
    this.nearest = new NearestFile(name, local);
    this.subscriptions = [
      this.changed,
      this.files,
      this.nearest,
      this.files.onDidChange((uri) => this.changed.fire(uri)),
      this.nearest.onDidMove((uri) => this.changed.fire(uri)),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** What holds for an article; `undefined` where there is no such file. */
  async load(article: Uri): Promise<YamlState<Reading> | undefined> {
    const uri = await this.nearest.of(article);
    const state = uri && (await this.files.load(uri));
    return state?.exists ? state : undefined;
  }

  /** The file that holds for an article; without one, where it is to be made: at the top of its workspace folder. */
  async homeOf(article: Uri): Promise<Uri> {
    const top = workspace.getWorkspaceFolder(article)?.uri ?? folderOf(article);
    return (await this.nearest.of(article)) ?? Uri.joinPath(top, this.name);
  }

  /** Looks whether something else holds for an article by now, where nothing told of it. */
  async lookAgain(article: Uri): Promise<void> {
    const uri = await this.nearest.lookAgain(article);
    if (uri) await this.files.lookAgain(uri);
  }

  /** As {@link YamlFiles.edit}; a file that is not there is made. */
  async edit(file: Uri, label: string, edit: YamlEdit, at?: number): Promise<{ readonly unsaved: boolean }> {
    const isNew = !(await this.files.exists(file));
    const done = await this.files.edit(file, label, edit, at);
    if (isNew) this.nearest.forget();
    return done;
  }

  /** As {@link YamlFiles.nextSteps}. */
  nextSteps(file: Uri): Promise<NextSteps> {
    return this.files.nextSteps(file);
  }

  /** As {@link YamlFiles.undo}. */
  undo(file: Uri): Promise<string | undefined> {
    return this.files.undo(file);
  }

  redo(file: Uri): Promise<string | undefined> {
    return this.files.redo(file);
  }
}
