import { queriesIn } from './queries.ts';
import type { ReviewedAnnotation, Status } from './review.ts';

/** What is to do at an annotation, from what cannot wait to what is done. */
export const workKinds = ['attention', 'to fix', 'open', 'done'] as const;
export type WorkKind = (typeof workKinds)[number];

const workAt: Readonly<Record<Status, WorkKind>> = {
  lost: 'attention',
  're-check': 'attention',
  fixed: 'attention',
  'to fix': 'to fix',
  unresolved: 'open',
  'in progress': 'open',
  open: 'open',
  checked: 'done',
  cut: 'done',
};

/** What waits for an answer needs attention, whatever was found of it; what was cut asks nobody any more. */
export const workOn = ({
  status,
  annotation,
}: Pick<ReviewedAnnotation, 'status' | 'annotation'>): WorkKind =>
  status !== 'cut' && whoIsAsked(annotation).length > 0 ? 'attention' : workAt[status];

/** Whom the queries of a thread ask that have no accepted answer, each once. */
export function whoIsAsked({
  notes = [],
}: Pick<ReviewedAnnotation['annotation'], 'notes'>): readonly string[] {
  if (notes.length === 0) return [];
  const waiting = queriesIn(notes, null).filter(({ state }) => state !== 'accepted');
  return [...new Set(waiting.map(({ to }) => to))];
}
