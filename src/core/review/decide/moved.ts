import type { Range } from '../../model.ts';
import type { Annotation } from '../../sidecar/schema.ts';
import type { Patch } from '../../yaml/overlay.ts';
import type { CheckedArticle } from '../check.ts';
import type { ReviewedAnnotation } from '../review.ts';
import { alsoAsItReads, anchorAt } from './anchor.ts';
import { noteBy, type Change, type Decided, type Who } from './decision.ts';

/** What goes along when an annotation moves to a passage. */
export interface GoesAlong {
  readonly patch?: Patch<Annotation>;
  readonly note?: { readonly who: Who; readonly text: string };
  /** The other places that state the same fact are taken as they read now, too. */
  readonly confirmsAlso?: true;
}

/** Puts the annotation on a passage, whose words are from then on those that were checked. */
export function movedTo(
  checked: CheckedArticle,
  reviewed: ReviewedAnnotation,
  range: Range,
  { patch = {}, note, confirmsAlso }: GoesAlong,
): Decided {
  const { selector, moves, keeps } = anchorAt(checked, range, reviewed);
  const annotation = checked.reading.refOf(reviewed.annotation);
  const also =
    confirmsAlso && reviewed.annotation.also !== undefined
      ? { also: alsoAsItReads(checked, reviewed, selector.textSha256) }
      : {};
  const notes: Change[] =
    note === undefined ? [] : [{ does: 'add note', annotation, note: noteBy(note.who, note.text) }];
  return {
    changes: [{ does: 'update', annotation, patch: { ...patch, selector, ...also } }, ...notes, ...moves],
    ...keeps,
  };
}

/** The old and the new words, for the thread. */
export const wasAndIs = (was: string, now: string): string => `Was: “${was}” Now: “${now}”`;
