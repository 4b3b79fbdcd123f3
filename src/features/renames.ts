import { workspace, WorkspaceEdit, type Disposable, type Uri } from 'vscode';
import { isThere } from '../services/files.ts';
import { warn } from '../services/messages.ts';
import { fileNameOf } from '../services/paths.ts';
import { isSidecar, privateSidecarUriOf, sidecarUriOf } from '../services/sidecarUri.ts';

/** An article renamed or moved in VS Code takes its sidecars along, unless they are moved in the same go. */
export function registerRenames(): Disposable {
  return workspace.onWillRenameFiles((event) => {
    const moving = new Set(event.files.map(({ oldUri }) => oldUri.toString()));
    const pairs = event.files
      .filter(({ oldUri }) => !isSidecar(oldUri))
      .flatMap(({ oldUri, newUri }) =>
        [sidecarUriOf, privateSidecarUriOf].map((beside) => ({ from: beside(oldUri), to: beside(newUri) })),
      )
      .filter(({ from }) => !moving.has(from.toString()));
    event.waitUntil(sidecarMoves(pairs));
  });
}

async function sidecarMoves(pairs: readonly { from: Uri; to: Uri }[]): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  for (const { from, to } of pairs) {
    if (!(await isThere(from))) continue;
    if (!sameButCase(from, to) && (await isThere(to))) warnOfBoth(from, to);
    else edit.renameFile(from, to, { overwrite: false });
  }
  return edit;
}

/** The new name has a file of its own. Neither is touched; which of them is right only the user can say. */
function warnOfBoth(from: Uri, to: Uri): void {
  void warn(
    `${fileNameOf(to)} was there already and is used from now on. The annotations made so far stay in ${fileNameOf(from)}: ` +
      'bring the two together by hand, or rename the one that should go on.',
  );
}

/** Some disks take both for one file. */
const sameButCase = (a: Uri, b: Uri): boolean => a.path.toLowerCase() === b.path.toLowerCase();
