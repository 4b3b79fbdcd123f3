import { EventEmitter, type Disposable, type Uri } from 'vscode';
import type { SidecarReading } from '../core/sidecar/read.ts';
import type { YamlEdit } from '../core/yaml/editResult.ts';
import type { Engine } from './engine.ts';
import { articleUriOf, isSidecar, sidecarUriOf } from './sidecarUri.ts';
import type { YamlKind } from './yaml/kind.ts';
import type { LocalFiles } from './yaml/texts.ts';
import type { NextSteps, YamlState } from './yaml/yamlFile.ts';
import { YamlFiles } from './yaml/yamlFiles.ts';

/** What is known of an article's sidecar. */
export type SidecarState = YamlState<SidecarReading>;

/** The sidecars of articles, each by the URI of its article. */
export class Sidecars implements Disposable {
  private readonly files: YamlFiles<SidecarReading>;
  private readonly changed = new EventEmitter<Uri>();

  /** Fires with the URI of the article whose sidecar may say something else now. */
  readonly onDidChange = this.changed.event;

  constructor(engine: Engine, local?: LocalFiles) {
    this.files = new YamlFiles(sidecarKind(engine), local);
    this.files.onDidChange((sidecar) => {
      const article = articleUriOf(sidecar);
      if (article) this.changed.fire(article);
    });
  }

  dispose(): void {
    this.files.dispose();
    this.changed.dispose();
  }

  /** As {@link YamlFiles.forget}. */
  forget(article: Uri): void {
    this.files.forget(sidecarUriOf(article));
  }

  async exists(article: Uri): Promise<boolean> {
    return !isSidecar(article) && this.files.exists(sidecarUriOf(article));
  }

  /** As {@link YamlFiles.load}. */
  load(article: Uri): Promise<SidecarState> {
    return this.files.load(sidecarUriOf(article));
  }

  /** As {@link YamlFiles.lookAgain}. */
  lookAgain(article: Uri): Promise<void> {
    return this.files.lookAgain(sidecarUriOf(article));
  }

  /** As {@link YamlFiles.edit}. */
  edit(article: Uri, label: string, edit: YamlEdit, at?: number): Promise<{ readonly unsaved: boolean }> {
    return this.files.edit(sidecarUriOf(article), label, edit, at);
  }

  /** As {@link YamlFiles.nextSteps}. */
  nextSteps(article: Uri): Promise<NextSteps> {
    return this.files.nextSteps(sidecarUriOf(article));
  }

  /** As {@link YamlFiles.undo}. */
  undo(article: Uri): Promise<string | undefined> {
    return this.files.undo(sidecarUriOf(article));
  }

  redo(article: Uri): Promise<string | undefined> {
    return this.files.redo(sidecarUriOf(article));
  }
}

const sidecarKind = (engine: Engine): YamlKind<SidecarReading> => ({
  name: 'annotations file',
  glob: '*.annotations.yaml',
  tools: async () => {
    const { readSidecar, readSidecarInSteps, mergeSidecars } = await engine.sidecar();
    return {
      read: readSidecarInSteps,
      merge: mergeSidecars,
      unreadable: (message) => ({
        ...readSidecar(''),
        parses: false,
        writable: false,
        issues: [{ severity: 'error', code: 'sidecar-unreadable', message, range: { start: 0, end: 0 } }],
      }),
    };
  },
  words: {
    notWritten: 'The finding was not saved',
    notRead: 'The annotations cannot be read',
    notRemoved: 'Its annotation is still there.',
  },
});
