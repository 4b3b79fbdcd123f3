import { fieldText, fingerprint, type Data, type Dict } from '../../yaml/data.ts';
import { isListField, mergeDicts, mergeItems } from '../../yaml/merge/fields.ts';
import type { ThreeWay } from '../../yaml/merge/lists.ts';
import { mergeFiles, type MergedData, type MergeResult } from '../../yaml/merge.ts';
import { privateFormat, privateSchema } from './format.ts';

/**
 * Merges two versions of a private file that grew from one, as {@link mergeFiles} does: texts by their hashes. Of anything
 * else that both changed, theirs holds: ours are no changes but to texts.
 */
export const mergePrivate = (base: string, ours: string, theirs: string): MergeResult =>
  mergeFiles(privateFormat, mergeData, base, ours, theirs);

const keyOf = (item: Data): string => fieldText(item, 'textSha256')?.toLowerCase() ?? fingerprint(item);

const settle = (_: string, values: ThreeWay<Data>): Data | undefined =>
  isListField(values) ? mergeItems(values, keyOf) : values.theirs;

const mergeData = (sides: ThreeWay<Dict>): MergedData => ({
  merged: mergeDicts(privateSchema.entries, sides, settle),
  conflicts: 0,
});
