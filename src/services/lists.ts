import { EventEmitter, Uri, workspace, type Disposable } from 'vscode';
import type { Issue } from '../core/model.ts';
import type { ListedPerson } from '../core/people/lists/listPerson.ts';
import { listEnding } from '../core/people/lists/paths.ts';
import type { ReferenceList } from '../core/people/lists/referenceList.ts';
import type { Engine } from './engine.ts';
import { isThere, lookAt } from './files.ts';
import type { FolderRules, FolderRulesState } from './folderRules.ts';
import type { Machine } from './machine.ts';
import { openList } from './openedList.ts';
import { folderOf } from './paths.ts';
import { reasonOf } from './userError.ts';

/** What is written beside a list follows on the list itself. */
const settleMs = 1_000;

/** Codes of what is wrong with a list: it cannot be read, or not yet. */
export const listUnreadable = 'list-unreadable';
const listComing = 'list-indexing';

/** What is wrong with the rules of a folder, its lists among it. */
export interface RulesProblems {
  readonly rules: Uri;
  readonly source: string;
  readonly issues: readonly Issue[];
}

/** The reference lists that hold for articles: opened when first asked, asked by name. */
export class Lists implements Disposable {
  private readonly opened = new Map<string, Promise<ReferenceList | Issue>>();
  private readonly changed = new EventEmitter<void>();
  private readonly judged = new EventEmitter<RulesProblems>();
  private readonly subscriptions: readonly Disposable[];
  private readonly indexing = new Map<string, Promise<unknown>>();
  /** What was said last of the rules of each folder. */
  private readonly said = new Map<string, string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Answers may be others now, for any article. */
  readonly onDidChange = this.changed.event;
  /** The rules of a folder were looked at: these are their problems now, none where all is well. */
  readonly onDidJudge = this.judged.event;

  constructor(
    private readonly rules: FolderRules,
    private readonly engine: Engine,
    private readonly fail: (error: unknown) => void,
    private readonly machine?: Machine,
  ) {
    const written = workspace.createFileSystemWatcher('**/*{.jsonl,.about.json,.index/index.json}');
    const forget = (): void => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.forget(), settleMs);
    };
    this.subscriptions = [
      this.changed,
      this.judged,
      written,
      written.onDidChange(forget),
      written.onDidCreate(forget),
      written.onDidDelete(forget),
      workspace.onDidGrantWorkspaceTrust(() => this.forget()),
      rules.onDidChange((uri) => {
        void this.forgetRules(uri);
        this.changed.fire();
      }),
    ];
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /**
   * Those of the lists of an article whom a printed name may mean; of a surname alone at most 50 of a list, else none.
   * A list that cannot be read offers nobody, and is a problem of the folder's rules.
   */
  async candidates(article: Uri, name: string): Promise<readonly ListedPerson[]> {
    try {
      return await this.ask(article, name);
    } catch {
      // Another window may have indexed a list anew, and taken away what the index was that is known here.
      this.opened.clear();
      return this.ask(article, name).catch((error: unknown) => {
        this.fail(error);
        return [];
      });
    }
  }

  private async ask(article: Uri, name: string): Promise<readonly ListedPerson[]> {
    const found: ListedPerson[] = [];
    for (const list of await this.listsOf(article))
      for (const person of await list.candidates(name)) found.push({ list: list.about, person });
    return found;
  }

  /** The lists that hold for an article and can be read. */
  async listsOf(article: Uri): Promise<readonly ReferenceList[]> {
    return (await this.openAll(article)).lists;
  }

  /** Ids of the lists that hold for an article; `null` where one of them cannot be read. */
  async readable(article: Uri): Promise<ReadonlySet<string> | null> {
    const { lists, isWhole } = await this.openAll(article);
    return isWhole ? new Set(lists.map(({ about }) => about.id)) : null;
  }

  private async openAll(
    article: Uri,
  ): Promise<{ readonly lists: readonly ReferenceList[]; readonly isWhole: boolean }> {
    const state = await this.rules.load(article);
    if (!state) return { lists: [], isWhole: true };
    const lists: ReferenceList[] = [];
    const issues: Issue[] = [...state.current.issues];
    for (const written of new Set(state.good.lists)) {
      const opened = await this.open(written, state);
      if ('candidates' in opened) lists.push(opened);
      else issues.push(opened);
    }
    this.judge({ rules: state.uri, source: state.source, issues });
    const isWhole = state.current.parses && issues.length === state.current.issues.length;
    return { lists, isWhole };
  }

  /** Of rules that are gone nothing is wrong any more, and what is wrong once they are back is said again. */
  private async forgetRules(rules: Uri): Promise<void> {
    if (!this.said.has(rules.toString()) || (await isThere(rules))) return;
    this.said.delete(rules.toString());
    this.judged.fire({ rules, source: '', issues: [] });
  }

  private judge(problems: RulesProblems): void {
    const key = problems.rules.toString();
    const words = JSON.stringify([problems.source, problems.issues]);
    if (this.said.get(key) === words) return;
    this.said.set(key, words);
    this.judged.fire(problems);
  }

  private forget(): void {
    this.opened.clear();
    this.changed.fire();
  }

  private async open(
    written: string,
    { uri: rules, current }: FolderRulesState,
  ): Promise<ReferenceList | Issue> {
    const refused = (message: string, isComing = false): Issue => ({
      severity: isComing ? 'information' : 'warning',
      code: isComing ? listComing : listUnreadable,
      message,
      range: current.listsRange ?? { start: 0, end: 0 },
    });
    const uri = await this.place(written, rules);
    if (uri === undefined)
      return refused(
        `“${written}” is no list of this workspace. Write the path of a ${listEnding} file from here, as in lists/congress.jsonl.`,
      );
    const key = uri.toString();
    const opening =
      this.opened.get(key) ??
      openList(uri, {
        engine: this.engine,
        local: this.machine,
        machine: this.machine?.lists,
        startIndexing: workspace.isTrusted ? () => this.index(uri) : undefined,
      }).catch((error: unknown) => refused(reasonOf(error), this.indexing.has(key)));
    this.opened.set(key, opening);
    return opening;
  }

  private index(uri: Uri): void {
    const key = uri.toString();
    if (this.indexing.has(key)) return;
    const work = this.machine?.lists.index(uri.fsPath) ?? Promise.resolve();
    this.indexing.set(key, work);
    work
      .then(() => this.forget())
      .catch((error: unknown) => this.fail(error))
      .finally(() => this.indexing.delete(key));
  }

  /** Where a list is that the rules name; `undefined` where that is no list, or out of the workspace. */
  private async place(written: string, rules: Uri): Promise<Uri | undefined> {
    if (!written.endsWith(listEnding) || /^[/\\]|^[a-z][a-z\d+.-]*:|\\/i.test(written)) return undefined;
    const uri = Uri.joinPath(folderOf(rules), written);
    const top = workspace.getWorkspaceFolder(uri);
    // Without a workspace folder only what is beside the rules, or under them, is theirs.
    const home = top?.uri ?? folderOf(rules);
    if (!uri.path.startsWith(`${home.path.replace(/\/$/, '')}/`)) return undefined;
    if (this.machine && uri.scheme === 'file') {
      const folders = (workspace.workspaceFolders ?? [])
        .map((folder) => folder.uri)
        .filter(({ scheme }) => scheme === 'file');
      const paths = [home, ...folders].map(({ fsPath }) => fsPath);
      // A list that is not there leads nowhere: that is said when it is opened.
      return (await this.machine.leadsInto(uri.fsPath, paths).catch(() => true)) ? uri : undefined;
    }
    const found = await lookAt(uri).catch(() => undefined);
    return found?.isLink === true ? undefined : uri;
  }
}
