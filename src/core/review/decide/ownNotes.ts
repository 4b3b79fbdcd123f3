// What a surface has to know to offer it. Light: the decisions themselves are loaded when one is made.
import type { Note } from '../../sidecar/schema.ts';

/** Whether a note is of who signs so; whoever signs nothing owns what nobody signed. */
const isOwn = (note: Note, by: string | undefined): boolean => note.by === by;

/** Why a note is not to be reworded; `null` where it is. */
export function whyNotEdited(thread: readonly Note[], note: Note, by: string | undefined): string | null {
  if (!isOwn(note, by))
    return `This note is of ${note.by ?? 'somebody who did not sign it'}. Write one of your own.`;
  return isAnswered(thread, note)
    ? 'This query has an answer, which was given to these words. Write another query.'
    : null;
}

/** Why a note is not to be taken out; `null` where it is. */
export function whyNotDeleted(thread: readonly Note[], note: Note, by: string | undefined): string | null {
  if (!isOwn(note, by)) return `This note is of ${note.by ?? 'somebody who did not sign it'}, and stays.`;
  return isAnswered(thread, note) ? 'This query has an answer, and stays with it.' : null;
}

const isAnswered = (thread: readonly Note[], { id, to }: Note): boolean =>
  to !== undefined && id !== undefined && thread.some(({ answers }) => answers === id);
