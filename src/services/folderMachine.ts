import type { Stamp } from '../core/people/folder/folderRecords.ts';
import type { FileAsked, FilePaths, FileRead } from '../core/people/folder/recordReader.ts';

/** What only Node can do for the index over a folder; elsewhere files are read one after the other, in slices. */
export interface FolderMachine {
  /** How each of some files stands; `undefined` where there is none. */
  readonly stampsOf: (files: readonly FilePaths[]) => Promise<readonly (Stamp | undefined)[]>;
  /**
   * Reads files on threads of their own, in any order; `undefined` for one that is gone. Rejects with the signal's reason
   * where it is given up, and where no thread can be had.
   */
  readonly readAll: (
    files: readonly FileAsked[],
    done: (file: FileAsked, read: FileRead | undefined) => void,
    signal: AbortSignal,
  ) => Promise<void>;
}
