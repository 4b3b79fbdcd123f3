import { sliceOf, type Range } from '../model.ts';
import { checkedForms, formsOf } from '../review/checkedForms.ts';
import type { Review } from '../review/review.ts';
import type { Evidence } from '../sidecar/schema.ts';
import type { Resting } from './evidence.ts';
import type { HandedPlace } from './place.ts';

/** A name in one printed form that was checked. */
export interface CheckedName {
  /** As it is printed, without the title before it. */
  readonly words: string;
  /** Whose name it is, in full. */
  readonly person: string;
  /** Where it is printed so first. */
  readonly place: HandedPlace;
  readonly by: string | undefined;
  readonly at: string | undefined;
  readonly evidence: readonly Resting[];
}

export function checkedNames(
  review: Review,
  placed: (range: Range) => HandedPlace,
  restingOf: (evidence: readonly Evidence[]) => readonly Resting[],
): readonly CheckedName[] {
  const { text } = review.article;
  const byId = new Map(review.people.map((person) => [person.id, person]));
  const formsAtOf = new Map(
    review.people.map(({ id, entry }) => [id, checkedForms(text, formsOf(entry ?? {}))] as const),
  );
  return review.items.flatMap((item): CheckedName[] => {
    if (item.kind !== 'name' || item.state !== 'checked' || item.person === null) return [];
    const person = byId.get(item.person);
    const form = formsAtOf.get(item.person)?.(item).at(0);
    if (person === undefined || form === undefined) return [];
    const records = (person.entry?.checked ?? []).filter((one) => typeof one !== 'string');
    const record = records.find((one) => one.form === form);
    return [
      {
        words: sliceOf(text, item),
        person: person.name,
        place: placed(item),
        by: record?.by ?? person.entry?.checkedBy,
        at: record?.at ?? person.entry?.checkedAt,
        evidence: restingOf(record?.source === undefined ? [] : [{ source: record.source }]),
      },
    ];
  });
}
