import type { Data, Dict } from '../../yaml/data.ts';
import { isListField, mergeDicts, mergeItems } from '../../yaml/merge/fields.ts';
import type { ThreeWay } from '../../yaml/merge/lists.ts';
import { mergeFiles, type MergedData, type MergeResult } from '../../yaml/merge.ts';
import { folderRulesFormat, folderRulesSchema } from './format.ts';

/**
 * Merges two versions of a folder's rules that grew from one, as {@link mergeFiles} does: lists by their items. Of
 * anything else that both changed, theirs holds: ours are no changes but to lists.
 */
export const mergeFolderRules = (base: string, ours: string, theirs: string): MergeResult =>
  mergeFiles(folderRulesFormat, mergeData, base, ours, theirs);

const settle = (_: string, values: ThreeWay<Data>): Data | undefined =>
  isListField(values) ? mergeItems(values) : values.theirs;

const mergeData = (sides: ThreeWay<Dict>): MergedData => ({
  merged: mergeDicts(folderRulesSchema.entries, sides, settle),
  conflicts: 0,
});
