import { Disposable, env, TextEditorRevealType, window, type CommentReply, type CommentThread } from 'vscode';
import type { Range } from '../../core/model.ts';
import { annotationOn } from '../../core/review/at.ts';
import type { ReviewedAnnotation } from '../../core/review/review.ts';
import { annotationNamed, passageNamed } from '../../core/wording/passages.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import { Drafts } from '../../shared/drafts.ts';
import type { Commands } from '../../shared/edge.ts';
import { askText } from '../../shared/prompts.ts';
import { RowCommands } from '../../shared/rowCommands.ts';
import type { Rows } from '../../shared/rows.ts';
import { onDidChangeSetting } from '../../shared/settings.ts';
import { isRevealTarget, refsIn } from '../../shared/refs.ts';
import type { Signer } from '../../shared/signer.ts';
import { showAt } from '../../shared/showAt.ts';
import { Targets } from '../../shared/targets.ts';
import { registerAccepting } from './accepting.ts';
import { isNoteComment, type NoteComment, type Writing } from './comments.ts';
import type { OpenThread } from './openThread.ts';
import { Threads } from './threads.ts';
import { askWhichQuery, askWhom } from './whom.ts';
import { Writings } from './writing.ts';

/** The notes of annotations as threads in the margin, and what can be done there. */
export function registerThreads(
  articles: Articles,
  desk: Desk,
  signer: Signer,
  rows: Rows,
  edge: Commands,
): { readonly threads: Threads; readonly registration: Disposable } {
  const threads = new Threads(articles, (uri) => signer.of(uri));
  const targets = new Targets(articles, rows);
  const writings = new Writings(articles, targets, desk, threads);
  const rowCommands = new RowCommands(edge, rows);
  const registration = Disposable.from(
    threads,
    onDidChangeSetting('checkedBy', () => threads.refresh()),
    registerWriting(rowCommands, targets, writings),
    registerReplies(edge, writings),
    registerNotes(edge, rowCommands, targets, desk, writings),
    registerResolving(edge, desk, writings),
  );
  return { threads, registration };
}

/** Opening a thread at a passage, to write there. */
function registerWriting(edge: RowCommands, targets: Targets, writings: Writings): Disposable {
  const drafts = new Drafts();
  const { threads } = writings;
  const write = async (checked: CheckedDocument, reviewed: ReviewedAnnotation, writing: Writing) => {
    const { range } = reviewed.place;
    if (range) {
      await bringIntoView(checked, range);
      threads.write(checked, reviewed, writing);
      return;
    }
    // What is lost has no place in the text for a thread.
    const what = writing.is === 'query' ? `Query to ${writing.to}` : 'Note';
    const words = await askText(`${what} on ${annotationNamed(checked, reviewed)}`, what, '', {
      empty: 'ends',
      draft: drafts.of(what, checked.document.uri.toString(), reviewed.key),
    });
    if (typeof words === 'string') await writings.write(checked, reviewed, writing, words);
  };
  const begin = async (checked: CheckedDocument, range: Range, writing: Writing) => {
    const known = annotationOn(checked.review, range);
    if (known) await write(checked, known, writing);
    else {
      await bringIntoView(checked, range);
      threads.begin(checked, range, writing);
    }
  };
  return Disposable.from(
    edge.register('copydesk.comment', async (argument) => {
      const { checked, reviewed } = await targets.annotation(argument);
      await write(checked, reviewed, { is: 'note' });
    }),
    edge.register('copydesk.addNote', async () => {
      const { checked, range } = await targets.selection();
      await begin(checked, range, { is: 'note' });
    }),
    edge.register('copydesk.writeQuery', async (argument) => {
      const selected = refsIn(argument) ? undefined : await targets.newPassage();
      if (selected) {
        const { checked, range } = selected;
        const to = await askWhom(checked, `Query on ${passageNamed(checked, range)}`, drafts);
        if (to !== undefined) await begin(checked, range, { is: 'query', to });
        return;
      }
      const { checked, reviewed } = await targets.annotation(argument);
      const to = await askWhom(checked, `Query on ${annotationNamed(checked, reviewed)}`, drafts);
      if (to !== undefined) await write(checked, reviewed, { is: 'query', to });
    }),
    edge.register('copydesk.openThread', async (argument) => {
      if (!isRevealTarget(argument)) return;
      const checked = await targets.article(argument);
      const reviewed = annotationOn(checked.review, argument);
      if (reviewed) threads.open(checked, reviewed);
    }),
  );
}

/** What was typed into the reply box of a thread. */
function registerReplies(edge: Commands, writings: Writings): Disposable {
  const drafts = new Drafts();
  const { threads } = writings;
  const replyIn = async (
    argument: unknown,
  ): Promise<{ readonly open: OpenThread; readonly text: string }> => {
    const { thread, text } = asReply(argument);
    const open = threads.holding(thread);
    if (open) return { open, text };
    if (threads.beginAgain(thread, text))
      throw new UserError(
        'This thread is gone. What you wrote stands in a new one in its place: add it there.',
      );
    await env.clipboard.writeText(text);
    throw new UserError(
      'This thread is gone. What you wrote is on the clipboard. Write the note anew: Copydesk: Write Note.',
    );
  };
  const askWhomOf = async (open: OpenThread): Promise<string | undefined> => {
    const { checked, reviewed } = await writings.about(open);
    return askWhom(checked, `Query on ${annotationNamed(checked, reviewed)}`, drafts);
  };
  return Disposable.from(
    edge.register('copydesk.replyNote', async (argument) => {
      const { open, text } = await replyIn(argument);
      await writings.reply(open, { is: 'note' }, text);
    }),
    edge.register('copydesk.replyQuery', async (argument) => {
      const { open, text } = await replyIn(argument);
      const to = await writings.keepingWords(open, text, () => askWhomOf(open));
      if (to !== undefined) await writings.reply(open, { is: 'query', to }, text);
    }),
    edge.register('copydesk.replyAnswer', async (argument) => {
      const { open, text } = await replyIn(argument);
      const query = await writings.keepingWords(open, text, () => askWhichQuery(open.reviewed));
      if (query) await writings.reply(open, { is: 'answer', query: query.note }, text);
    }),
  );
}

/** What can be done with a note. */
function registerNotes(
  edge: Commands,
  rowCommands: RowCommands,
  targets: Targets,
  desk: Desk,
  writings: Writings,
): Disposable {
  const { threads } = writings;
  const noteIn = (argument: unknown) => {
    const comment = commentIn(argument);
    const open = threads.holding(comment);
    if (!open || comment.note === null) throw new UserError('This note is not kept yet.');
    return { comment, open, note: comment.note };
  };
  return Disposable.from(
    edge.register('copydesk.answerQuery', (argument) => {
      const { open, note } = noteIn(argument);
      open.write({ is: 'answer', query: note }, threads.by(open.thread.uri));
    }),
    registerAccepting(rowCommands, targets, desk, async (comment) => {
      const { open, note } = noteIn(comment);
      return { ...(await writings.about(open)), note };
    }),
    edge.register('copydesk.editNote', (argument) => {
      const { comment, open } = noteIn(argument);
      open.reword(comment);
    }),
    edge.register('copydesk.deleteNote', async (argument) => {
      const { open, note } = noteIn(argument);
      const { checked, reviewed } = await writings.about(open);
      const isSaved = await desk.sign(checked, 'Delete note', ({ deleteNote }, who) =>
        deleteNote(checked, reviewed, note, who),
      );
      if (isSaved) mention('Note deleted. Copydesk: Undo brings it back.', 6000);
    }),
    edge.register('copydesk.saveNote', (argument) => writings.save(commentIn(argument))),
    edge.register('copydesk.cancelNote', (argument) => writings.close(commentIn(argument))),
  );
}

function registerResolving(edge: Commands, desk: Desk, writings: Writings): Disposable {
  const about = async (argument: unknown) => {
    const open = writings.threads.holding(threadIn(argument));
    if (!open) throw new UserError('Nothing is written in this thread yet.');
    return writings.about(open);
  };
  return Disposable.from(
    edge.register('copydesk.resolveThread', async (argument) => {
      const { checked, reviewed } = await about(argument);
      await desk.sign(checked, 'Resolve thread', ({ resolveThread }, who) =>
        resolveThread(checked, reviewed, who),
      );
    }),
    edge.register('copydesk.unresolveThread', async (argument) => {
      const { checked, reviewed } = await about(argument);
      await desk.decide(checked, 'Unresolve thread', ({ unresolveThread }) =>
        unresolveThread(checked, reviewed),
      );
    }),
  );
}

/** Lines of an editor that a thread has below its passage at least. */
const roomBelow = 12;

/** The article in an editor, with the passage in sight and room for a thread below it. */
async function bringIntoView(checked: CheckedDocument, range: Range): Promise<void> {
  const { document, map } = checked;
  const place = map.editorRange(range);
  const active = window.activeTextEditor;
  const editor = active?.document === document ? active : await showAt(checked, range);
  const [seen] = editor.visibleRanges;
  if (place.end.line < seen.start.line || place.end.line + roomBelow > seen.end.line)
    editor.revealRange(place, TextEditorRevealType.AtTop);
}

const isThread = (value: unknown): value is CommentThread =>
  typeof value === 'object' && value !== null && 'comments' in value && 'uri' in value;

function asReply(argument: unknown): CommentReply {
  if (typeof argument === 'object' && argument !== null && 'thread' in argument && 'text' in argument) {
    const { thread, text } = argument;
    if (isThread(thread) && typeof text === 'string') return { thread, text };
  }
  throw new UserError('Write into the box of a thread, then try again.');
}

function threadIn(argument: unknown): CommentThread {
  if (isThread(argument)) return argument;
  if (typeof argument === 'object' && argument !== null && 'thread' in argument && isThread(argument.thread))
    return argument.thread;
  throw new UserError('Open the thread first, then try again.');
}

function commentIn(argument: unknown): NoteComment {
  if (isNoteComment(argument)) return argument;
  throw new UserError('Choose the note in its thread, then try again.');
}
