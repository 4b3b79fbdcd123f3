import { wholeText, type Markdown } from '../../core/markdown.ts';
import type { Range } from '../../core/model.ts';
import { whyNotDeleted, whyNotEdited } from '../../core/review/decide/ownNotes.ts';
import { queriesIn } from '../../core/review/queries.ts';
import type { Review, ReviewedAnnotation } from '../../core/review/review.ts';
import { forWorkbench } from '../../core/shown.ts';
import type { Note } from '../../core/sidecar/schema.ts';
import { noteLabel, threadLabel } from '../../core/wording/notes.ts';

/** What the menus of the manifest can tell notes apart by; a note may be several of these. */
export const noteTraits = ['editable', 'deletable', 'query', 'acceptable', 'draft'] as const;
export type NoteTrait = (typeof noteTraits)[number];

/** The same of threads. */
export const threadTraits = ['resolved', 'open', 'asking'] as const;
export type ThreadTrait = (typeof threadTraits)[number];

/** A note as its thread shows it: text of others is written for where it stands. */
export interface ShownNote {
  readonly note: Note;
  readonly author: string;
  readonly body: Markdown;
  /** Behind the author. */
  readonly label: string | null;
  /** ISO day or moment. */
  readonly at: string | null;
  readonly traits: readonly NoteTrait[];
}

/** The notes of an annotation, in the margin. */
export interface ShownThread {
  readonly label: string;
  readonly isResolved: boolean;
  readonly traits: readonly ThreadTrait[];
  readonly notes: readonly ShownNote[];
}

/** The annotations that have a thread in the text by themselves: those with notes that have a place. */
export const threadsIn = (review: Review): readonly (readonly [ReviewedAnnotation, Range])[] =>
  review.annotations.flatMap((reviewed) =>
    reviewed.place.range !== null && (reviewed.annotation.notes ?? []).length > 0
      ? [[reviewed, reviewed.place.range] as const]
      : [],
  );

/**
 * How many threads an article has in the text at once: VS Code makes an editor for the box of each, closed or not, while
 * the window stands still: with 400 of them for many seconds, with 5,000 for ever.
 */
export const mostThreads = 50;

/**
 * Those of them that are to stand in the text: all, or of very many those nearest to what is on screen.
 * @param screens UTF-16 offsets of what editors show
 */
export function threadsNear(review: Review, screens: readonly Range[]): ReturnType<typeof threadsIn> {
  const all = threadsIn(review);
  if (all.length <= mostThreads) return all;
  const most = Math.floor(mostThreads / Math.max(1, screens.length));
  const near = new Set(
    screens.flatMap((screen) => {
      const distanceTo = ([, { start, end }]: (typeof all)[number]): number =>
        Math.max(screen.start - end, start - screen.end, 0);
      return all.toSorted((one, other) => distanceTo(one) - distanceTo(other)).slice(0, most);
    }),
  );
  return all.filter((one) => near.has(one));
}

/** @param by who signs here; `undefined` where nobody does */
export function shownThread(
  review: Review,
  reviewed: ReviewedAnnotation,
  by: string | undefined,
): ShownThread {
  const { notes = [], resolved } = reviewed.annotation;
  const queries = queriesIn(notes, reviewed);
  return {
    label: forWorkbench(threadLabel(review, reviewed)),
    isResolved: resolved !== undefined,
    traits: [
      resolved === undefined ? 'open' : 'resolved',
      ...(queries.some(({ state }) => state !== 'accepted') ? (['asking'] as const) : []),
    ],
    notes: notes.map((note) => {
      const label = noteLabel(note, queries);
      return {
        note,
        author: forWorkbench(note.by ?? 'Not signed'),
        body: wholeText(note.text),
        label: label === null ? null : forWorkbench(label),
        at: note.at ?? null,
        traits: traitsOf(notes, note, by),
      };
    }),
  };
}

function traitsOf(thread: readonly Note[], note: Note, by: string | undefined): NoteTrait[] {
  const traits: NoteTrait[] = [];
  if (whyNotEdited(thread, note, by) === null) traits.push('editable');
  if (whyNotDeleted(thread, note, by) === null) traits.push('deletable');
  if (note.to !== undefined) traits.push('query');
  if (note.answers !== undefined && note.accepted === undefined) traits.push('acceptable');
  return traits;
}
