import {
  EventEmitter, window, workspace, type Disposable, type TextDocument, type Uri,
} from 'vscode'; // prettier-ignore
import { longestArticle } from '../core/longestArticle.ts';
import { articleLanguage } from './articleLanguage.ts';
import { ArticleSession, type CheckedDocument } from './articleSession.ts';
import type { Engine } from './engine.ts';
import type { FolderRules } from './folderRules.ts';
import type { GitTexts } from './gitTexts.ts';
import type { LanguageChoices } from './languageChoices.ts';
import { warn } from './messages.ts';
import type { ListedNames } from './listedNames.ts';
import { folderOf } from './paths.ts';
import type { Registries } from './registries.ts';
import { articleUriOf, isSidecar } from './sidecarUri.ts';
import type { Sidecars } from './sidecars.ts';
import { finishInSlices } from './slices.ts';
import { articleText } from './textMap.ts';
import type { Texts } from './texts.ts';

/** How much of a text is read, in UTF-16 units, to tell whether it is news. */
const newsSample = 20_000;
/** So many characters at once, in UTF-16 units, are pasted: they may make a story of what was none. */
const shortestPaste = 200;
/** How long a closed article is kept, so that reopening it or switching its language loses nothing. */
const lingerMs = 3_000;

/** Which documents are articles, and the review of each as it stands now. */
export class Articles implements Disposable {
  private readonly sessions = new Map<string, ArticleSession>();
  /** By URI, the judgement of it that was begun last and is not over. */
  private readonly judgements = new Map<string, symbol>();
  private readonly lingering = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly reviewed = new EventEmitter<CheckedDocument>();
  private readonly left = new EventEmitter<Uri>();
  private readonly recognised = new EventEmitter<TextDocument>();
  private readonly tooLong = new Set<string>();
  private readonly subscriptions: Disposable[];

  /** A new review of an article is there. */
  readonly onDidReview = this.reviewed.event;
  /** A document is no article any more, or was closed. */
  readonly onDidLeave = this.left.event;
  /** A document is plainly news, has a sidecar, or has the language. */
  readonly onDidRecognise = this.recognised.event;

  constructor(
    private readonly engine: Engine,
    private readonly sidecars: Sidecars,
    private readonly registries: Registries,
    private readonly rules: FolderRules,
    private readonly listedNames: ListedNames,
    private readonly texts: Texts,
    private readonly gitTexts: GitTexts,
    private readonly choices: LanguageChoices,
    /** Whether plain texts at this place are to be judged by what they say. */
    private readonly detectsNews: (uri: Uri) => boolean,
    private readonly fail: (error: unknown) => void,
  ) {
    const sidecarFiles = workspace.createFileSystemWatcher('**/*.annotations.yaml', false, true, true);
    this.subscriptions = [
      this.reviewed,
      this.left,
      this.recognised,
      sidecarFiles,
      sidecarFiles.onDidCreate((uri) => this.considerUri(articleUriOf(uri))),
      sidecars.onDidChange((uri) => {
        const session = this.sessions.get(uri.toString());
        if (session) session.schedule();
        else this.considerUri(uri);
      }),
      listedNames.onDidChange(() => {
        for (const session of this.sessions.values()) session.schedule();
      }),
      ...[registries, rules].map((files) => files.onDidChange((file) => this.scheduleUnder(folderOf(file)))),
      workspace.onDidOpenTextDocument((document) => void this.consider(document)),
      workspace.onDidChangeTextDocument((event) => {
        const session = this.sessions.get(event.document.uri.toString());
        if (session) session.onEdit(event);
        else if (event.contentChanges.some(({ text }) => text.length >= shortestPaste))
          void this.consider(event.document);
      }),
      workspace.onDidSaveTextDocument((document) => void this.consider(document)),
      workspace.onDidCloseTextDocument((document) => this.onClose(document)),
      // Whoever comes back to an article sees what was written meanwhile, also where no watcher tells of it.
      window.onDidChangeActiveTextEditor((editor) => this.lookAgain(editor?.document)),
      window.onDidChangeWindowState(({ focused }) => {
        if (focused) for (const { document } of window.visibleTextEditors) this.lookAgain(document);
      }),
    ];
    for (const document of workspace.textDocuments) void this.consider(document);
  }

  dispose(): void {
    for (const timer of this.lingering.values()) clearTimeout(timer);
    for (const session of this.sessions.values()) session.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  isArticle(uri: Uri): boolean {
    return this.sessions.has(uri.toString());
  }

  /** The last review of an article, perhaps of an earlier version; `undefined` for any other document. */
  peek(uri: Uri): CheckedDocument | undefined {
    return this.sessions.get(uri.toString())?.checked;
  }

  /** The review of the document as it is now, as soon as it is there; `undefined` for any other document. */
  async current(document: TextDocument): Promise<CheckedDocument | undefined> {
    return this.sessions.get(document.uri.toString())?.current();
  }

  /**
   * Like {@link current}, with what the reference lists say of its people where they answer soon.
   * @param patienceMs so long they are waited for
   */
  async answered(
    document: TextDocument,
    patienceMs: number,
  ): Promise<{ readonly checked: CheckedDocument | undefined; readonly isAsking: boolean }> {
    const session = this.sessions.get(document.uri.toString());
    const checked = await session?.current();
    const asking = session?.asking;
    if (!session || !asking) return { checked, isAsking: false };
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise((resolve) => (timer = setTimeout(resolve, patienceMs)));
    await Promise.race([asking, patience]);
    clearTimeout(timer);
    return { checked: await session.current(), isAsking: session.asking !== undefined };
  }

  /** Like {@link current}, and makes an article of a document that was none: somebody annotates it. */
  async adopt(document: TextDocument): Promise<CheckedDocument | undefined> {
    if (isForeign(document)) return undefined;
    if (document.getText().length > longestArticle) {
      this.warnTooLong(document.uri);
      return undefined;
    }
    return this.sessionOf(document).current();
  }

  /** Like {@link active}, as it is now. One that has just been opened is waited for. */
  async activeNow(): Promise<CheckedDocument | undefined> {
    const document = window.activeTextEditor?.document;
    if (document?.languageId === articleLanguage) return this.adopt(document);
    return this.active && this.current(this.active.document);
  }

  /** The article in front of the user. */
  get active(): CheckedDocument | undefined {
    const document = window.activeTextEditor?.document;
    if (!document) return undefined;
    return this.peek(document.uri) ?? this.peek(articleUriOf(document.uri) ?? document.uri);
  }

  /** All open articles that have been reviewed. */
  get open(): CheckedDocument[] {
    return [...this.sessions.values()].flatMap(({ checked }) => (checked ? [checked] : []));
  }

  private scheduleUnder(folder: Uri): void {
    const under = `${folder.toString().replace(/\/$/, '')}/`;
    for (const [uri, session] of this.sessions) if (uri.startsWith(under)) session.schedule();
  }

  private lookAgain(document: TextDocument | undefined): void {
    if (!document || !this.isArticle(document.uri)) return;
    for (const files of [this.sidecars, this.registries])
      files.lookAgain(document.uri).catch((error: unknown) => this.fail(error));
  }

  private considerUri(uri: Uri | undefined): void {
    const document = workspace.textDocuments.find((open) => open.uri.toString() === uri?.toString());
    if (document) void this.consider(document);
  }

  private async consider(document: TextDocument): Promise<void> {
    const key = document.uri.toString();
    const timer = this.lingering.get(key);
    clearTimeout(timer);
    this.lingering.delete(key);
    const session = this.sessions.get(key);
    session?.replaceDocument(document);
    const judgement = Symbol(key);
    this.judgements.set(key, judgement);
    try {
      const isArticle = await this.judge(document);
      // What was asked later knows more: the text, or the user's choice, may have changed meanwhile.
      if (this.judgements.get(key) !== judgement || document.isClosed) return;
      if (!isArticle) this.drop(key, document.uri);
      else {
        this.sessionOf(document);
        this.recognised.fire(document);
      }
    } catch (error) {
      this.fail(error);
    } finally {
      if (this.judgements.get(key) === judgement) this.judgements.delete(key);
    }
  }

  private async judge(document: TextDocument): Promise<boolean> {
    if (isForeign(document)) return false;
    const hasLanguage = document.languageId === articleLanguage;
    const hasSidecar = await this.sidecars.exists(document.uri);
    const isClaimed = hasLanguage || hasSidecar;
    const text = document.getText();
    if (text.length > longestArticle) {
      if (isClaimed) this.warnTooLong(document.uri);
      return false;
    }
    if (isClaimed) return true;
    const choice = this.choices.of(document.uri);
    if (choice !== undefined) return choice === articleLanguage;
    if (document.languageId !== 'plaintext' && document.languageId !== 'markdown') return false;
    if (!this.detectsNews(document.uri)) return false;
    return this.isNews(text);
  }

  private async isNews(text: string): Promise<boolean> {
    const { readArticle, judgeNews } = await this.engine.news();
    const sample = articleText(text.slice(0, newsSample));
    return judgeNews(await finishInSlices(readArticle(sample))).isNews;
  }

  private warnTooLong(uri: Uri): void {
    if (this.tooLong.has(uri.toString())) return;
    this.tooLong.add(uri.toString());
    void warn(
      `${workspace.asRelativePath(uri)} is longer than ${(longestArticle / 1e6).toString()} million characters, too long ` +
        'to be checked as one article. Split it into its articles.',
    );
  }

  private sessionOf(document: TextDocument): ArticleSession {
    const key = document.uri.toString();
    const known = this.sessions.get(key);
    if (known) return known;
    const session = new ArticleSession(
      document,
      this.engine,
      this.sidecars,
      this.registries,
      this.rules,
      this.listedNames,
      this.texts,
      this.gitTexts,
      (checked) => this.reviewed.fire(checked),
      this.fail,
    );
    this.sessions.set(key, session);
    session.schedule();
    return session;
  }

  private onClose(document: TextDocument): void {
    const key = document.uri.toString();
    if (!this.sessions.has(key)) return;
    clearTimeout(this.lingering.get(key));
    this.lingering.set(
      key,
      setTimeout(() => this.drop(key, document.uri), lingerMs),
    );
  }

  private drop(key: string, uri: Uri): void {
    this.lingering.delete(key);
    const session = this.sessions.get(key);
    if (!session) return;
    session.dispose();
    this.sessions.delete(key);
    this.sidecars.forget(uri);
    this.left.fire(uri);
  }
}

/** Old versions, comparisons and generated texts are read-only or of no file system: never the user's article. */
const isForeign = ({ uri }: TextDocument): boolean =>
  isSidecar(uri) ||
  !(
    uri.scheme === 'untitled' ||
    workspace.fs.isWritableFileSystem(uri.scheme) === true ||
    workspace.getWorkspaceFolder(uri) !== undefined
  );
