import { mergeFiles, type MergeResult } from '../yaml/merge.ts';
import { sidecarFormat } from './format.ts';
import { mergeData } from './merge/data.ts';

/**
 * Merges two sidecars that grew from one, by annotation and field. A field that both changed keeps what the base
 * has, and both are kept under `conflicts:`; what one side deleted and the other changed stays, with a conflict.
 * The result says the same whichever side is called ours, but for the names of the sides in `conflicts:`. Its bytes
 * are those of a merge by lines where that says the same, else those of `ours` with the changes of `theirs` and the
 * comments that these added. Where a comment has no certain place any more, the merge is refused.
 */
export const mergeSidecars = (base: string, ours: string, theirs: string): MergeResult =>
  mergeFiles(sidecarFormat, mergeData, base, ours, theirs);
