import type { Range } from '../../model.ts';
import { firstNoteId } from '../../sidecar/noteEdits.ts';
import type { Note } from '../../sidecar/schema.ts';
import { annotationOn } from '../at.ts';
import type { CheckedArticle } from '../check.ts';
import { queriesIn } from '../queries.ts';
import type { ReviewedAnnotation } from '../review.ts';
import { annotate } from './add.ts';
import { noteBy, type Change, type Decision, type Who } from './decision.ts';
import { whyNotDeleted, whyNotEdited } from './ownNotes.ts';

/** What somebody writes into a thread: a note or, with `to`, a query. */
export interface Said {
  readonly to: string | null;
  readonly text: string;
}

/** The note that a thread begins with. */
export const firstNote = ({ to, text }: Said, who: Who): Note => ({
  ...noteBy(who, text),
  ...(to === null ? {} : { id: firstNoteId, to: to.trim() }),
});

/** Writes a note or, with `to`, a query into the thread. */
export const say = (
  checked: CheckedArticle,
  reviewed: ReviewedAnnotation,
  { to, text }: Said,
  who: Who,
): Decision =>
  to === null ? addNote(checked, reviewed, text, who) : askQuery(checked, reviewed, { to, text }, who);

/** Writes into the thread. */
export const addNote = (
  { reading }: CheckedArticle,
  { annotation }: ReviewedAnnotation,
  text: string,
  who: Who,
): Decision => ({
  changes: [{ does: 'add note', annotation: reading.refOf(annotation), note: noteBy(who, text) }],
});

/** Asks somebody, in the thread, which is open again by that. */
export function askQuery(
  { reading }: CheckedArticle,
  { annotation }: ReviewedAnnotation,
  { to, text }: { readonly to: string; readonly text: string },
  who: Who,
): Decision {
  const asked = to.trim();
  if (asked === '') return { refused: 'Say whom the query asks.' };
  const ref = reading.refOf(annotation);
  const changes: Change[] = [
    { does: 'add note', annotation: ref, note: { ...noteBy(who, text), to: asked } },
  ];
  if (annotation.resolved) changes.push({ does: 'update', annotation: ref, patch: { resolved: null } });
  return { changes };
}

/** Begins a thread on a passage with a note or, with `to`, a query: where an annotation is on just these words, in its. */
export function beginThread(checked: CheckedArticle, range: Range, said: Said, who: Who): Decision {
  const known = annotationOn(checked.review, range);
  if (known) return say(checked, known, said, who);
  return annotate(checked, range, { kind: 'note', notes: [firstNote(said, who)] });
}

/** Answers a query of the thread: it is closed once the answer is accepted. */
export const answerQuery = (
  checked: CheckedArticle,
  reviewed: ReviewedAnnotation,
  query: Note,
  text: string,
  who: Who,
): Decision => ({ changes: [answered(checked, reviewed, query, noteBy(who, text))] });

/** An answer from outside, as it came. */
export interface Answer {
  /** `null`: the query is about the article as a whole. */
  readonly annotation: ReviewedAnnotation | null;
  readonly query: Note;
  readonly text: string;
  /** Who gives it. */
  readonly by: string;
}

/** Brings answers from outside into their threads, to be accepted. @param at ISO moment */
export const bringAnswers = (checked: CheckedArticle, answers: readonly Answer[], at: string): Decision => ({
  changes: answers.map(({ annotation, query, text, by }) =>
    answered(checked, annotation, query, { by, at, text }),
  ),
});

const answered = (
  { reading }: CheckedArticle,
  reviewed: ReviewedAnnotation | null,
  query: Note,
  note: Note,
): Change => ({
  does: 'add note',
  annotation: reviewed && reading.refOf(reviewed.annotation),
  note,
  query,
});

/** Accepts an answer, which closes the query. */
export function acceptAnswer(
  { reading }: CheckedArticle,
  { annotation }: ReviewedAnnotation,
  answer: Note,
  { by, at }: Who,
): Decision {
  if (answer.answers === undefined) return { refused: 'This note answers no query.' };
  if (answer.accepted !== undefined) return { refused: 'This answer is accepted already.' };
  const accepted = { ...(by === undefined ? {} : { by }), at };
  return {
    changes: [
      { does: 'update note', annotation: reading.refOf(annotation), note: answer, patch: { accepted } },
    ],
  };
}

/** Rewords a note of one's own. What was accepted of an answer were its former words. */
export function editNote(
  { reading }: CheckedArticle,
  { annotation }: ReviewedAnnotation,
  note: Note,
  text: string,
  who: Who,
): Decision {
  const refused = whyNotEdited(annotation.notes ?? [], note, who.by);
  if (refused !== null) return { refused };
  const patch = { text, ...(note.accepted === undefined ? {} : { accepted: null }) };
  return {
    changes:
      text === note.text ? [] : [{ does: 'update note', annotation: reading.refOf(annotation), note, patch }],
  };
}

/** Takes a note of one's own out of the thread. */
export function deleteNote(
  { reading }: CheckedArticle,
  { annotation }: ReviewedAnnotation,
  note: Note,
  who: Who,
): Decision {
  const refused = whyNotDeleted(annotation.notes ?? [], note, who.by);
  if (refused !== null) return { refused };
  return { changes: [{ does: 'remove note', annotation: reading.refOf(annotation), note }] };
}

/** Closes a thread; not while a query of it waits. */
export function resolveThread(
  { reading }: CheckedArticle,
  reviewed: ReviewedAnnotation,
  { by, at }: Who,
): Decision {
  const { annotation } = reviewed;
  if (annotation.resolved) return { refused: 'This thread is resolved already.' };
  const waiting = queriesIn(annotation.notes ?? [], reviewed).find(({ state }) => state !== 'accepted');
  if (waiting)
    return {
      refused:
        waiting.state === 'answered'
          ? `The answer of ${waiting.to} is not accepted yet. Accept it first, then resolve the thread.`
          : `The query to ${waiting.to} has no answer yet. Answer or delete it first, then resolve the thread.`,
    };
  const resolved = { ...(by === undefined ? {} : { by }), at };
  return { changes: [{ does: 'update', annotation: reading.refOf(annotation), patch: { resolved } }] };
}

/** Opens a thread again. */
export const unresolveThread = (
  { reading }: CheckedArticle,
  { annotation }: ReviewedAnnotation,
): Decision => ({
  changes: [{ does: 'update', annotation: reading.refOf(annotation), patch: { resolved: null } }],
});
