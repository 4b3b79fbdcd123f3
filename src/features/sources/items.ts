import { ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { forWorkbench, linesForWorkbench } from '../../core/shown.ts';
import { commandId } from '../../shared/commands.ts';
import type { RestingRow, SourceRow } from './rows.ts';

/** A row as VS Code takes it, its words as text. */
export function itemOf(row: SourceRow | RestingRow): TreeItem {
  const item = new TreeItem(forWorkbench(row.label));
  item.id = row.id;
  item.description = forWorkbench(row.description);
  item.tooltip = linesForWorkbench(row.tooltip);
  item.iconPath = new ThemeIcon(row.icon);
  item.accessibilityInformation = { label: forWorkbench(row.spoken) };
  if ('ref' in row) {
    item.command = { command: commandId('revealItem'), title: 'Go to Passage', arguments: [row.ref] };
    return item;
  }
  item.contextValue = row.rowKind;
  item.collapsibleState =
    row.children.length === 0 ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed;
  return item;
}
