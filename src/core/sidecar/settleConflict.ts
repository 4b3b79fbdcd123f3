import { cannot } from '../yaml/draft.ts';
import type { YamlEdit } from '../yaml/editResult.ts';
import type { Entries } from '../yaml/format.ts';
import { editSidecar, type SidecarDraft } from './draft.ts';
import {
  annotationSchema,
  articleSchema,
  personSchema,
  sidecarSchema,
  sourceSchema,
  type Conflict,
} from './schema.ts';
import { dataOfValue, fieldText, fingerprint, type Data } from '../yaml/data.ts';
import type { Path } from '../yaml/ops.ts';

/** Which value of a conflict holds. */
export type ConflictChoice = 'ours' | 'theirs' | 'base';

const naming = ['annotation', 'person', 'source', 'field'] as const;

/** Puts one side's value where the conflict is, and takes the entry out of `conflicts`. */
export function settleConflict(conflict: Conflict, choice: ConflictChoice): YamlEdit {
  return editSidecar((draft) => {
    const place = placeOf(draft, conflict);
    const entry = draft.at(['conflicts', place]);
    const value = entry?.type === 'dict' ? (entry.entries.get(choice) ?? null) : null;
    settle(draft, conflict, value);
    draft.remove('conflicts', place);
    if (draft.items('conflicts').length === 0) draft.removeTop('conflicts');
  });
}

function placeOf(draft: SidecarDraft, conflict: Conflict): number {
  const entries = draft.items('conflicts');
  const sameNames = (entry: Data) => naming.every((key) => fieldText(entry, key) === conflict[key]);
  const candidates = [...entries.keys()].filter((index) => sameNames(entries[index]));
  const print = fingerprint(dataOfValue(conflict));
  const exact = candidates.find((index) => fingerprint(entries[index]) === print);
  return exact ?? candidates.at(0) ?? cannot('This conflict is not in the annotations file any more.');
}

const lists = [
  { naming: 'annotation', name: 'annotations', entries: annotationSchema.entries },
  { naming: 'person', name: 'people', entries: personSchema.entries },
  { naming: 'source', name: 'sources', entries: sourceSchema.entries },
] as const;

function settle(draft: SidecarDraft, conflict: Conflict, value: Data | null): void {
  const listed = lists.find((one) => conflict[one.naming] !== undefined);
  if (!listed) {
    settleTop(
      draft,
      conflict.field ?? cannot('This conflict does not say what it is about. Settle it by hand.'),
      value,
    );
    return;
  }
  const place = draft.placeOf(listed.name, conflict[listed.naming] ?? '');
  if (conflict.field === undefined) settleEntry(draft, listed.name, place, value);
  else if (place === undefined)
    cannot('What this conflict is about is not in the annotations file any more. Delete it there.');
  else setField(draft, [listed.name, place], listed.entries, conflict.field, value);
}

/** One side deleted a whole entry that the other changed; the merge kept it. */
function settleEntry(
  draft: SidecarDraft,
  name: (typeof lists)[number]['name'],
  place: number | undefined,
  value: Data | null,
): void {
  if (value === null && place !== undefined) draft.remove(name, place);
  else if (value !== null && place !== undefined) draft.put([name, place], value);
  else if (value !== null) draft.append(name, value);
}

/** `article.title`, or a key of the top. */
function settleTop(draft: SidecarDraft, field: string, value: Data | null): void {
  const articleField = /^article\.(.+)$/.exec(field)?.at(1);
  if (articleField === undefined) setField(draft, [], sidecarSchema.entries, field, value);
  else setField(draft, ['article'], articleSchema.entries, articleField, value);
}

function setField(
  draft: SidecarDraft,
  path: Path,
  entries: Entries,
  field: string,
  value: Data | null,
): void {
  draft.setKeys(path, entries, new Map([[field, value]]));
}
