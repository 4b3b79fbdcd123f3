import { CommentMode, CommentThreadCollapsibleState, CommentThreadState, type CommentThread } from 'vscode';
import type { Note } from '../../core/sidecar/schema.ts';
import type { ReviewedAnnotation } from '../../core/review/review.ts';
import {
  contextOf,
  draftOf,
  newComment,
  redraw,
  typedIn,
  type NoteComment,
  type Writing,
} from './comments.ts';
import type { ShownNote, ShownThread } from './shownThread.ts';

/**
 * A thread of VS Code's, which shows the notes of an annotation as long as it is there. It is only ever changed: what is
 * being typed in one that is made anew would be gone.
 */
export class OpenThread {
  private comments: readonly NoteComment[] = [];
  private shown = '';

  /** @param reviewed the annotation, as it was shown last */
  constructor(
    readonly thread: CommentThread,
    public reviewed: ReviewedAnnotation,
  ) {}

  dispose(): void {
    this.thread.dispose();
  }

  /** Somebody may be typing here: it is open, or a box of it is. */
  get isInUse(): boolean {
    return (
      this.thread.collapsibleState === CommentThreadCollapsibleState.Expanded ||
      this.comments.some(({ mode }) => mode === CommentMode.Editing)
    );
  }

  /** Nothing is written here yet. */
  get isEmpty(): boolean {
    return this.comments.length === 0;
  }

  /** VS Code takes away a thread without notes as soon as it is closed. */
  get isGone(): boolean {
    return this.isEmpty && this.thread.collapsibleState !== CommentThreadCollapsibleState.Expanded;
  }

  holds(comment: NoteComment): boolean {
    return this.comments.includes(comment);
  }

  show(reviewed: ReviewedAnnotation, shown: ShownThread): void {
    this.reviewed = reviewed;
    const state = JSON.stringify(shown);
    if (state === this.shown) return;
    this.shown = state;
    const { thread } = this;
    thread.label = shown.label;
    thread.contextValue = contextOf(shown.traits);
    thread.state = shown.isResolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
    this.put(this.commentsFor(shown.notes));
  }

  /** Says over it how it stands, where there is no annotation any more to say it. */
  relabel(label: string): void {
    this.shown = '';
    this.thread.label = label;
  }

  expand(): void {
    this.thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
  }

  /** Opens a box to write in, and puts the cursor into it. @param words what stands in it at first */
  write(writing: Writing, by: string | undefined, words = ''): void {
    this.put([...this.comments, draftOf(writing, by, words)]);
    this.expand();
  }

  /** Opens a note to be reworded. */
  reword(comment: NoteComment): void {
    if (!comment.note) return;
    comment.body = comment.note.text;
    comment.mode = CommentMode.Editing;
    this.put(this.comments);
  }

  /** Closes a box: what was written is kept by now, or given up. */
  close(comment: NoteComment): void {
    const others = this.comments.filter((other) => other !== comment);
    if (comment.note === null) this.put(others);
    else {
      comment.mode = CommentMode.Preview;
      this.shown = '';
    }
  }

  /** What stands in a box stays there. */
  keepOpen(comment: NoteComment): void {
    comment.body = typedIn(comment);
    comment.mode = CommentMode.Editing;
    this.put(this.comments);
  }

  private put(comments: readonly NoteComment[]): void {
    this.comments = comments;
    // A new list: VS Code looks at nothing else.
    this.thread.comments = [...comments];
  }

  /** The comments for these notes: those that are there already where they can be told; boxes stay open at the end. */
  private commentsFor(notes: readonly ShownNote[]): NoteComment[] {
    const left = new Set(this.comments);
    const take = (fits: (note: Note) => boolean): NoteComment | undefined => {
      const found = [...left].find(({ note }) => note !== null && fits(note));
      if (found) left.delete(found);
      return found;
    };
    const same = notes.map(({ note }) => take((other) => isSame(note, other)));
    const made = notes.map((shown, nth) => {
      const comment = same[nth] ?? take((other) => isReworded(shown.note, other));
      if (!comment) return newComment(shown);
      // What somebody is rewording stays as they have it: where it was changed meanwhile, it is said when it is kept.
      if (comment.mode !== CommentMode.Editing) redraw(comment, shown);
      return comment;
    });
    return [...made, ...[...left].filter(({ mode }) => mode === CommentMode.Editing)];
  }
}

const isSame = (a: Note, b: Note): boolean => isReworded(a, b) && a.text === b.text;

const isReworded = (a: Note, b: Note): boolean =>
  (a.id === b.id || a.id === undefined || b.id === undefined) && a.by === b.by && a.at === b.at;
