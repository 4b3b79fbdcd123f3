import { annotationSchema, personSchema, sourceSchema } from '../schema.ts';
import { fieldText, sameData, type Data } from '../yaml/data.ts';
import { byText } from './fields.ts';
import type { EntryRules } from './entries.ts';
import { mergeAlso, mergeSelector, saysTheSame } from './hashes.ts';
import type { ThreeWay } from './lists.ts';

const nothingSpecial = () => undefined;
const byId = (a: Data, b: Data) => byText(fieldText(a, 'id') ?? '', fieldText(b, 'id') ?? '');

export const peopleRules: EntryRules = {
  name: 'person',
  entries: personSchema.entries,
  needed: new Set(['id', 'name', 'unnamed']),
  special: nothingSpecial,
  unchanged: sameData,
  order: byId,
};

export const sourceRules: EntryRules = {
  name: 'source',
  entries: sourceSchema.entries,
  needed: new Set(['id', 'title']),
  special: nothingSpecial,
  unchanged: sameData,
  order: byId,
};

export const annotationRules: EntryRules = {
  name: 'annotation',
  entries: annotationSchema.entries,
  needed: new Set(['kind', 'selector']),
  special: mergeAnnotationField,
  unchanged: saysTheSame,
  order: (a, b) => startOf(a) - startOf(b) || 0,
};

function mergeAnnotationField(field: string, values: ThreeWay<Data>): Data | undefined {
  if (field === 'selector') return mergeSelector(values);
  if (field === 'also' && values.ours?.type === 'list' && values.theirs?.type === 'list')
    return mergeAlso(values);
  // Both gave an annotation without an id one: either will do.
  if (field === 'id' && !values.base) return smallest(values);
  return undefined;
}

function smallest({ ours, theirs }: ThreeWay<Data>): Data | undefined {
  if (ours?.type !== 'leaf' || theirs?.type !== 'leaf') return ours ?? theirs;
  return (ours.text ?? '') <= (theirs.text ?? '') ? ours : theirs;
}

function startOf(annotation: Data): number {
  const selector = annotation.type === 'dict' ? annotation.entries.get('selector') : undefined;
  const start = fieldText(selector, 'start') ?? '';
  return /^\d+$/.test(start) ? Number(start) : Number.MAX_SAFE_INTEGER;
}
