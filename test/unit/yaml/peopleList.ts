import assert from 'node:assert/strict';
import * as v from 'valibot';
import { dict, list, sameData, type Data } from '../../../src/core/yaml/data.ts';
import type { YamlFormat } from '../../../src/core/yaml/format.ts';
import { mergeFiles, type MergeResult } from '../../../src/core/yaml/merge.ts';
import { idOrContent, mergeEntries, type EntryRules } from '../../../src/core/yaml/merge/entries.ts';
import { mergeDicts } from '../../../src/core/yaml/merge/fields.ts';
import { plainStyle } from './style.ts';

// A format that is merged, and none of the product's.

const words = v.string('write text');
const personEntries = { id: words, name: v.exactOptional(words), about: v.exactOptional(words) };
const format = {
  name: 'people list',
  schema: v.object({
    version: v.exactOptional(v.number('write version: 2')),
    people: v.exactOptional(v.array(v.object(personEntries), 'write a list')),
    conflicts: v.exactOptional(v.array(v.unknown(), 'write a list')),
  }),
  version: 2,
  tightKeys: new Set<string>(),
  style: plainStyle,
} satisfies YamlFormat;
const rules: EntryRules = {
  name: 'person',
  entries: personEntries,
  needed: new Set(['id']),
  special: () => undefined,
  disputed: () => null,
  unchanged: sameData,
  idOf: idOrContent,
  order: () => 0,
};

export const merge = (base: string, ours: string, theirs: string): MergeResult =>
  mergeFiles(
    format,
    (sides) => {
      const conflicts: Data[] = [];
      const merged = mergeDicts(format.schema.entries, sides, (field, values) =>
        field === 'people' ? mergeEntries(values, idOrContent, rules, conflicts) : values.base,
      );
      const noted = conflicts.length === 0 ? [] : [['conflicts', list(conflicts)] as const];
      return { merged: dict([...merged.entries, ...noted]), conflicts: conflicts.length };
    },
    base,
    ours,
    theirs,
  );

/** The text of a merge that has no conflicts. */
export function clean(base: string, ours: string, theirs: string): string {
  const result = merge(base, ours, theirs);
  if ('error' in result) assert.fail(result.error);
  assert.equal(result.conflicts, 0);
  return result.text;
}

/** Why a merge is refused. */
export function refused(base: string, ours: string, theirs: string): string {
  const result = merge(base, ours, theirs);
  return 'error' in result ? result.error : assert.fail(`it should be refused: ${result.text}`);
}
