import type { YamlEdit } from '../../core/yaml/editResult.ts';
import type { MergeResult } from '../../core/yaml/merge.ts';
import { UserError } from '../userError.ts';

/** A change of a file that was made, for undo and redo. */
export interface FileChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** There was no file before: taking the change back removes it again. */
  readonly created: boolean;
}

/** The text after an edit. Throws {@link UserError} where it cannot be made. */
export function textAfter(source: string, edit: YamlEdit): string {
  const result = edit(source);
  if (!result.ok) throw new UserError(result.message);
  return result.text;
}

type Merge = (base: string, ours: string, theirs: string) => MergeResult;

/** Takes a change back, keeping what came in from elsewhere since. `file` is what the message calls such a file. */
export const takeBack =
  ({ label, before, after }: FileChange, merge: Merge, file: string): YamlEdit =>
  (source) => {
    if (source === after) return { ok: true, text: before };
    const merged = merge(after, before, source);
    if ('error' in merged || merged.conflicts > 0)
      return {
        ok: false,
        message: `“${label}” cannot be taken back: the same place was changed since. Edit the ${file} by hand.`,
      };
    return { ok: true, text: merged.text };
  };
