import { fieldOf, fieldText, fingerprint, list, type Data, type Dict } from '../../yaml/data.ts';
import { mergeEntries } from '../../yaml/merge/entries.ts';
import { withHashes, withoutHash } from './hashes.ts';
import type { ThreeWay } from '../../yaml/merge/lists.ts';
import { annotationRules } from './rules.ts';
import { withoutSecondTicks } from './ticks.ts';

/** Merges the annotations of three sidecars. `articleHash` is that of the merged one. */
export function mergeAnnotations(
  { base, ours, theirs }: ThreeWay<Dict>,
  articleHash: string | undefined,
  conflicts: Data[],
): Data {
  const known = new Set(itemsOf(base).map((item) => fieldText(item, 'id')));
  const added = withoutSecondTicks(
    { ours: hashed(ours), theirs: hashed(theirs) },
    (item) => !known.has(fieldText(item, 'id')),
  );
  const sides = { base: list(hashed(base)), ours: list(added.ours), theirs: list(added.theirs) };
  const merged = mergeEntries(sides, keyIn(itemsOf(base)), annotationRules, conflicts);
  // Those that came through as one side has them are that side's own, which can be copied as they are written.
  const asWritten = new Map<string, Data>();
  for (const item of [...itemsOf(theirs), ...itemsOf(ours)]) asWritten.set(fingerprint(item), item);
  const items = merged.type === 'list' ? merged.items : [];
  return list(
    items.map((item) => {
      const tidy = withoutHash(item, articleHash);
      return asWritten.get(fingerprint(tidy)) ?? tidy;
    }),
  );
}

function itemsOf(side: Dict | undefined): readonly Data[] {
  const data = fieldOf(side, 'annotations');
  return data?.type === 'list' ? data.items : [];
}

function hashed(side: Dict | undefined): Data[] {
  const hash = fieldText(fieldOf(side, 'article'), 'textSha256');
  return itemsOf(side).map((item) => withHashes(item, hash));
}

/** What tells an annotation without an id: its kind and passage. */
const passage = (annotation: Data): string =>
  JSON.stringify([fieldText(annotation, 'kind'), fieldText(fieldOf(annotation, 'selector'), 'exact')]);

/**
 * The id; where there is none, kind and passage. An id that the base does not know may have been given to an
 * annotation that had none there.
 */
function keyIn(base: readonly Data[]): (annotation: Data) => string {
  const ids = new Set(base.map((item) => fieldText(item, 'id')));
  const nameless = new Set(base.filter((item) => fieldText(item, 'id') === undefined).map(passage));
  return (annotation) => {
    const id = fieldText(annotation, 'id');
    const words = passage(annotation);
    return id === undefined || (!ids.has(id) && nameless.has(words)) ? `passage ${words}` : `id ${id}`;
  };
}
