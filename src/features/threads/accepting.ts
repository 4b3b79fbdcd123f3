import { ThemeIcon, type Disposable, type QuickPickItem } from 'vscode';
import { answersToAccept } from '../../core/review/queries.ts';
import type { ReviewedAnnotation } from '../../core/review/review.ts';
import { shorten } from '../../core/shorten.ts';
import type { Note } from '../../core/sidecar/schema.ts';
import { annotationNamed } from '../../core/wording/passages.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import { pickOne } from '../../shared/asking.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import type { Targets } from '../../shared/targets.ts';
import { isNoteComment, type NoteComment } from './comments.ts';

/** What is accepted. */
interface About {
  readonly checked: CheckedDocument;
  readonly reviewed: ReviewedAnnotation;
  readonly note: Note;
}

/**
 * Accepts an answer: that of a thread, or one of a row or of the passage at the cursor, where it is shown first.
 * @param ofThread what a note of a thread is about
 */
export function registerAccepting(
  edge: RowCommands,
  targets: Targets,
  desk: Desk,
  ofThread: (comment: NoteComment) => Promise<About>,
): Disposable {
  return edge.register('copydesk.acceptAnswer', async (argument) => {
    const isInThread = isNoteComment(argument);
    const about = isInThread ? await ofThread(argument) : await chosenOf(await targets.annotation(argument));
    if (!about) return;
    const { checked, reviewed, note } = about;
    const isSaved = await desk.sign(checked, 'Accept answer', ({ acceptAnswer }, who) =>
      acceptAnswer(checked, reviewed, note, who),
    );
    // In its thread it can be seen.
    if (isSaved && !isInThread) mention(`Answer accepted: ${annotationNamed(checked, reviewed)}`, 6000);
  });
}

/** What an answer says is read before it is accepted, also where there is but one. */
async function chosenOf({ checked, reviewed }: Omit<About, 'note'>): Promise<About | undefined> {
  const answers = answersToAccept(reviewed.annotation.notes ?? []);
  const name = annotationNamed(checked, reviewed);
  if (answers.length === 0) throw new UserError(`No answer on ${name} waits to be accepted.`);
  type Item = QuickPickItem & { readonly note: Note };
  const items = answers.map(({ query, answer }): Item => ({
    label: shorten(answer.text, 120),
    description: answer.by ?? '',
    detail: `answers: ${shorten(query.note.text, 120)}`,
    iconPath: new ThemeIcon('check'),
    note: answer,
  }));
  const picked = await pickOne(items, {
    title: `Accept Answer on ${name}`,
    placeHolder: 'Which answer do you accept?',
  });
  return picked && { checked, reviewed, note: picked.note };
}
