import type { Issue } from '../../model.ts';
import type { Annotation, SourceEntry } from '../../sidecar/schema.ts';
import type { ReviewedAnnotation } from '../review.ts';
import { hasFinding } from '../status.ts';
import { found, wordsOf, type Ruled } from './ruled.ts';

/** Of each finding that holds: that it rests on nothing, or on too little. */
export function evidenceIssues(ruled: Ruled): Issue[] {
  const { reading } = ruled;
  const listed = new Map(reading.value.sources.map((source) => [source.id, source]));
  return ruled.annotations.flatMap((reviewed) => {
    const { annotation, status, index } = reviewed;
    // What is lost or to be checked again needs that first; what was cut needs nothing any more.
    if (!hasFinding(annotation) || ['lost', 're-check', 'cut'].includes(status)) return [];
    const range = reading.annotationRanges[index];
    if ((annotation.sources ?? []).length === 0)
      return needsNone(annotation)
        ? []
        : found(ruled, 'no-source', range, `${wordsOf(reviewed)} has a finding without a source.`);
    const secondaries = annotation.verdict === 'unverified' ? null : secondariesOf(annotation, listed);
    return secondaries === null ? [] : tooLittle(ruled, reviewed, secondaries);
  });
}

/** An opinion has nothing to check, and a tick may say that it rests on what the checker or the reporter knows. */
const needsNone = ({ verdict, basis }: Annotation): boolean =>
  verdict === 'opinion' || basis === 'knowledge' || basis === 'reporter';

/** How many different secondary sources a finding rests on; `null` where another is among them, or one of which that is not said. */
function secondariesOf(
  { sources = [] }: Annotation,
  listed: ReadonlyMap<string, SourceEntry>,
): number | null {
  const resting = sources.filter(({ says }) => says !== 'context');
  const different = new Set<string>();
  for (const [nth, evidence] of resting.entries()) {
    const entry = evidence.source === undefined ? undefined : listed.get(evidence.source);
    if ((evidence.kind ?? entry?.kind) !== 'secondary') return null;
    different.add(entry?.url ?? evidence.url ?? evidence.source ?? evidence.title ?? String(nth));
  }
  return different.size === 0 ? null : different.size;
}

function tooLittle(ruled: Ruled, reviewed: ReviewedAnnotation, secondaries: number): Issue[] {
  const range = ruled.reading.annotationRanges[reviewed.index];
  const words = wordsOf(reviewed);
  const only = found(
    ruled,
    'secondary-only',
    range,
    `${words} rests on secondary sources alone. Add a primary one.`,
  );
  if (only.length > 0 || secondaries > 1) return only;
  return found(
    ruled,
    'two-secondaries',
    range,
    `${words} rests on one secondary source alone. Add another, or a primary one.`,
  );
}
