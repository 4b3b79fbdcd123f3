import {
  comments, window, workspace, type CommentController, type CommentThread, type Disposable, type Range as EditorRange, type Uri,
} from 'vscode'; // prettier-ignore
import { sliceOf, type Range } from '../../core/model.ts';
import type { ReviewedAnnotation } from '../../core/review/review.ts';
import { sameAnnotation } from '../../core/review/sameAnnotation.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import { onScreen } from '../../shared/aroundScreen.ts';
import { BegunThread } from './begunThread.ts';
import { draftOf, type NoteComment, type Writing } from './comments.ts';
import { OpenThread } from './openThread.ts';
import { mostThreads, shownThread, threadsIn, threadsNear } from './shownThread.ts';

/** The `when` clauses of the manifest know it, too. */
const controllerId = 'copydesk.threads';

/** Said over a thread that somebody may be writing in when its annotation goes. */
const goneLabel = 'No longer in the annotations file';
const lostLabel = 'Lost: the passage is no longer in the article';

/** How long an article has stood still when its threads are made anew around the screen. In milliseconds. */
const afterScrolling = 200;

/** The threads of all open articles. */
export class Threads implements Disposable {
  private readonly controller: CommentController;
  private readonly ofArticles = new Map<string, OpenThread[]>();
  private opened: OpenThread | undefined;
  private begun: readonly BegunThread[] = [];
  private scrolled: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: Disposable[];

  /** @param signerOf who signs on a file; empty where that is not said */
  constructor(
    private readonly articles: Articles,
    private readonly signerOf: (uri: Uri) => string,
  ) {
    this.controller = comments.createCommentController(controllerId, 'Copydesk');
    this.controller.options = { prompt: 'Write a note…', placeHolder: 'Write a note' };
    this.subscriptions = [
      this.controller,
      articles.onDidReview((checked) => this.update(checked)),
      articles.onDidLeave((uri) => this.leave(uri)),
      window.onDidChangeVisibleTextEditors(() => this.afterScrolling()),
      window.onDidChangeTextEditorVisibleRanges(() => this.afterScrolling()),
    ];
  }

  dispose(): void {
    clearTimeout(this.scrolled);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Shows again what may have changed beside the review: who signs. */
  refresh(): void {
    for (const checked of this.articles.open) this.update(checked);
  }

  /** Who signs on a file. */
  by(uri: Uri): string | undefined {
    return this.signerOf(uri) || undefined;
  }

  /** The thread of an annotation, which is made where there is none; `undefined` where it has no place in the text. */
  threadOf(checked: CheckedDocument, reviewed: ReviewedAnnotation): OpenThread | undefined {
    const { range } = reviewed.place;
    if (!range) return undefined;
    const open = this.of(checked.document.uri);
    const known = open.find((one) => sameAnnotation(checked.review, one.reviewed) === reviewed);
    if (known && !known.isGone) return known;
    const made = this.made(checked, reviewed, range);
    this.ofArticles.set(checked.document.uri.toString(), [...open.filter((one) => one !== known), made]);
    return made;
  }

  /**
   * Opens the thread of an annotation for who wants to write there; the focus stays where it is. One without notes that
   * was opened so before closes again, unless something is typed into a reply box.
   */
  open(checked: CheckedDocument, reviewed: ReviewedAnnotation): void {
    const before = this.opened;
    this.opened = this.threadOf(checked, reviewed);
    if (before && before !== this.opened && before.isEmpty && !isAnythingTyped()) this.remove(before);
    this.opened?.expand();
  }

  /** Opens it with a box to write in; false where there is no place for one. @param words what stands in it at first */
  write(checked: CheckedDocument, reviewed: ReviewedAnnotation, writing: Writing, words = ''): boolean {
    const thread = this.threadOf(checked, reviewed);
    thread?.write(writing, this.by(checked.document.uri), words);
    return thread !== undefined;
  }

  /** What a menu of VS Code is about. */
  holding(part: CommentThread | NoteComment): OpenThread | undefined {
    const all = [...this.ofArticles.values()].flat();
    return all.find((one) => ('writing' in part ? one.holds(part) : one.thread === part));
  }

  /** Opens a box on words that have no annotation yet. */
  begin({ document, map, text }: CheckedDocument, range: Range, writing: Writing): void {
    this.beginOn(
      document.uri,
      map.editorRange(range),
      sliceOf(text, range),
      draftOf(writing, this.by(document.uri), ''),
    );
  }

  /** Opens a box with words that were written for a thread that is gone; false where there is no place for one. */
  beginAgain({ uri, range }: CommentThread, words: string): boolean {
    const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
    const passage = range ? document?.getText(range) : undefined;
    if (!range || passage === undefined || passage === '') return false;
    this.beginOn(uri, range, passage, draftOf({ is: 'note' }, this.by(uri), words));
    return true;
  }

  private beginOn(uri: Uri, range: EditorRange, passage: string, box: NoteComment): void {
    const thread = this.controller.createCommentThread(uri, range, [box]);
    this.begun = [...this.begun, new BegunThread(thread, passage, box)];
  }

  /** The thread that was begun with a box. */
  begunWith(box: NoteComment): BegunThread | undefined {
    return this.begun.find((one) => one.box === box);
  }

  /** Takes away what was begun. */
  giveUp(begun: BegunThread): void {
    begun.thread.dispose();
    this.begun = this.begun.filter((one) => one !== begun);
  }

  /** What was begun has its annotation now, and goes on as its thread. */
  adopt(begun: BegunThread, checked: CheckedDocument, reviewed: ReviewedAnnotation): void {
    this.begun = this.begun.filter((one) => one !== begun);
    const { thread } = begun;
    thread.canReply = true;
    const made = new OpenThread(thread, reviewed);
    const open = this.of(checked.document.uri);
    const others = open.filter((one) => sameAnnotation(checked.review, one.reviewed) !== reviewed);
    for (const one of open) if (!others.includes(one)) one.dispose();
    this.ofArticles.set(checked.document.uri.toString(), [...others, made]);
    this.update(checked);
  }

  private remove(one: OpenThread): void {
    const { uri } = one.thread;
    one.dispose();
    this.ofArticles.set(
      uri.toString(),
      this.of(uri).filter((other) => other !== one),
    );
  }

  private of(uri: Uri): readonly OpenThread[] {
    return this.ofArticles.get(uri.toString()) ?? [];
  }

  /** Where an article has more threads than stand in the text at once, others are near the screen by now. */
  private afterScrolling(): void {
    clearTimeout(this.scrolled);
    this.scrolled = setTimeout(() => {
      const shown = new Set(window.visibleTextEditors.map(({ document }) => document));
      for (const checked of this.articles.open)
        if (shown.has(checked.document) && threadsIn(checked.review).length > mostThreads)
          this.update(checked);
    }, afterScrolling);
  }

  private near({ document, version, map, review }: CheckedDocument): ReturnType<typeof threadsNear> {
    const editors = window.visibleTextEditors.filter(
      (editor) => editor.document === document && document.version === version,
    );
    return threadsNear(
      review,
      editors.map((editor) => onScreen(editor, map)),
    );
  }

  private update(checked: CheckedDocument): void {
    const { review, document, map } = checked;
    const key = document.uri.toString();
    const next: OpenThread[] = [];
    const shown = new Set<ReviewedAnnotation>();
    const near = this.near(checked);
    const isNear = new Set(near.map(([reviewed]) => reviewed));
    const mayLeave = !isAnythingTyped();
    for (const one of this.of(document.uri)) {
      const reviewed = sameAnnotation(review, one.reviewed);
      const range = reviewed?.place.range ?? null;
      const hasNotes = (reviewed?.annotation.notes ?? []).length > 0;
      const isKept = reviewed && range && hasNotes && (isNear.has(reviewed) || !mayLeave);
      if (one.isGone || (!one.isInUse && !isKept)) {
        one.dispose();
        continue;
      }
      next.push(one);
      if (!reviewed || !range || shown.has(reviewed)) one.relabel(reviewed ? lostLabel : goneLabel);
      else {
        shown.add(reviewed);
        one.thread.range = map.editorRange(range);
        one.show(reviewed, shownThread(review, reviewed, this.by(checked.document.uri)));
      }
    }
    for (const [reviewed, range] of near)
      if (!shown.has(reviewed)) next.push(this.made(checked, reviewed, range));
    this.ofArticles.set(key, next);
  }

  private made(checked: CheckedDocument, reviewed: ReviewedAnnotation, range: Range): OpenThread {
    const { document, map, review } = checked;
    const thread = this.controller.createCommentThread(document.uri, map.editorRange(range), []);
    const made = new OpenThread(thread, reviewed);
    made.show(reviewed, shownThread(review, reviewed, this.by(checked.document.uri)));
    return made;
  }

  /** What somebody may be writing stays until the article is open again: VS Code keeps what stands in the boxes of a thread. */
  private leave(uri: Uri): void {
    const key = uri.toString();
    const isClosed = !workspace.textDocuments.some((document) => document.uri.toString() === key);
    const isGone = isClosed && uri.scheme === 'untitled';
    const kept = isClosed && !isGone ? this.of(uri).filter(({ isInUse }) => isInUse) : [];
    for (const one of this.of(uri)) if (!kept.includes(one)) one.dispose();
    if (kept.length > 0) this.ofArticles.set(key, kept);
    else this.ofArticles.delete(key);
    const begun = isGone ? this.begun.filter(({ thread }) => thread.uri.toString() === key) : [];
    for (const one of begun) this.giveUp(one);
  }
}

/** Whether something stands in a reply box of ours: they are texts of VS Code's, though nothing tells of which thread. */
const isAnythingTyped = (): boolean =>
  workspace.textDocuments.some(
    (document) =>
      document.uri.scheme === 'comment' &&
      document.uri.authority === controllerId &&
      document.getText() !== '',
  );
