import { ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { forWorkbench, linesForWorkbench } from '../../core/shown.ts';
import type { Review } from '../../core/review/review.ts';
import { commandId } from '../../shared/commands.ts';
import { themeColor } from '../../shared/themeColors.ts';
import { idOf, type Node } from './nodes.ts';
import { articleRow, rowOf } from './rows.ts';

/** The row of a node as VS Code takes it, its words as text; without words where its part is gone from the review. */
export function itemOf(node: Node, review: Review | undefined): TreeItem {
  const row = node.kind === 'article' ? articleRow(node) : review && rowOf(node, review);
  const item = new TreeItem(forWorkbench(row?.label ?? ''), collapsing(node));
  item.id = idOf(node);
  if (!row) return item;
  item.description = forWorkbench(row.description);
  item.contextValue = row.kind;
  if (row.icon !== null)
    item.iconPath = new ThemeIcon(row.icon, row.color === null ? undefined : themeColor(row.color));
  if (row.tooltip !== null) item.tooltip = linesForWorkbench(row.tooltip);
  if (row.spoken !== null) item.accessibilityInformation = { label: forWorkbench(row.spoken) };
  if (node.kind === 'article')
    item.command = { command: 'vscode.open', title: 'Open', arguments: [Uri.parse(node.article)] };
  else if (node.kind !== 'group' && node.kind !== 'conflict')
    item.command = { command: commandId('revealItem'), title: 'Go to Passage', arguments: [node] };
  return item;
}

function collapsing(node: Node): TreeItemCollapsibleState {
  if (node.kind !== 'group') return TreeItemCollapsibleState.None;
  return node.isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
