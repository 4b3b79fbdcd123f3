import { CommentThreadCollapsibleState, type CommentThread } from 'vscode';
import type { Range } from '../../core/model.ts';
import { stillAt } from '../../core/review/stillAt.ts';
import { forWorkbench } from '../../core/shown.ts';
import { inMarks } from '../../core/wording/quotation.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import { typedIn, type NoteComment } from './comments.ts';

/** Letters of the words that a thread is on. */
const longestWords = 48;

/** A thread on words that have no annotation yet, with nothing but a box: the annotation is made with what is written. */
export class BegunThread {
  /** @param words those that it is on */
  constructor(
    readonly thread: CommentThread,
    private readonly words: string,
    readonly box: NoteComment,
  ) {
    thread.label = forWorkbench(`New · ${inMarks(words, longestWords)}`);
    thread.canReply = false;
    thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
  }

  /** Where its words stand now; `null` where they are gone, or nothing tells which of several they are. */
  rangeIn({ map }: CheckedDocument): Range | null {
    return stillAt(map.text, this.thread.range && map.offset(this.thread.range.start), this.words);
  }

  /** What stands in the box stays there. */
  keepOpen(): void {
    this.box.body = typedIn(this.box);
    this.thread.comments = [this.box];
  }
}
