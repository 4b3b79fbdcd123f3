import { annotationSchema, personSchema, sourceSchema } from '../schema.ts';
import { fieldOf, fieldText, fingerprint, sameData, type Data, type Dict } from '../../yaml/data.ts';
import { byText } from '../../yaml/merge/fields.ts';
import { smaller, type EntryRules } from '../../yaml/merge/entries.ts';
import { mergeAlso, mergeSelector, saysTheSame } from './hashes.ts';
import type { ThreeWay } from '../../yaml/merge/lists.ts';

const nothingSpecial = () => undefined;
const idOf = (entry: Data): string => fieldText(entry, 'id') ?? '';
const byId = (a: Data, b: Data) => byText(idOf(a), idOf(b));

export const peopleRules: EntryRules = {
  name: 'person',
  entries: personSchema.entries,
  needed: new Set(['name', 'unnamed']),
  special: nothingSpecial,
  disputed: () => null,
  unchanged: sameData,
  idOf,
  order: byId,
};

export const sourceRules: EntryRules = {
  name: 'source',
  entries: sourceSchema.entries,
  needed: new Set(['title']),
  special: nothingSpecial,
  disputed: () => null,
  unchanged: sameData,
  idOf,
  order: byId,
};

/** What tells an annotation, where it has no id, by its passage. */
const idOrExact = (annotation: Data): string =>
  fieldText(annotation, 'id') ?? fieldText(fieldOf(annotation, 'selector'), 'exact') ?? '';

export const annotationRules: EntryRules = {
  name: 'annotation',
  entries: annotationSchema.entries,
  needed: new Set(['kind', 'selector']),
  special: mergeAnnotationField,
  disputed: disputedWords,
  unchanged: saysTheSame,
  idOf: idOrExact,
  order: (a, b) => startOf(a) - startOf(b) || 0,
};

function mergeAnnotationField(field: string, values: ThreeWay<Data>): Data | undefined {
  if (field === 'selector') return mergeSelector(values);
  if (field === 'also' && values.ours?.type === 'list' && values.theirs?.type === 'list')
    return mergeAlso(values);
  // Both gave an annotation without an id one: either will do.
  if (field === 'id' && !values.base) return smaller(values);
  return undefined;
}

const findingFields = ['verdict', 'rating', 'correction', 'stet'];

/** One side checked other words, the other changed the finding: it must not end up on words it was not made on. */
function disputedWords({ base, ours, theirs }: ThreeWay<Dict>): 'selector' | null {
  if (!base || !ours || !theirs) return null;
  const hasOtherWords = (side: Dict) =>
    fieldText(side.entries.get('selector'), 'exact') !== fieldText(base.entries.get('selector'), 'exact');
  const hasOtherFinding = (side: Dict) =>
    findingFields.some((field) => fieldPrint(side, field) !== fieldPrint(base, field));
  const isApart = (a: Dict, b: Dict) =>
    hasOtherWords(a) && !hasOtherWords(b) && hasOtherFinding(b) && !sameFindings(a, b);
  return isApart(ours, theirs) || isApart(theirs, ours) ? 'selector' : null;
}

const fieldPrint = ({ entries }: Dict, field: string): string | undefined => {
  const value = entries.get(field);
  return value && fingerprint(value);
};

const sameFindings = (a: Dict, b: Dict): boolean =>
  findingFields.every((field) => fieldPrint(a, field) === fieldPrint(b, field));

function startOf(annotation: Data): number {
  const start = fieldText(fieldOf(annotation, 'selector'), 'start') ?? '';
  return /^\d+$/.test(start) ? Number(start) : Number.MAX_SAFE_INTEGER;
}
