import {
  EventEmitter, window, type Disposable, type TreeDataProvider, type TreeItem, type TreeView, type Uri,
} from 'vscode'; // prettier-ignore
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Articles } from '../../services/articles.ts';
import type { SourceInHand } from '../../shared/sourceInHand.ts';
import { itemOf } from './items.ts';
import { sourceRows, type RestingRow, type SourceRow } from './rows.ts';

type Node = SourceRow | RestingRow;

/** The sources of the article in front, each with what rests on it. */
export function registerSourcesView(articles: Articles, inHand: SourceInHand): Disposable {
  return new SourcesView(articles, inHand);
}

class SourcesView implements Disposable, TreeDataProvider<Node> {
  private readonly changed = new EventEmitter<undefined>();
  private readonly view: TreeView<Node>;
  private readonly subscriptions: Disposable[];
  private shown: CheckedDocument | undefined;
  private rows: readonly SourceRow[] = [];
  /** What the rows say: without a change they are not drawn again. */
  private drawn = '';

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly articles: Articles,
    private readonly inHand: SourceInHand,
  ) {
    this.view = window.createTreeView('copydesk.sources', { treeDataProvider: this });
    this.subscriptions = [
      this.view,
      this.changed,
      articles.onDidReview(() => this.refresh()),
      articles.onDidLeave(() => this.refresh()),
      inHand.onDidChange(() => this.refresh()),
      window.onDidChangeActiveTextEditor(() => this.refresh()),
      this.view.onDidChangeVisibility(() => this.refresh()),
    ];
    this.refresh();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  getTreeItem(node: Node): TreeItem {
    return itemOf(node);
  }

  getChildren(node?: Node): Node[] {
    if (!node) return [...this.rows];
    return 'children' in node ? [...node.children] : [];
  }

  private refresh(): void {
    // Out of sight it is brought up to date when it is looked at.
    if (!this.view.visible) return;
    const last = this.shown?.document.uri;
    this.shown = this.articles.active ?? (last && this.articles.peek(last));
    const uri = this.shown?.document.uri;
    this.rows = this.shown && uri ? sourceRows(uri.toString(), this.shown.review, this.handOn(uri)) : [];
    const drawn = JSON.stringify(this.rows);
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.changed.fire(undefined);
  }

  private handOn(article: Uri): { readonly held: string | null; readonly isPinned: boolean } {
    return { held: this.inHand.of(article)?.source ?? null, isPinned: this.inHand.isPinned(article) };
  }
}
