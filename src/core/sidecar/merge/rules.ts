import { annotationSchema, personSchema, sourceSchema } from '../schema.ts';
import { fieldText, fingerprint, sameData, type Data, type Dict } from '../../yaml/data.ts';
import { byText } from '../../yaml/merge/fields.ts';
import type { EntryRules } from '../../yaml/merge/entries.ts';
import { mergeAlso, mergeSelector, saysTheSame } from './hashes.ts';
import type { ThreeWay } from '../../yaml/merge/lists.ts';

const nothingSpecial = () => undefined;
const idOf = (entry: Data): string => fieldText(entry, 'id') ?? '';
const byId = (a: Data, b: Data) => byText(idOf(a), idOf(b));

export const peopleRules: EntryRules = {
  name: 'person',
  entries: personSchema.entries,
  needed: new Set(['id', 'name', 'unnamed']),
  special: nothingSpecial,
  disputed: () => null,
  unchanged: sameData,
  idOf,
  order: byId,
};

export const sourceRules: EntryRules = {
  name: 'source',
  entries: sourceSchema.entries,
  needed: new Set(['id', 'title']),
  special: nothingSpecial,
  disputed: () => null,
  unchanged: sameData,
  idOf,
  order: byId,
};

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

/** What tells an annotation, where it has no id, by its passage. */
function idOrExact(annotation: Data): string {
  const selector = annotation.type === 'dict' ? annotation.entries.get('selector') : undefined;
  return fieldText(annotation, 'id') ?? fieldText(selector, 'exact') ?? '';
}

function mergeAnnotationField(field: string, values: ThreeWay<Data>): Data | undefined {
  if (field === 'selector') return mergeSelector(values);
  if (field === 'also' && values.ours?.type === 'list' && values.theirs?.type === 'list')
    return mergeAlso(values);
  // Both gave an annotation without an id one: either will do.
  if (field === 'id' && !values.base) return smallest(values);
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

function smallest({ ours, theirs }: ThreeWay<Data>): Data | undefined {
  if (ours?.type !== 'leaf' || theirs?.type !== 'leaf') return ours ?? theirs;
  return (ours.text ?? '') <= (theirs.text ?? '') ? ours : theirs;
}

function startOf(annotation: Data): number {
  const selector = annotation.type === 'dict' ? annotation.entries.get('selector') : undefined;
  const start = fieldText(selector, 'start') ?? '';
  return /^\d+$/.test(start) ? Number(start) : Number.MAX_SAFE_INTEGER;
}
