import { EventEmitter, workspace, type Disposable, type TextDocument, type Uri } from 'vscode';
import type { YamlEdit } from '../../core/yaml/editResult.ts';
import { isThere } from '../files.ts';
import { openDocument } from './edits.ts';
import type { YamlKind, YamlReading } from './kind.ts';
import type { LocalFiles } from './texts.ts';
import { YamlFile, type NextSteps, type YamlState } from './yamlFile.ts';

interface Entry<Reading extends YamlReading> {
  readonly file: YamlFile<Reading>;
  isForgotten: boolean;
}

/** The only owner of the YAML files of a kind: loads and watches them, and writes edits so that nobody's work is lost. */
export class YamlFiles<Reading extends YamlReading> implements Disposable {
  private readonly entries = new Map<string, Entry<Reading>>();
  private readonly changed = new EventEmitter<Uri>();
  private readonly subscriptions: readonly Disposable[];

  /** Fires with the URI of a file that may say something else now. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly kind: YamlKind<Reading>,
    private readonly local?: LocalFiles,
  ) {
    const touched = ({ uri }: TextDocument) => this.entries.get(uri.toString())?.file.invalidate();
    this.subscriptions = [
      workspace.onDidChangeTextDocument(({ document }) => touched(document)),
      workspace.onDidSaveTextDocument(touched),
      workspace.onDidCloseTextDocument(touched),
    ];
  }

  dispose(): void {
    for (const { file } of this.entries.values()) file.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
    this.changed.dispose();
  }

  /** Stops watching; the next `load` starts afresh. The undo stack goes with it. */
  forget(uri: Uri): void {
    const entry = this.entries.get(uri.toString());
    if (!entry) return;
    entry.isForgotten = true;
    // Not before its edits are written: a second queue would write over them.
    void entry.file.idle().then(() => {
      if (!entry.isForgotten) return;
      entry.file.dispose();
      this.entries.delete(uri.toString());
    });
  }

  async exists(uri: Uri): Promise<boolean> {
    const known = this.entries.get(uri.toString())?.file.state;
    if (known) return known.exists;
    return (await isThere(uri, this.local)) || openDocument(uri) !== undefined;
  }

  /** Looks whether a file that is known says something else by now, where nothing told of it. */
  async lookAgain(uri: Uri): Promise<void> {
    await this.entries.get(uri.toString())?.file.lookAgain();
  }

  /** Reads a file, or answers with what is known when nothing changed. */
  load(uri: Uri): Promise<YamlState<Reading>> {
    return this.fileOf(uri).load();
  }

  /**
   * Makes an edit. Where the file is open with unsaved changes, the edit joins them and stays unsaved; else it is
   * written, and made again on the newer text when somebody else wrote in between.
   * Throws {@link UserError} where it cannot be made; nothing is written then.
   * @param at when the step is made that the edit belongs to, where it has a part in another file
   */
  edit(uri: Uri, label: string, edit: YamlEdit, at?: number): Promise<{ readonly unsaved: boolean }> {
    return this.fileOf(uri).edit(label, edit, at);
  }

  /** As {@link YamlFile.nextSteps}. */
  nextSteps(uri: Uri): Promise<NextSteps> {
    return this.fileOf(uri).nextSteps();
  }

  /** Takes the last edit back, keeping what came in from elsewhere since. Answers its label, or nothing to undo. */
  undo(uri: Uri): Promise<string | undefined> {
    return this.fileOf(uri).undo();
  }

  redo(uri: Uri): Promise<string | undefined> {
    return this.fileOf(uri).redo();
  }

  /** As {@link YamlFile.dropStep}. */
  dropStep(uri: Uri, verb: 'undo' | 'redo'): Promise<void> {
    return this.fileOf(uri).dropStep(verb);
  }

  private fileOf(uri: Uri): YamlFile<Reading> {
    const key = uri.toString();
    const known = this.entries.get(key);
    if (known) {
      known.isForgotten = false;
      return known.file;
    }
    const file = new YamlFile(uri, this.kind, () => this.changed.fire(uri), this.local);
    this.entries.set(key, { file, isForgotten: false });
    return file;
  }
}
