// With the cards of the hover the only place that makes Markdown for VS Code: what notes say is text.
import { CommentMode, MarkdownString, type Comment } from 'vscode';
import type { Note } from '../../core/sidecar/schema.ts';
import { forWorkbench } from '../../core/shown.ts';
import type { NoteTrait, ShownNote, ThreadTrait } from './shownThread.ts';

/** What is being written in a box of its own: a note, a query, or an answer to one. */
export type Writing =
  | { readonly is: 'note' }
  | { readonly is: 'query'; readonly to: string }
  | { readonly is: 'answer'; readonly query: Note };

/** A note, or the box for one that is being written. VS Code knows it by identity and puts into `body` what is typed. */
export interface NoteComment extends Comment {
  /** As it was shown last, or when it began to be reworded; `null` of one that is not kept yet. */
  note: Note | null;
  readonly writing: Writing | null;
}

export const isNoteComment = (value: unknown): value is NoteComment =>
  typeof value === 'object' && value !== null && 'note' in value && 'writing' in value;

export function newComment(shown: ShownNote): NoteComment {
  const comment: NoteComment = {
    note: shown.note,
    writing: null,
    ...looks(shown),
    mode: CommentMode.Preview,
  };
  return comment;
}

/** Shows a note as it is now. */
export function redraw(comment: NoteComment, shown: ShownNote): void {
  Object.assign(comment, { note: shown.note, ...looks(shown), mode: CommentMode.Preview });
}

function looks({ author, body, label, at, traits }: ShownNote) {
  const when = at === null ? NaN : Date.parse(at);
  return {
    author: { name: author },
    // Not trusted: it runs no command, and shows no HTML and no icons.
    body: new MarkdownString(body),
    contextValue: contextOf(traits),
    ...(label === null ? {} : { label }),
    ...(Number.isNaN(when) ? {} : { timestamp: new Date(when) }),
  };
}

const labels = {
  note: () => 'New note',
  query: ({ to }: { readonly to: string }) => `New query to ${to}`,
  answer: () => 'New answer',
} as const;

/** A box to write into. @param words what stands in it at first */
export function draftOf(writing: Writing, by: string | undefined, words: string): NoteComment {
  return {
    note: null,
    writing,
    author: { name: forWorkbench(by ?? 'Not signed') },
    body: words,
    mode: CommentMode.Editing,
    contextValue: contextOf(['draft']),
    label: forWorkbench(writing.is === 'query' ? labels.query(writing) : labels[writing.is]()),
  };
}

/** What the `when` clauses of the manifest look into. */
export const contextOf = (traits: readonly (NoteTrait | ThreadTrait)[]): string => traits.join(' ');

/** What stands in the box of a comment. */
export const typedIn = ({ body }: Comment): string => (typeof body === 'string' ? body : body.value);
