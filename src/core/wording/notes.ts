import { findingLabel } from './findings.ts';
import { gistOf } from './gist.ts';
import { inMarks } from './quotation.ts';
import { standingLabel } from './statuses.ts';
import type { Query, QueryState } from '../review/queries.ts';
import type { Review, ReviewedAnnotation } from '../review/review.ts';
import { sliceOf } from '../model.ts';
import type { Note } from '../sidecar/schema.ts';

export const queryStateWords: Readonly<Record<QueryState, string>> = {
  open: 'open',
  answered: 'answered, to be accepted',
  accepted: 'accepted',
};

/** Letters of a query by which its answer names it, where a thread has several. */
const longestAsked = 32;
/** Letters of what a thread is about: they fit over it beside the finding. */
const longestSubject = 48;

/** What a note is, where it asks or answers; `null` of any other. @param queries those of its thread */
export function noteLabel(note: Note, queries: readonly Query[]): string | null {
  const asked = queries.find((query) => query.note === note);
  if (asked) return `Query to ${asked.to} · ${queryStateWords[asked.state]}`;
  if (note.answers === undefined) return null;
  const answered = queries.find(({ note: { id } }) => id === note.answers);
  const to = answered && queries.length > 1 ? ` to ${inMarks(answered.note.text, longestAsked)}` : '';
  if (!note.accepted) return `Answer${to} · to be accepted`;
  const { by } = note.accepted;
  return `Answer${to} · accepted${by === undefined ? '' : ` by ${by}`}`;
}

/** How it stands with an annotation and what it is about, over its thread. */
export function threadLabel(review: Review, reviewed: ReviewedAnnotation): string {
  const { annotation, place, speaker } = reviewed;
  const passage = place.range ? sliceOf(review.article.text, place.range) : annotation.selector.exact;
  const words = annotation.summary ?? passage;
  const about = gistOf(review, { range: place.range, words, speaker }, longestSubject);
  const isOnlyNotes = annotation.kind === 'note' && findingLabel(annotation, review.scale) === null;
  return [
    annotation.resolved ? 'Resolved' : null,
    isOnlyNotes && reviewed.status !== 're-check' ? 'Note' : standingLabel(reviewed, review.scale),
    about,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
