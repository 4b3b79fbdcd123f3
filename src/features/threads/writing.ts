import type { CommentThread } from 'vscode';
import type { Note } from '../../core/sidecar/schema.ts';
import type { ReviewedAnnotation } from '../../core/review/review.ts';
import { sameAnnotation } from '../../core/review/sameAnnotation.ts';
import { annotationOn } from '../../core/review/at.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { UserError } from '../../services/userError.ts';
import type { Targets } from '../../shared/targets.ts';
import type { BegunThread } from './begunThread.ts';
import { typedIn, type NoteComment, type Writing } from './comments.ts';
import type { OpenThread } from './openThread.ts';
import type { Threads } from './threads.ts';

/** What one command is about: the annotation of a thread, as it is now. */
interface About {
  readonly checked: CheckedDocument;
  readonly reviewed: ReviewedAnnotation;
}

/** Keeps what was written in threads. Where that fails, the words stay in a box of the thread. */
export class Writings {
  constructor(
    private readonly articles: Articles,
    private readonly targets: Targets,
    private readonly desk: Desk,
    readonly threads: Threads,
  ) {}

  /** The article of a thread. Throws {@link UserError} where nothing can be written. */
  articleOf({ uri }: CommentThread): Promise<CheckedDocument> {
    return this.targets.editable({ article: uri.toString(), kind: 'annotation', key: '' });
  }

  /** The annotation whose thread it is. Throws {@link UserError} where it cannot be edited. */
  async about({ thread, reviewed }: OpenThread): Promise<About> {
    const checked = await this.articleOf(thread);
    const now = sameAnnotation(checked.review, reviewed);
    if (now) return { checked, reviewed: now };
    throw new UserError(
      'This annotation is not in the annotations file any more. Copydesk: Undo brings back what was deleted here.',
    );
  }

  /** Keeps what stands in the reply box of a thread, which VS Code has emptied by now. */
  async reply(open: OpenThread, writing: Writing, words: string): Promise<void> {
    if (words.trim() === '') return;
    try {
      await this.writeInto(open, writing, words);
    } catch (error) {
      this.keepWords(open, writing, words);
      throw error;
    }
  }

  /** Asks something about words of a reply box; where nothing comes of it, they go on as a note in a box of the thread. */
  async keepingWords<Answer>(
    open: OpenThread,
    words: string,
    ask: () => Promise<Answer | undefined>,
  ): Promise<Answer | undefined> {
    let answer: Answer | undefined;
    try {
      answer = await ask();
    } finally {
      if (answer === undefined) this.keepWords(open, { is: 'note' }, words);
    }
    return answer;
  }

  /** Puts words into a box of the thread, so that they are not lost. */
  private keepWords(open: OpenThread, writing: Writing, words: string): void {
    open.write(writing, this.threads.by(open.thread.uri), words);
  }

  /** Keeps what stands in a box, and closes it. */
  async save(comment: NoteComment): Promise<void> {
    const words = typedIn(comment).trim();
    const open = this.threads.holding(comment);
    const begun = this.threads.begunWith(comment);
    const { note, writing } = comment;
    try {
      if (begun && writing && words !== '') {
        await this.placeNew(begun, writing, words);
        return;
      }
      if (open && note) await this.reword(open, note, words);
      else if (open && writing && words !== '') await this.writeInto(open, writing, words);
    } catch (error) {
      open?.keepOpen(comment);
      begun?.keepOpen();
      throw error;
    }
    this.close(comment);
  }

  /** Closes a box without keeping what stands in it. */
  close(comment: NoteComment): void {
    const begun = this.threads.begunWith(comment);
    if (begun) this.threads.giveUp(begun);
    this.threads.holding(comment)?.close(comment);
    this.threads.refresh();
  }

  private async reword(open: OpenThread, note: Note, words: string): Promise<void> {
    if (words === '') throw new UserError('A note has to say something. Delete it to take it out.');
    const { checked, reviewed } = await this.about(open);
    await this.desk.sign(checked, 'Edit note', ({ editNote }, who) =>
      editNote(checked, reviewed, note, words, who),
    );
  }

  private async writeInto(open: OpenThread, writing: Writing, words: string): Promise<void> {
    const { checked, reviewed } = await this.about(open);
    await this.write(checked, reviewed, writing, words);
  }

  /** Writes into the thread of an annotation. */
  async write(
    checked: CheckedDocument,
    reviewed: ReviewedAnnotation,
    writing: Writing,
    words: string,
  ): Promise<void> {
    const text = words.trim();
    switch (writing.is) {
      case 'note':
        await this.desk.addNote(checked, reviewed, text);
        return;
      case 'query':
        await this.desk.sign(checked, 'Write query', ({ askQuery }, who) =>
          askQuery(checked, reviewed, { to: writing.to, text }, who),
        );
        return;
      case 'answer':
        await this.desk.sign(checked, 'Write answer', ({ answerQuery }, who) =>
          answerQuery(checked, reviewed, writing.query, text, who),
        );
    }
  }

  /** Makes the annotation that a thread was begun for. */
  private async placeNew(begun: BegunThread, writing: Writing, words: string): Promise<void> {
    const checked = await this.articleOf(begun.thread);
    const range = begun.rangeIn(checked);
    if (!range)
      throw new UserError(
        'The words that this is about have changed. Copy it, select the words anew, then add it.',
      );
    const to = writing.is === 'query' ? writing.to : null;
    await this.desk.sign(checked, to === null ? 'Add note' : 'Write query', ({ beginThread }, who) =>
      beginThread(checked, range, { to, text: words }, who),
    );
    const now = await this.articles.current(checked.document);
    const made = now && annotationOn(now.review, range);
    if (now && made) this.threads.adopt(begun, now, made);
    else this.threads.giveUp(begun);
  }
}
