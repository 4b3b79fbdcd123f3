import { mergeFiles, type MergeResult } from '../../yaml/merge.ts';
import { mergeData } from '../merge/data.ts';
import { registryFormat } from './format.ts';

/** Merges two registries that grew from one, by person and field, as {@link mergeFiles} does. */
export const mergeRegistries = (base: string, ours: string, theirs: string): MergeResult =>
  mergeFiles(registryFormat, mergeData, base, ours, theirs);
