import type { ReadOldTexts } from './gitTexts.ts';
import type { ReplaceFile } from './yaml/texts.ts';

/** What only Node can do for the extension; in a browser there is nothing of it. */
export interface Machine {
  readonly replaceFile: ReplaceFile;
  readonly readOldTexts: ReadOldTexts;
}
