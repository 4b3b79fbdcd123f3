import type { IndexManifest } from '../core/people/lists/index/format.ts';
import type { Imported, ImportRequest } from '../core/people/lists/imports.ts';

/** What only Node can do with reference lists on this machine; a browser has what was made elsewhere. */
export interface ListMachine {
  /** Whether an index was made of a list as it is now. Rejects where there is no list. */
  readonly isOf: (manifest: IndexManifest, list: string) => Promise<boolean>;
  /** Makes a list's index anew. Throws `ListError`, or what the system says. */
  readonly index: (list: string) => Promise<IndexManifest>;
  /** Throws `ListError`, what the system says, or the signal's reason; nothing has changed then. */
  readonly import: (request: ImportRequest) => Promise<Imported>;
}
