import { workspace, WorkspaceEdit, type Disposable, type Uri } from 'vscode';
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
  for (const { from, to } of pairs)
    if ((await exists(from)) && !(await exists(to))) edit.renameFile(from, to, { overwrite: false });
  return edit;
}

const exists = (uri: Uri): Thenable<boolean> =>
  workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
