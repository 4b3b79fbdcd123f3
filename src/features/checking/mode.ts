import { window, workspace, type Disposable, type TextEditor, type Uri } from 'vscode';
import { articleLanguage } from '../../services/articleLanguage.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { mention, statusLine, warn } from '../../services/messages.ts';
import { fileNameOf } from '../../services/paths.ts';
import { UserError } from '../../services/userError.ts';
import { commandId } from '../../shared/commands.ts';
import { setContext } from '../../shared/contextKeys.ts';
import { Drafts } from '../../shared/drafts.ts';
import type { SourceInHand } from '../../shared/sourceInHand.ts';
import { Asking } from './asking.ts';
import { tellOfBareKeys } from './bareKeys.ts';
import { isInFront, ReadOnly } from './readOnly.ts';
import { Round } from './round.ts';
import { Ticking } from './ticking.ts';

export interface ModeTools {
  readonly articles: Articles;
  readonly desk: Desk;
  readonly hand: SourceInHand;
  readonly fail: (error: unknown) => void;
}

/** A round, and what its keys do. */
export interface Going {
  readonly round: Round;
  readonly ticking: Ticking;
  readonly asking: Asking;
}

/** What is to become a round. */
interface Beginning {
  /** The article that is locked, once it is known which. */
  uri: Uri | undefined;
  /** Whether the key that was pressed has locked the editor in front. */
  readonly isLocked: boolean;
}

/** How long it stays in the status bar that a key came too early. */
const tooEarlyMs = 4_000;

/** Whether an article is being checked, and which: one in a window. */
export class Mode implements Disposable {
  private readonly readOnly = new ReadOnly();
  private readonly drafts = new Drafts();
  private readonly line = statusLine('copydesk.checking', {
    name: 'Copydesk: Checking',
    tooltip: 'Where you are in the article, what is at hand, and which source. Click for the keys.',
    command: commandId('showCheckingKeys'),
  });
  private current: Going | undefined;
  private beginning: Beginning | undefined;
  private readonly subscriptions: readonly Disposable[];

  constructor(private readonly tools: ModeTools) {
    this.subscriptions = [
      this.readOnly,
      this.line,
      window.onDidChangeActiveTextEditor((editor) => this.onEditor(editor)),
      window.onDidChangeVisibleTextEditors(() => this.current?.round.draw()),
      window.onDidChangeTextEditorSelection((event) => this.current?.round.onSelection(event)),
      tools.articles.onDidReview((checked) => {
        const { round } = this.current ?? {};
        if (!round || !this.isOf(checked.document.uri)) return;
        // Closed and opened again, it may be another text that nobody was told has changed.
        if (round.isThrough(checked)) round.onReview(checked);
        else void this.stopForChange(checked.document.uri);
      }),
      tools.articles.onDidLeave((uri) => {
        if (this.isOf(uri)) void this.stopRound();
      }),
      tools.hand.onDidChange((uri) => {
        if (this.isOf(uri)) this.current?.round.onHand();
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (this.isOf(document.uri) && contentChanges.length > 0) void this.stopForChange(document.uri);
      }),
    ];
  }

  dispose(): void {
    setContext('checking', false);
    this.current?.round.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** The round, where its article is in front: what keys are about. */
  get going(): Going | undefined {
    return this.current && window.activeTextEditor && this.isOf(window.activeTextEditor.document.uri)
      ? this.current
      : undefined;
  }

  /**
   * Locks the article before anything is waited for: what is typed meanwhile would change it.
   * @param find the article in front, once it is reviewed; rejects with a {@link UserError} where it cannot be checked
   * @param isLocked whether the key that was pressed has locked the editor in front
   */
  async start(find: () => Promise<CheckedDocument>, isLocked: boolean): Promise<void> {
    if (this.beginning) return;
    const beginning: Beginning = { uri: this.articleInFront(), isLocked };
    this.beginning = beginning;
    try {
      if (beginning.uri) await this.lock(beginning.uri);
      const checked = await this.prepared(beginning, await find());
      // It may have been stopped meanwhile.
      if (this.beginning !== beginning || !checked) return;
      this.beginning = undefined;
      this.begin(checked);
    } catch (error) {
      if (this.beginning !== beginning) return;
      await this.giveUp(beginning);
      throw error;
    }
  }

  /** A key came while checking begins. */
  sayTooEarly(): void {
    if (this.beginning) mention('Checking only begins: that key said nothing.', tooEarlyMs);
  }

  /** Ends the round, or what is to become one; what was said is written. */
  async stop(): Promise<void> {
    if (this.beginning) await this.giveUp(this.beginning);
    else await this.stopRound();
  }

  /** The article in front. Another file is not to be locked on a guess. */
  private articleInFront(): Uri | undefined {
    const document = window.activeTextEditor?.document;
    if (!document || !isInFront(document.uri)) return undefined;
    const isArticle = document.languageId === articleLanguage || this.tools.articles.isArticle(document.uri);
    return isArticle ? document.uri : undefined;
  }

  private async lock(uri: Uri): Promise<void> {
    setContext('checking', true);
    await this.readOnly.hold(uri);
  }

  /** @returns the article, locked and reviewed since; `undefined` where it was stopped meanwhile */
  private async prepared(
    beginning: Beginning,
    { document }: CheckedDocument,
  ): Promise<CheckedDocument | undefined> {
    const { uri } = document;
    refuseUnlessInFront(uri);
    if (beginning.uri && beginning.uri.toString() !== uri.toString()) throw leftMeanwhile();
    await this.tools.desk.introduce(uri);
    // Meanwhile another file may have come to the front, which would be locked instead.
    refuseUnlessInFront(uri);
    await this.stopRound();
    if (this.beginning !== beginning) return undefined;
    beginning.uri = uri;
    await this.lock(uri);
    // From here on nobody types into it: what was typed while that was asked is reviewed, too.
    const checked = await this.tools.articles.current(document);
    if (checked?.version !== document.version || !isInFront(uri)) throw leftMeanwhile();
    return checked;
  }

  private begin(checked: CheckedDocument): void {
    const { articles, desk, hand, fail } = this.tools;
    const round = new Round(
      { articles, desk, hand, fail, showLine: (line) => this.line.show(line) },
      checked,
    );
    this.current = {
      round,
      ticking: new Ticking(round),
      asking: new Asking(round, this.drafts),
    };
    round.say('Checking. ? shows the keys, Escape stops.');
    round.goOn();
    tellOfBareKeys();
  }

  private async giveUp({ uri, isLocked }: Beginning): Promise<void> {
    this.beginning = undefined;
    setContext('checking', false);
    if (uri) await this.readOnly.release(uri);
    else if (isLocked) await this.readOnly.releaseInFront();
  }

  private async stopRound(): Promise<void> {
    const { current } = this;
    if (!current) return;
    const { round } = current;
    this.current = undefined;
    setContext('checking', false);
    round.dispose();
    await this.readOnly.release(round.uri);
    await round.written();
  }

  private async stopForChange(uri: Uri): Promise<void> {
    await this.stopRound();
    void warn(
      `${fileNameOf(uri)} was changed, so that it is no longer being checked: keys type again. ` +
        'What was written is kept. Start Checking goes on from where the cursor is.',
    );
  }

  private isOf(uri: Uri): boolean {
    return this.current?.round.uri.toString() === uri.toString();
  }

  /** Elsewhere the keys are what they always are. */
  private onEditor(editor: TextEditor | undefined): void {
    const { current, beginning } = this;
    if (!current && !beginning) return;
    const uri = editor?.document.uri;
    const isFront = uri !== undefined && this.isOf(uri);
    setContext('checking', isFront || (uri !== undefined && beginning?.uri?.toString() === uri.toString()));
    if (isFront) current?.round.draw();
    else this.line.show(null);
  }
}

const leftMeanwhile = (): UserError =>
  new UserError('The article was changed or left while this was begun. Start checking again there.');

function refuseUnlessInFront(uri: Uri): void {
  if (!isInFront(uri))
    throw new UserError('Open the article itself, by itself in an editor, and start checking there.');
}
