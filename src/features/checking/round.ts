import {
  commands, Selection, TextEditorRevealType, TextEditorSelectionChangeKind, window, type Disposable, type TextEditor,
  type TextEditorSelectionChangeEvent, type Uri,
} from 'vscode'; // prettier-ignore
import { trimmed, type Range } from '../../core/model.ts';
import { drawnChanges, type DrawnChanges, type WalkedChange } from '../../core/review/checking/changes.ts';
import { pressAt } from '../../core/review/checking/pace.ts';
import { decidedOf } from '../../core/review/checking/said.ts';
import type { Stop } from '../../core/review/checking/stops.ts';
import { Walk, type AtHand } from '../../core/review/checking/walk.ts';
import { nothingLeft, sourceInShort, stopInWords, walkInShort } from '../../core/wording/checking.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { mention, type StatusLine } from '../../services/messages.ts';
import type { SourceInHand } from '../../shared/sourceInHand.ts';
import { CheckingMarks } from './marks.ts';
import { Pencil, type Act } from './pencil.ts';
import { SourceOfRound } from './sourceOfRound.ts';

/** What a round needs of the desk. */
export interface RoundTools {
  readonly articles: Articles;
  readonly desk: Desk;
  readonly hand: SourceInHand;
  readonly showLine: (line: StatusLine | null) => void;
  readonly fail: (error: unknown) => void;
}

/** Where a round begins, and what it goes through. */
export interface Course {
  /** UTF-16 offset; missing: where the cursor is. */
  readonly from?: number;
  /** Missing: everything. */
  readonly changes?: readonly WalkedChange[];
}

/** How long what was done stays in the status bar. */
const saidMs = 8_000;

/** One round of checking through one article: how the walk is drawn, and what is said on it. */
export class Round implements Disposable {
  readonly walk: Walk;
  private readonly marks = new CheckingMarks();
  /** What a walk over changes shows of them. */
  private readonly drawnChanges: DrawnChanges | null;
  private readonly pencil = new Pencil((act) => this.write(act));
  private readonly said: Act[] = [];
  private readonly pace: { drawnAt: number | null; pressedAt: number } = { drawnAt: null, pressedAt: 0 };
  readonly source: SourceOfRound;
  /** The text that it goes through: about another one nothing is said on it. */
  private readonly text: string;
  private message = '';
  /** What we have selected, until somebody selects something else. */
  private selected: Selection | undefined;
  /** Counts what was at hand: whether it is another one by now. */
  turn = 0;
  /** What was said is still written then, but nothing is drawn any more, and nothing taken to hand. */
  private isOver = false;

  constructor(
    private readonly tools: RoundTools,
    private last: CheckedDocument,
    { from, changes }: Course,
  ) {
    this.text = last.text;
    const cursor = this.editor ? last.map.offset(this.editor.selection.active) : 0;
    this.drawnChanges = changes ? drawnChanges(changes) : null;
    this.walk = new Walk(last.review, from ?? cursor, changes ?? null);
    this.source = new SourceOfRound(tools.hand, last.document.uri);
  }

  dispose(): void {
    this.isOver = true;
    this.marks.dispose();
    this.tools.showLine(null);
  }

  get uri(): Uri {
    return this.last.document.uri;
  }

  get checked(): CheckedDocument {
    return this.last;
  }

  /** Where it is in the text that it goes through. */
  get place(): { readonly text: string; readonly range: Range } {
    return { text: this.text, range: this.walk.atHand.range };
  }

  /** The editor that shows it; the one in front, where several do. */
  private get editor(): TextEditor | undefined {
    return this.isInFront ? window.activeTextEditor : window.visibleTextEditors.find(this.isOurs);
  }

  private get isInFront(): boolean {
    return window.activeTextEditor !== undefined && this.isOurs(window.activeTextEditor);
  }

  private readonly isOurs = ({ document }: TextEditor): boolean =>
    document.uri.toString() === this.uri.toString();

  // Walking

  /** On to what is left; says so where nothing is. */
  goOn(): void {
    if (this.isOver || this.go(1)) return;
    this.say(nothingLeft({ ...this.walk.wanted, isOfChanges: this.walk.changes !== null }));
    this.draw();
  }

  /** Goes to the next stop that passes, and answers whether there is one. */
  go(direction: 1 | -1, passes?: (stop: Stop) => boolean): boolean {
    const found = this.walk.next(direction, passes);
    if (!found) return false;
    if (found.isAround) this.say(direction > 0 ? 'From the beginning again.' : 'From the end again.');
    this.goTo(found.stop);
    return true;
  }

  /** By a key of the walk: that ends a paragraph. */
  goTo(stop: Stop): void {
    if (this.source.onLeaving(stop)) this.say('The paragraph is done: the source is put down.');
    this.stand({ range: stop, stop });
  }

  /** Takes words to hand, and shows them. */
  stand(at: AtHand): void {
    if (this.isOver) return;
    const drawn = this.take(at);
    const { editor } = this;
    if (!editor) return;
    const { start, end } = this.last.map.editorRange(at.range);
    // With the cursor at its head, where its card is shown.
    this.selected = new Selection(end, start);
    editor.selection = this.selected;
    editor.revealRange(this.selected, TextEditorRevealType.InCenterIfOutsideViewport);
    // VS Code does one thing after the other: when it has done this, it has drawn what was asked before.
    void this.showCard().then(drawn);
  }

  /** Shows anew what is at hand. */
  look(): void {
    this.stand(this.walk.atHand);
  }

  /** Shows the card of what is at hand, without the focus. */
  async showCard(): Promise<void> {
    // Else it would be that of another text.
    if (!this.isInFront) return;
    const hasCard = this.walk.atHand.stop?.item;
    if (hasCard) await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
    else await commands.executeCommand('editor.action.hideHover');
  }

  /** Somebody moved the cursor: what it is on, or what is selected, is at hand. */
  onSelection({ textEditor, selections, kind }: TextEditorSelectionChangeEvent): void {
    if (textEditor.document.uri.toString() !== this.uri.toString()) return;
    // What we select comes back as the work of a command.
    const isOwn = kind !== TextEditorSelectionChangeKind.Mouse && this.selected?.isEqual(selections[0]);
    if (isOwn || kind === undefined) return;
    this.selected = undefined;
    const { map, text } = this.last;
    const whole = map.range(selections[0]);
    this.take(this.walk.chosen(whole.start === whole.end ? whole : trimmed(text, whole)))();
  }

  /** @returns to be called as soon as it is drawn */
  private take(at: AtHand): () => void {
    this.walk.atHand = at;
    this.pace.drawnAt = null;
    const turn = ++this.turn;
    this.draw();
    return () => {
      if (turn === this.turn) this.pace.drawnAt = Date.now();
    };
  }

  // Saying

  /** Whether a key that says something was meant; where it is held down, what it said a moment ago is taken back. */
  isMeant(): boolean {
    const now = Date.now();
    const press = pressAt(now, this.pace);
    this.pace.pressedAt = now;
    if (press === 'meant') return true;
    if (press === 'early') {
      this.say('That key came before this was in view: nothing was said.');
      return false;
    }
    const act = this.pencil.withdraw();
    if (act) void this.unsay(act, 'A key that is held down says nothing.');
    return false;
  }

  /** Takes something for said by a single key. */
  put(act: Act): void {
    this.begin(act);
    if (act.decide) this.pencil.put(act);
  }

  /** The same for what was asked for in a box; answers whether it is written. */
  putNow(act: Act): Promise<boolean> {
    this.begin(act);
    return this.pencil.putNow(act);
  }

  private begin(act: Act): void {
    this.walk.settle(act.settles, act.isTick);
    this.said.push(act);
  }

  /** Takes back what was said last. */
  async undo(): Promise<void> {
    const unwritten = this.pencil.withdraw();
    if (unwritten) return this.unsay(unwritten, `Undone: ${unwritten.label}.`);
    const last = this.said.at(-1);
    if (last && !last.decide) return this.unsay(last, `Undone: ${last.label}.`);
    await this.pencil.done();
    const label = await this.tools.desk.undo(this.uri);
    const act = this.said.at(-1);
    if (label !== undefined && act?.label === label) return this.unsay(act, `Undone: ${label}.`);
    this.say(label === undefined ? 'Nothing to undo in the annotations.' : `Undone: ${label}.`);
  }

  private async unsay(act: Act, message: string): Promise<void> {
    this.said.splice(this.said.lastIndexOf(act), 1);
    this.walk.unsettle(act.settles);
    await this.refresh();
    this.say(message);
    const stop = act.at === null ? undefined : this.walk.stopWithKey(act.at);
    if (stop) this.stand({ range: stop, stop });
    else this.draw();
  }

  /** When all that was said is written. */
  written(): Promise<void> {
    return this.pencil.done();
  }

  private async write(act: Act): Promise<boolean> {
    try {
      const checked = await this.refresh();
      await this.tools.desk.sign(checked, act.label, (decisions, who) =>
        decidedOf(this.text, checked, () => act.decide?.(decisions, checked, who) ?? null),
      );
      await this.refresh();
      return true;
    } catch (error) {
      await this.unsay(act, `Not written: ${act.label}.`);
      this.tools.fail(error);
      return false;
    }
  }

  // Drawing

  /** What was said of the key before is not read out again with the next one. */
  hush(): void {
    this.message = '';
  }

  /** Says what was done: in the status bar for a while, and to screen readers. */
  say(message: string): void {
    this.message = message;
    mention(message, saidMs);
    this.showLine();
  }

  /** The review of the article as it is now. */
  private async refresh(): Promise<CheckedDocument> {
    const now = (await this.tools.articles.current(this.last.document)) ?? this.last;
    if (now !== this.last && this.isThrough(now)) this.onReview(now);
    return now;
  }

  /** Whether it is the text that the round goes through. */
  isThrough({ text }: CheckedDocument): boolean {
    return text === this.text;
  }

  /** @param checked of the same text */
  onReview(checked: CheckedDocument): void {
    this.last = checked;
    this.walk.onReview(checked.review);
    this.draw();
  }

  /** The source in hand is used here. */
  useSource(): void {
    const { start } = this.walk.atHand.range;
    this.source.useIn(this.last.review.article.blocks.findLast((block) => block.start <= start) ?? null);
  }

  /** Another source is in hand, or none. */
  onHand(): void {
    if (this.source.isNewInHand()) this.useSource();
    this.draw();
  }

  /** Draws it anew, where an editor shows it. */
  draw(): void {
    if (this.isOver) return;
    this.showLine();
    const { editor, last, walk } = this;
    if (editor?.document.version !== last.version) return;
    const { range } = walk.atHand;
    this.marks.showAtHand(editor, last, range.start < range.end ? range : null);
    this.marks.showDone(editor, last, walk.ticked);
    if (this.drawnChanges) this.marks.showChanges(editor, last, this.drawnChanges, walk.change);
  }

  private showLine(): void {
    // With another file in front the line would be about what nobody sees.
    if (this.isOver || !this.isInFront) return;
    const { last, walk, tools, source } = this;
    const { stop } = walk.atHand;
    const line = walkInShort(last.text, {
      stop,
      change: walk.change,
      position: walk.position,
      source: sourceInShort(last.review.sidecar.sources, source.held),
      isPinned: source.isPinned,
      ...walk.wanted,
    });
    const spoken = [this.message, stop ? stopInWords(last.text, stop, Infinity) : '', line];
    tools.showLine({ icon: 'checklist', text: line, spoken: spoken.filter(Boolean).join(' ') });
  }
}
