import { Disposable, RelativePattern, workspace, type Uri } from 'vscode';
import { lookAt } from '../../services/files.ts';
import { folderOf } from '../../services/paths.ts';
import { sameUri } from './readOnly.ts';

/** Programs that save take the old file away before they put the new one there. */
const savingMs = 500;

/** Calls `tell` when the file is deleted, moved or renamed, by whomever; not where it is only written anew. */
export function watchForLoss(uri: Uri, tell: () => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(folderOf(uri), '*'), true, true);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    // Where that cannot be told it may be there still.
    const isGone = await lookAt(uri).then(
      (found) => found === undefined,
      () => false,
    );
    if (isGone && timer !== undefined) tell();
  };
  const forget = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  watcher.onDidDelete((deleted) => {
    if (!sameUri(deleted, uri)) return;
    forget();
    timer = setTimeout(() => void look(), savingMs);
  });
  return Disposable.from(watcher, { dispose: forget });
}
