import type { Annotation, Conflict, Evidence, SourceEntry } from '../../sidecar/schema.ts';
import type { ConflictChoice } from '../../sidecar/settleConflict.ts';
import type { CheckedArticle } from '../check.ts';
import type { ReviewedAnnotation } from '../review.ts';
import type { Speaker } from './beforehand.ts';
import type { Decided } from './decision.ts';

/** Says what is claimed, in short; `null` takes that away. */
export const editSummary = (
  { reading }: CheckedArticle,
  { annotation }: ReviewedAnnotation,
  summary: string | null,
): Decided => ({ changes: [{ does: 'update', annotation: reading.refOf(annotation), patch: { summary } }] });

/** Says who says it, in place of whoever was said to: never an id of one and the words of another. */
export const setSpeaker = (
  { reading }: CheckedArticle,
  { annotation }: ReviewedAnnotation,
  said: Speaker,
): Decided => ({
  changes: [
    {
      does: 'update',
      annotation: reading.refOf(annotation),
      patch: { person: null, speaker: null, ...said },
    },
  ],
});

/**
 * Adds evidence for the finding, after what there is.
 * @param filed the source that it names, where that is not on file yet
 */
export const addSource = (
  { reading }: CheckedArticle,
  { annotation }: ReviewedAnnotation,
  source: Evidence,
  filed: SourceEntry | null = null,
): Decided => ({
  changes: [
    { does: 'add source', annotation: reading.refOf(annotation), source },
    ...(filed === null ? [] : [{ does: 'file new source' as const, source: filed }]),
  ],
});

/** The same of several sources at once. */
export const addSources = (
  checked: CheckedArticle,
  reviewed: ReviewedAnnotation,
  given: readonly { readonly evidence: Evidence; readonly filed: SourceEntry | null }[],
): Decided => ({
  changes: given.flatMap(({ evidence, filed }) => addSource(checked, reviewed, evidence, filed).changes),
});

/** Says how soon they are to be checked; what is left out is medium. */
export const setPriority = (
  { reading }: CheckedArticle,
  all: readonly ReviewedAnnotation[],
  priority: NonNullable<Annotation['priority']>,
): Decided => ({
  changes: all.map(({ annotation }) => ({
    does: 'update',
    annotation: reading.refOf(annotation),
    patch: { priority: priority === 'medium' ? null : priority },
  })),
});

/** Says who is to check them; `null`: nobody in particular. */
export const assign = (
  { reading }: CheckedArticle,
  all: readonly ReviewedAnnotation[],
  assignee: string | null,
): Decided => ({
  changes: all.map(({ annotation }) => ({
    does: 'update',
    annotation: reading.refOf(annotation),
    patch: { assignee },
  })),
});

/** Takes annotations out, with all that hangs on them. */
export const deleteAnnotations = (
  { reading }: CheckedArticle,
  going: readonly ReviewedAnnotation[],
): Decided => ({
  // From the last on: one without an id is found by its place in the list.
  changes: going
    .toSorted((a, b) => b.index - a.index)
    .map(({ annotation }) => ({ does: 'delete', annotation: reading.refOf(annotation) })),
});

/** Settles what two people said differently. */
export const settleConflict = (conflict: Conflict, choice: ConflictChoice): Decided => ({
  changes: [{ does: 'settle', conflict, choice }],
});
