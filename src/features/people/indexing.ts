import { Disposable } from 'vscode';
import { indexedInWords } from '../../core/wording/indexing.ts';
import type { FolderIndex } from '../../services/folderIndex.ts';
import { statusPlace } from '../../services/messages.ts';
import { commandId } from '../../shared/commands.ts';
import type { Commands } from '../../shared/edge.ts';

/** While the articles of the workspace are read: how far that is, in the status bar; a click gives it up. */
export function registerIndexing(index: FolderIndex, edge: Commands): Disposable {
  const place = statusPlace('copydesk.indexing', {
    name: 'Copydesk Indexing',
    tooltip: 'Copydesk reads who is named in the articles of this workspace. Click to stop.',
    command: commandId('stopIndexing'),
  });
  return Disposable.from(
    place,
    index.onDidProgress((progress) =>
      place.show(progress.state === 'building' ? indexedInWords(progress) : null),
    ),
    edge.register('copydesk.stopIndexing', () => index.stop()),
  );
}
