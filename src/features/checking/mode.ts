import { window, workspace, type Disposable, type TextDocument, type TextEditor, type Uri } from 'vscode';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import { refuseUnwritable, type Desk } from '../../services/desk.ts';
import type { Engine } from '../../services/engine.ts';
import { mention, warn } from '../../services/messages.ts';
import { fileNameOf } from '../../services/paths.ts';
import { setContext } from '../../shared/contextKeys.ts';
import { Drafts } from '../../shared/drafts.ts';
import type { SourceInHand } from '../../shared/sourceInHand.ts';
import { Asking } from './asking.ts';
import { tellOfBareKeys } from './bareKeys.ts';
import { articleInFront, leftMeanwhile, refuseUnlessInFront, type Beginning } from './beginning.ts';
import { tellOfChange } from './changedText.ts';
import { Grace } from './grace.ts';
import { watchForLoss } from './loss.ts';
import { checkingLine } from './line.ts';
import { isInFront, ReadOnly, sameUri, uriInFront } from './readOnly.ts';
import { Round, type Course } from './round.ts';
import { Ticking } from './ticking.ts';
import { Untouched } from './untouched.ts';

export interface ModeTools {
  readonly articles: Articles;
  readonly desk: Desk;
  readonly engine: Engine;
  readonly hand: SourceInHand;
  readonly fail: (error: unknown) => void;
}

/** A round, and what its keys do. */
export interface Going {
  readonly round: Round;
  readonly ticking: Ticking;
  readonly asking: Asking;
  /** Looks whether the file of its article is still there. */
  readonly loss: Disposable;
}

/** VS Code's own, of the boxes that notes are written in. */
const boxScheme = 'comment';

/** How long it stays in the status bar why a key does nothing. */
const whyNotMs = 4_000;

/** Whether an article is being checked, and which: one in a window. */
export class Mode implements Disposable {
  private readonly readOnly = new ReadOnly();
  private readonly drafts = new Drafts();
  private readonly line = checkingLine();
  private current: Going | undefined;
  private beginning: Beginning | undefined;
  private readonly grace = new Grace((uri) => {
    this.tellKeys();
    void this.unlock(uri);
  });
  private readonly subscriptions: readonly Disposable[];

  constructor(private readonly tools: ModeTools) {
    this.subscriptions = [
      this.grace,
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
        else this.stopForChange(checked.document);
      }),
      tools.articles.onDidLeave((uri) => {
        if (this.beginning && this.begins(uri)) void this.giveUp(this.beginning);
        if (this.isOf(uri)) void this.stopRound();
      }),
      tools.hand.onDidChange((uri) => {
        if (this.isOf(uri)) this.current?.round.onHand();
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (this.isOf(document.uri) && contentChanges.length > 0) this.stopForChange(document);
      }),
    ];
  }

  dispose(): void {
    setContext('checking', false);
    this.current?.round.dispose();
    this.current?.loss.dispose();
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
   * @param courseOf where to begin and what to go through, once nobody types into it; `null`: there is nothing to check
   */
  async start(
    find: () => Promise<CheckedDocument>,
    isLocked: boolean,
    courseOf: (checked: CheckedDocument) => Promise<Course | null> = () => Promise.resolve({}),
  ): Promise<void> {
    const locked = isLocked ? uriInFront() : undefined;
    // Where no article can be checked anyway.
    if (isLocked && !locked) await this.readOnly.releaseInFront();
    if (this.beginning) {
      mention('Checking only begins. Wait for it, or press Escape there.', whyNotMs);
      await this.unlock(locked);
      return;
    }
    const beginning: Beginning = { uri: articleInFront(this.tools.articles), locked };
    this.beginning = beginning;
    this.grace.end();
    const isOver = (): boolean => this.beginning !== beginning;
    try {
      if (beginning.uri) await this.lock(beginning.uri);
      const checked = await this.prepared(beginning, await find());
      // It may have been stopped meanwhile.
      if (isOver() || !checked) return;
      const course = await courseOf(checked);
      if (isOver()) return;
      if (!course) {
        await this.giveUp(beginning, true);
        return;
      }
      await this.asItWas(checked.document, checked.version);
      if (isOver()) return;
      // Not before it is known that another one takes its place.
      await this.stopRound();
      const now = await this.asItWas(checked.document, checked.version);
      if (isOver()) return;
      this.beginning = undefined;
      this.begin(now, course);
      await this.unlock(locked);
    } catch (error) {
      if (isOver()) return;
      await this.giveUp(beginning, true);
      throw error;
    }
  }

  /** Says of a key why it does nothing, where somebody may wonder. */
  sayWhyNot(): void {
    if (this.beginning) mention('Checking only begins: that key said nothing.', whyNotMs);
    else if (this.grace.isOn) mention('Checking has ended: that key said nothing.', whyNotMs);
  }

  /** Ends the round, or what is to become one; what was said is written. */
  async stop(): Promise<void> {
    if (this.grace.end()) mention('Checking has ended: keys type again.', whyNotMs);
    const { beginning } = this;
    if (beginning) await this.giveUp(beginning);
    if (!beginning?.uri || this.isOf(beginning.uri)) await this.stopRound();
  }

  private async lock(uri: Uri): Promise<void> {
    this.tellKeys();
    await this.readOnly.hold(uri);
  }

  /** Unless it is checked, or still held for the keys that follow. */
  private async unlock(uri: Uri | undefined): Promise<void> {
    if (uri && !this.isOf(uri) && !this.begins(uri) && !this.grace.isFor(uri))
      await this.readOnly.release(uri);
  }

  /** @returns the article, locked and reviewed since; `undefined` where it was stopped meanwhile */
  private async prepared(
    beginning: Beginning,
    { document }: CheckedDocument,
  ): Promise<CheckedDocument | undefined> {
    const { uri } = document;
    refuseUnlessInFront(uri);
    if (beginning.uri && !sameUri(beginning.uri, uri)) throw leftMeanwhile();
    await this.tools.desk.introduce(uri);
    // What was said in a round that goes on is looked at as well.
    await this.current?.round.written();
    if (this.beginning !== beginning) return undefined;
    // Meanwhile another file may have come to the front, which would be locked instead.
    refuseUnlessInFront(uri);
    beginning.uri = uri;
    await this.lock(uri);
    // From here on nobody types into it: what was typed while that was asked is reviewed, too.
    return this.asItWas(document);
  }

  /**
   * The article as reviewed by now; throws where it is not in front any more.
   * @param version of the text that it must still be
   */
  private async asItWas(document: TextDocument, version?: number): Promise<CheckedDocument> {
    const checked = await this.tools.articles.current(document);
    const isSame = checked?.version === document.version && document.version === (version ?? checked.version);
    if (!isSame || !isInFront(document.uri)) throw leftMeanwhile();
    return checked;
  }

  private begin(checked: CheckedDocument, course: Course): void {
    const { articles, desk, hand, fail } = this.tools;
    const round = new Round(
      { articles, desk, hand, fail, showLine: (line) => this.line.show(line) },
      checked,
      course,
    );
    this.current = {
      round,
      ticking: new Ticking(round),
      asking: new Asking(round, this.drafts),
      loss: watchForLoss(round.uri, () => void this.stopForLoss(round.uri)),
    };
    round.say(`Checking${course.changes ? ' what changed' : ''}. ? shows the keys, Escape stops.`);
    round.goOn();
    tellOfBareKeys();
  }

  /** @param isOfItself nobody asked for it: keys that follow may be meant for what was to begin */
  private async giveUp({ uri, locked }: Beginning, isOfItself = false): Promise<void> {
    this.beginning = undefined;
    if (isOfItself && uri && !this.isOf(uri)) {
      this.grace.begin(uri);
      this.grace.told(uri);
    }
    this.tellKeys();
    for (const one of [uri, locked]) await this.unlock(one);
  }

  private async stopRound(isOfItself = false): Promise<void> {
    const { current } = this;
    if (!current) return;
    const { round, loss } = current;
    this.current = undefined;
    loss.dispose();
    round.dispose();
    if (isOfItself) this.grace.begin(round.uri);
    this.tellKeys();
    await this.unlock(round.uri);
    await round.written();
  }

  private stopForChange(document: TextDocument): void {
    const { current } = this;
    if (!current) return;
    this.goOnFrom(document, current.round.place).catch((error: unknown) => this.tools.fail(error));
  }

  private async goOnFrom(document: TextDocument, left: Round['place']): Promise<void> {
    const untouched = new Untouched(document);
    const told = () => this.grace.told(document.uri);
    // Who writes into it himself has unlocked it.
    await this.stopRound(!document.isDirty);
    const courseOf = await tellOfChange(document, left, { ...this.tools, told, untouched }).finally(() => {
      told();
      untouched.dispose();
    });
    if (!courseOf) return;
    await window.showTextDocument(document.uri);
    const find = async (): Promise<CheckedDocument> => {
      const checked = await this.tools.articles.current(document);
      if (!checked) throw leftMeanwhile();
      refuseUnwritable(checked);
      return checked;
    };
    await this.start(find, false, courseOf);
  }

  private async stopForLoss(uri: Uri): Promise<void> {
    await this.stopRound(true);
    void warn(
      `${fileNameOf(uri)} was deleted, moved or renamed, so that it is no longer being checked. ` +
        'What was written is kept in its annotations file.',
    );
    this.grace.told(uri);
  }

  private isOf(uri: Uri): boolean {
    return this.current !== undefined && sameUri(this.current.round.uri, uri);
  }

  private onEditor(editor: TextEditor | undefined): void {
    // The box of a thread is within the article.
    if (editor?.document.uri.scheme === boxScheme) return;
    this.tellKeys();
    if (!this.current) return;
    if (editor && this.isOf(editor.document.uri)) this.current.round.draw();
    else this.line.show(null);
  }

  private begins(uri: Uri): boolean {
    return this.beginning?.uri !== undefined && sameUri(this.beginning.uri, uri);
  }

  /** Elsewhere than in the article the keys are what they always are. */
  private tellKeys(): void {
    const uri = window.activeTextEditor?.document.uri;
    setContext(
      'checking',
      uri !== undefined && (this.begins(uri) || this.isOf(uri) || this.grace.isFor(uri)),
    );
  }
}
