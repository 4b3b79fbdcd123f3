import { workspace } from 'vscode';
import { localMoment } from '../../core/moment.ts';
import type { Articles } from '../../services/articles.ts';
import type { FolderWork } from '../../services/folderWork.ts';
import type { Choices } from './choices.ts';
import { folderNodes } from './folderNodes.ts';
import type { ArticleNode } from './nodes.ts';

/** The rows of a view that shows the workspace, of which more are known later. */
export function articlesOfFolder(
  articles: Articles,
  folder: FolderWork,
  { openOnly, filter }: Choices,
): readonly ArticleNode[] {
  folder.ask();
  return folderNodes(
    folder.articles,
    (uri) => articles.peek(uri)?.review,
    (uri) => workspace.asRelativePath(uri),
    { openOnly, filter, now: localMoment(new Date()) },
  );
}
