import type { Review, ReviewedAnnotation, ReviewedPerson } from '../review.ts';
import type { SourceEntry } from '../../sidecar/schema.ts';

/** A source of the file, and what rests on it. */
export interface SourceUse {
  readonly source: SourceEntry;
  /** In article order. */
  readonly annotations: readonly ReviewedAnnotation[];
  readonly people: readonly ReviewedPerson[];
}

/** What rests on each source of the file, in the order of the file. */
export function sourceUses({ sidecar, annotations, people }: Review): SourceUse[] {
  const uses = new Map(
    sidecar.sources.map((source) => [
      source.id,
      { source, annotations: [] as ReviewedAnnotation[], people: [] as ReviewedPerson[] },
    ]),
  );
  for (const reviewed of annotations)
    for (const id of new Set((reviewed.annotation.sources ?? []).map(({ source }) => source)))
      if (id !== undefined) uses.get(id)?.annotations.push(reviewed);
  for (const person of people)
    for (const id of new Set(person.entry?.sources ?? [])) uses.get(id)?.people.push(person);
  return [...uses.values()];
}

export const timesUsed = ({ annotations, people }: SourceUse): number => annotations.length + people.length;

/** The most used first; of equals the one filed last, which is the one at work. */
export const byUse = (uses: readonly SourceUse[]): SourceUse[] =>
  uses.toReversed().sort((a, b) => timesUsed(b) - timesUsed(a));
