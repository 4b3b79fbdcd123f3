import { Disposable, type Memento, type Uri } from 'vscode';
import type { Articles } from '../../services/articles.ts';
import type { Engine } from '../../services/engine.ts';
import type { Commands } from '../../shared/edge.ts';
import { pagesInPanels } from '../../shared/panelPage.ts';
import type { Rows } from '../../shared/rows.ts';
import { Targets } from '../../shared/targets.ts';
import { Reports } from './report.ts';
import { exportArticle } from './writing.ts';

/** Checked articles on their way to others: the report, and files in the formats that they read. */
export function registerExports(
  articles: Articles,
  engine: Engine,
  rows: Rows,
  edge: Commands,
  { extensionUri, workspaceState }: { readonly extensionUri: Uri; readonly workspaceState: Memento },
): Disposable {
  const targets = new Targets(articles, rows);
  const reports = new Reports(
    articles,
    engine,
    pagesInPanels(extensionUri, 'report'),
    (error) => void edge.report(error),
  );
  return Disposable.from(
    reports,
    edge.register('copydesk.openReport', async () => {
      reports.show(await targets.article());
    }),
    edge.register('copydesk.export', async () => {
      await exportArticle(await targets.article(), engine, workspaceState);
    }),
  );
}
