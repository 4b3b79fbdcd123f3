import type { FolderMachine } from './folderMachine.ts';
import type { AskCoverage } from './gitIgnore.ts';
import type { ReadOldTexts } from './gitTexts.ts';
import type { ListMachine } from './listMachine.ts';
import type { LocalFiles } from './yaml/texts.ts';

/** What only Node can do for the extension; in a browser there is nothing of it. */
export interface Machine extends LocalFiles {
  readonly folder: FolderMachine;
  readonly lists: ListMachine;
  readonly readOldTexts: ReadOldTexts;
  readonly coverageInGit: AskCoverage;
  /** What the user calls themselves in git, given its path; `undefined` where they do not say. */
  readonly userNameInGit: (git: string) => Promise<string | undefined>;
}
