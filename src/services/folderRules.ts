import { EventEmitter, type Disposable, type Uri } from 'vscode';
import { folderRulesName } from '../core/sidecar/rules/fileName.ts';
import type { FolderRulesReading } from '../core/sidecar/rules/read.ts';
import type { YamlEdit } from '../core/yaml/editResult.ts';
import type { Engine } from './engine.ts';
import { NearestFile } from './nearestFile.ts';
import type { YamlKind } from './yaml/kind.ts';
import type { LocalFiles } from './yaml/texts.ts';
import type { YamlState } from './yaml/yamlFile.ts';
import { YamlFiles } from './yaml/yamlFiles.ts';

/** What is known of a folder's rules. */
export type FolderRulesState = YamlState<FolderRulesReading>;

/** The rules of folders: for each article the nearest `copydesk.yaml` on the way up to its workspace folder. */
export class FolderRules implements Disposable {
  private readonly files: YamlFiles<FolderRulesReading>;
  private readonly nearest: NearestFile;
  private readonly changed = new EventEmitter<Uri>();

  /** Fires with a `copydesk.yaml` that may say something else now, or has come or gone. */
  readonly onDidChange = this.changed.event;

  constructor(engine: Engine, local?: LocalFiles) {
    this.files = new YamlFiles(rulesKind(engine), local);
    this.nearest = new NearestFile(folderRulesName, local);
    this.files.onDidChange((uri) => this.changed.fire(uri));
    this.nearest.onDidMove((uri) => this.changed.fire(uri));
  }

  dispose(): void {
    this.files.dispose();
    this.nearest.dispose();
    this.changed.dispose();
  }

  /** What holds for an article; `undefined` where no folder says anything. */
  async load(article: Uri): Promise<FolderRulesState | undefined> {
    const uri = await this.nearest.of(article);
    const state = uri && (await this.files.load(uri));
    return state?.exists ? state : undefined;
  }

  /** The rules that hold for a file, where there are any. */
  find(file: Uri): Promise<Uri | undefined> {
    return this.nearest.of(file);
  }

  /** As {@link YamlFiles.edit}; rules that are not there are made. */
  edit(rules: Uri, label: string, edit: YamlEdit): Promise<{ readonly unsaved: boolean }> {
    return this.files.edit(rules, label, edit);
  }
}

const rulesKind = (engine: Engine): YamlKind<FolderRulesReading> => ({
  name: 'rules file',
  glob: folderRulesName,
  tools: async () => {
    const { readFolderRulesInSteps, mergeFolderRules } = await engine.folderRules();
    return {
      read: readFolderRulesInSteps,
      merge: mergeFolderRules,
      unreadable: (message) => ({
        lists: [],
        parses: false,
        listsRange: null,
        issues: [{ severity: 'error', code: 'rules-unreadable', message, range: { start: 0, end: 0 } }],
      }),
    };
  },
  words: {
    notWritten: 'The list was not added',
    notRead: 'The rules of this folder cannot be read',
    notRemoved: 'Its rules still hold.',
  },
});
