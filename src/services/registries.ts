import { EventEmitter, Uri, workspace, type Disposable } from 'vscode';
import { registryName } from '../core/sidecar/registry/fileName.ts';
import type { RegistryReading } from '../core/sidecar/registry/read.ts';
import type { YamlEdit } from '../core/yaml/editResult.ts';
import type { Engine } from './engine.ts';
import { NearestFile } from './nearestFile.ts';
import { folderOf } from './paths.ts';
import type { YamlKind } from './yaml/kind.ts';
import type { LocalFiles } from './yaml/texts.ts';
import type { NextSteps, YamlState } from './yaml/yamlFile.ts';
import { YamlFiles } from './yaml/yamlFiles.ts';

/** What is known of a registry. */
export type RegistryState = YamlState<RegistryReading>;

/** The registries of folders: for each article the nearest `people.yaml` on the way up to its workspace folder. */
export class Registries implements Disposable {
  private readonly files: YamlFiles<RegistryReading>;
  private readonly changed = new EventEmitter<Uri>();
  private readonly nearest: NearestFile;
  private readonly subscriptions: Disposable[];

  /** Fires with the URI of a folder: what backs the articles under it may say something else now. */
  readonly onDidChange = this.changed.event;

  constructor(engine: Engine, local?: LocalFiles) {
    this.files = new YamlFiles(registryKind(engine), local);
    this.nearest = new NearestFile(registryName, local);
    this.subscriptions = [
      this.nearest,
      this.nearest.onDidMove((uri) => this.changed.fire(folderOf(uri))),
      this.files.onDidChange((uri) => this.changed.fire(folderOf(uri))),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.files.dispose();
    this.changed.dispose();
  }

  /** What backs an article; `undefined` where there is no registry. */
  async load(article: Uri): Promise<RegistryState | undefined> {
    const uri = await this.nearest.of(article);
    if (!uri) return undefined;
    const state = await this.files.load(uri);
    return state.exists ? state : undefined;
  }

  /** Where the registry of an article is; without one, where it is to be made: at the top of its workspace folder. */
  async homeOf(article: Uri): Promise<Uri> {
    const top = workspace.getWorkspaceFolder(article)?.uri ?? folderOf(article);
    return (await this.nearest.of(article)) ?? Uri.joinPath(top, registryName);
  }

  /** As {@link YamlFiles.edit}; a registry that is not there is made. */
  async edit(
    registry: Uri,
    label: string,
    edit: YamlEdit,
    at?: number,
  ): Promise<{ readonly unsaved: boolean }> {
    const isNew = !(await this.files.exists(registry));
    const done = await this.files.edit(registry, label, edit, at);
    if (isNew) this.nearest.forget();
    return done;
  }

  /** As {@link YamlFiles.nextSteps}. */
  nextSteps(registry: Uri): Promise<NextSteps> {
    return this.files.nextSteps(registry);
  }

  /** As {@link YamlFiles.undo}. */
  undo(registry: Uri): Promise<string | undefined> {
    return this.files.undo(registry);
  }

  redo(registry: Uri): Promise<string | undefined> {
    return this.files.redo(registry);
  }
}

const registryKind = (engine: Engine): YamlKind<RegistryReading> => ({
  name: 'people file',
  glob: registryName,
  tools: async () => {
    const { readRegistry, readRegistryInSteps, mergeRegistries, indexRegistry } = await engine.registry();
    return {
      // Reviews find people through the index: it is built here, where the thread is given back.
      read: function* (source) {
        const reading = yield* readRegistryInSteps(source);
        yield* indexRegistry(reading.value.people);
        return reading;
      },
      merge: mergeRegistries,
      unreadable: (message) => ({
        ...readRegistry(''),
        parses: false,
        writable: false,
        issues: [{ severity: 'error', code: 'registry-unreadable', message, range: { start: 0, end: 0 } }],
      }),
    };
  },
  words: {
    notWritten: 'Nothing was saved about this person',
    notRead: 'The people file cannot be read',
    notRemoved: 'What it says of people is still there.',
  },
});
