import type { Review, ReviewedAnnotation, ReviewedPerson } from '../review.ts';
import type { SourceEntry } from '../../sidecar/schema.ts';

/** A source of the file, and what rests on it. */
export interface SourceUse {
  readonly source: SourceEntry;
  /** In article order. */
  readonly annotations: readonly ReviewedAnnotation[];
  /** Whose entry rests on it. */
  readonly people: readonly ReviewedPerson[];
  /** Names that were checked by it, in the forms in which they are printed. */
  readonly names: readonly CheckedName[];
}

export interface CheckedName {
  readonly form: string;
  readonly person: ReviewedPerson;
}

/** What rests on each source of the file, in the order of the file. */
export function sourceUses({ sidecar, annotations, people }: Review): SourceUse[] {
  const uses = new Map(
    sidecar.sources.map((source) => [
      source.id,
      {
        source,
        annotations: [] as ReviewedAnnotation[],
        people: [] as ReviewedPerson[],
        names: [] as CheckedName[],
      },
    ]),
  );
  for (const reviewed of annotations)
    for (const id of new Set((reviewed.annotation.sources ?? []).map(({ source }) => source)))
      if (id !== undefined) uses.get(id)?.annotations.push(reviewed);
  for (const person of people) {
    for (const id of new Set(person.entry?.sources ?? [])) uses.get(id)?.people.push(person);
    for (const checked of person.entry?.checked ?? [])
      if (typeof checked !== 'string' && checked.source !== undefined)
        uses.get(checked.source)?.names.push({ form: checked.form, person });
  }
  return [...uses.values()];
}

export const timesUsed = ({ annotations, people, names }: SourceUse): number =>
  annotations.length + people.length + names.length;

/** The most used first; of equals the one filed last, which is the one at work. */
export const byUse = (uses: readonly SourceUse[]): SourceUse[] =>
  uses.toReversed().sort((a, b) => timesUsed(b) - timesUsed(a));
