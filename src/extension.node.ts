import type { ExtensionContext } from 'vscode';
import { activate as activateWith, type Testing } from './extension.ts';
import { oldTextsFromGit } from './node/git/oldTexts.ts';
import { leadsInto } from './node/leadsInto.ts';
import { replaceFile } from './node/replaceFile.ts';

/** The entry where the extension host is Node: the same extension, on the files of this machine. */
export const activate = (context: ExtensionContext): Testing =>
  activateWith(context, { leadsInto, readOldTexts: oldTextsFromGit, replaceFile });
