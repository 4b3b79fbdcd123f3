import { window, workspace, type Disposable, type TextEditor, type Uri } from 'vscode';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { statusLine, warn } from '../../services/messages.ts';
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
        if (this.isOf(uri)) void this.stop();
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

  async start({ document }: CheckedDocument): Promise<void> {
    const { uri } = document;
    const { articles, desk, hand, fail } = this.tools;
    refuseUnlessInFront(uri);
    await desk.introduce(uri);
    await this.stop();
    // Meanwhile another file may have come to the front, which would be locked instead.
    refuseUnlessInFront(uri);
    await this.readOnly.hold(uri);
    // From here on nobody types into it: what was typed while that was asked is reviewed, too.
    const checked = await articles.current(document);
    if (checked?.version !== document.version || !isInFront(uri)) {
      await this.readOnly.release(uri);
      throw new UserError(
        'The article was changed or left while this was begun. Start checking again there.',
      );
    }
    const round = new Round(
      { articles, desk, hand, fail, showLine: (line) => this.line.show(line) },
      checked,
    );
    this.current = {
      round,
      ticking: new Ticking(round),
      asking: new Asking(round, this.drafts),
    };
    setContext('checking', true);
    round.say('Checking. ? shows the keys, Escape stops.');
    round.goOn();
    tellOfBareKeys();
  }

  /** Ends the round; what was said is written. */
  async stop(): Promise<void> {
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
    await this.stop();
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
    const { current } = this;
    if (!current) return;
    const isFront = editor !== undefined && this.isOf(editor.document.uri);
    setContext('checking', isFront);
    if (isFront) current.round.draw();
    else this.line.show(null);
  }
}

function refuseUnlessInFront(uri: Uri): void {
  if (!isInFront(uri))
    throw new UserError('Open the article itself, by itself in an editor, and start checking there.');
}
