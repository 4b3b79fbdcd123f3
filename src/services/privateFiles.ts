import { EventEmitter, type Disposable, type Uri } from 'vscode';
import type { PrivateReading } from '../core/sidecar/private/read.ts';
import type { YamlEdit } from '../core/yaml/editResult.ts';
import type { Engine } from './engine.ts';
import { privatePattern, privateSidecarUriOf } from './sidecarUri.ts';
import type { YamlKind } from './yaml/kind.ts';
import type { LocalFiles } from './yaml/texts.ts';
import type { NextSteps, YamlState } from './yaml/yamlFile.ts';
import { YamlFiles } from './yaml/yamlFiles.ts';

/** What is known of an article's private file. */
export type PrivateState = YamlState<PrivateReading>;

/** The private files of articles, each by the URI of its article. They are looked at only where they are asked for. */
export class PrivateFiles implements Disposable {
  private readonly files: YamlFiles<PrivateReading>;
  private readonly read = new EventEmitter<PrivateState>();

  /** Fires with what a private file says, each time that it was read. */
  readonly onDidRead = this.read.event;

  constructor(engine: Engine, local?: LocalFiles) {
    this.files = new YamlFiles(privateKind(engine), local);
    this.files.onDidChange((uri) => void this.files.load(uri).then((state) => this.read.fire(state)));
  }

  dispose(): void {
    this.files.dispose();
    this.read.dispose();
  }

  /** As {@link YamlFiles.forget}. */
  forget(article: Uri): void {
    this.files.forget(privateSidecarUriOf(article));
  }

  async exists(article: Uri): Promise<boolean> {
    return this.files.exists(privateSidecarUriOf(article));
  }

  /** As {@link YamlFiles.load}. */
  async load(article: Uri): Promise<PrivateState> {
    const state = await this.files.load(privateSidecarUriOf(article));
    this.read.fire(state);
    return state;
  }

  /** As {@link YamlFiles.edit}. */
  async edit(
    article: Uri,
    label: string,
    edit: YamlEdit,
    at: number,
  ): Promise<{ readonly unsaved: boolean }> {
    try {
      return await this.files.edit(privateSidecarUriOf(article), label, edit, at);
    } catch (error) {
      // What is wrong with it is shown at its line.
      await this.load(article).catch(() => undefined);
      throw error;
    }
  }

  /** As {@link YamlFiles.nextSteps}. */
  nextSteps(article: Uri): Promise<NextSteps> {
    return this.files.nextSteps(privateSidecarUriOf(article));
  }

  /** As {@link YamlFiles.undo}. */
  undo(article: Uri): Promise<string | undefined> {
    return this.files.undo(privateSidecarUriOf(article));
  }

  redo(article: Uri): Promise<string | undefined> {
    return this.files.redo(privateSidecarUriOf(article));
  }

  /** As {@link YamlFiles.dropStep}. */
  dropStep(article: Uri, verb: 'undo' | 'redo'): Promise<void> {
    return this.files.dropStep(privateSidecarUriOf(article), verb);
  }
}

const privateKind = (engine: Engine): YamlKind<PrivateReading> => ({
  name: 'private file',
  glob: privatePattern,
  tools: async () => {
    const { readPrivateInSteps, mergePrivate } = await engine.privateFile();
    return {
      read: readPrivateInSteps,
      merge: mergePrivate,
      unreadable: (message) => ({
        texts: [],
        parses: false,
        issues: [{ severity: 'error', code: 'private-unreadable', message, range: { start: 0, end: 0 } }],
      }),
    };
  },
  words: {
    notWritten: 'The text was not kept',
    notRead: 'The private file cannot be read',
    notRemoved: 'The text that was signed off is still there.',
  },
});
