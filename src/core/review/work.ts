import type { Scale } from '../sidecar/rules/scale.ts';
import type { Sidecar } from '../sidecar/schema.ts';
import { overdueOnFile } from './closing/responses.ts';
import { queriesIn, type QueryState } from './queries.ts';
import type { Review, ReviewedAnnotation } from './review.ts';
import type { Status } from './statuses.ts';
import { statusOnFile } from './status.ts';

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
  status !== 'cut' && isWaiting(whoIsAsked(annotation)) ? 'attention' : workAt[status];

/** Whom the queries of a thread ask that have no accepted answer, each once in each list. */
export interface Asked {
  /** Who has yet to answer. */
  readonly open: readonly string[];
  /** Whose answers a checker has yet to accept. */
  readonly answered: readonly string[];
}

export function whoIsAsked({ notes = [] }: Pick<ReviewedAnnotation['annotation'], 'notes'>): Asked {
  const queries = notes.length === 0 ? [] : queriesIn(notes, null);
  const namesAt = (at: QueryState) => [
    ...new Set(queries.filter(({ state }) => state === at).map(({ to }) => to)),
  ];
  return { open: namesAt('open'), answered: namesAt('answered') };
}

const isWaiting = ({ open, answered }: Asked): boolean => open.length + answered.length > 0;

/** How many there are of each kind. */
export type WorkCounts = Readonly<Record<WorkKind, number>>;

/** Counts what is to do at an article, as the groups of the Claims view hold it. @param now ISO moment with its zone */
export const workIn = ({ annotations, relations, sidecar }: Review, now: string): WorkCounts =>
  countsOf(
    annotations,
    sidecar.conflicts.length +
      relations.filter(({ severity }) => severity !== null).length +
      overdueOnFile(sidecar, now),
  );

/** The same by the annotations file alone: what is lost or reads differently by now is not known from it. */
export const workOnFile = (sidecar: Sidecar, scale: Scale, now: string): WorkCounts =>
  countsOf(
    sidecar.annotations.map((annotation) => ({
      annotation,
      status: statusOnFile(annotation, sidecar.sources, scale),
    })),
    sidecar.conflicts.length + overdueOnFile(sidecar, now),
  );

function countsOf(
  annotations: readonly Pick<ReviewedAnnotation, 'status' | 'annotation'>[],
  attention: number,
): WorkCounts {
  const counts = { attention, 'to fix': 0, open: 0, done: 0 };
  for (const one of annotations) counts[workOn(one)]++;
  return counts;
}
