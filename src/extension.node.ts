import { delimiter } from 'node:path';
import { Uri, type ExtensionContext } from 'vscode';
import { activate as activateWith, type Testing } from './extension.ts';
import { coverageInGit } from './node/git/ignored.ts';
import { oldTextsFromGit } from './node/git/oldTexts.ts';
import { userNameInGit } from './node/git/userName.ts';
import { RecordThreads, stampsOf } from './node/folder/recordThreads.ts';
import { leadsInto } from './node/leadsInto.ts';
import { bytes, look } from './node/localReading.ts';
import { realPath } from './node/realPath.ts';
import { replaceFile } from './node/replaceFile.ts';

/** The entry where the extension host is Node: the same extension, on the files of this machine. */
export function activate(context: ExtensionContext): Testing {
  putCommandLineOnPath(context);
  return activateWith(context, {
    bytes,
    coverageInGit,
    folder: {
      stampsOf,
      readAll: async (files, done, signal) => {
        const inDist = (name: string) => Uri.joinPath(context.extensionUri, 'dist', name).fsPath;
        const threads = new RecordThreads(inDist('folderWorker.js'), inDist('lexicon.txt'));
        try {
          await threads.read(files, done, signal);
        } finally {
          await threads.stop();
        }
      },
    },
    leadsInto,
    lists: {
      // Imports are rare, and what makes them is much: it is loaded when it is asked for.
      import: async (request) => (await import('./node/lists/importList.ts')).importList(request),
      index: async (list) => (await import('./node/lists/indexList.ts')).indexList(list),
      isOf: async (manifest, list) => (await import('./node/lists/freshness.ts')).isOf(manifest, list),
    },
    look,
    readOldTexts: oldTextsFromGit,
    realPath,
    replaceFile,
    userNameInGit,
  });
}

/** `copydesk` in the terminals of VS Code, on the runtime that VS Code brings: many machines have no other. */
function putCommandLineOnPath({ environmentVariableCollection, extensionUri }: ExtensionContext): void {
  environmentVariableCollection.description = 'Puts the command copydesk on the path.';
  environmentVariableCollection.prepend('PATH', Uri.joinPath(extensionUri, 'bin').fsPath + delimiter);
  environmentVariableCollection.replace('COPYDESK_RUNTIME', process.execPath);
}
