import {
  EventEmitter, TabInputText, window, type Disposable, type TextEditor, type TreeDataProvider,
  type TreeItem, type TreeView, type Uri,
} from 'vscode'; // prettier-ignore
import { annotationsTouching } from '../../core/review/at.ts';
import { isOpenWork } from '../../core/review/review.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedArticle } from '../../services/articleSession.ts';
import type { Commands } from '../../shared/edge.ts';
import { setContext } from '../../shared/contextKeys.ts';
import type { Focus } from '../../shared/focus.ts';
import { onDidChangeSetting, setting } from '../../shared/settings.ts';
import { itemOf } from './items.ts';
import { groupings, idOf, nodesOf, type Grouping, type Node } from './nodes.ts';

const follow = 150;

/** The Claims view: what is annotated, what is suggested, and who is named in the article at hand. */
export function registerClaimsView(articles: Articles, focus: Focus, edge: Commands): Disposable {
  return new ClaimsView(articles, focus, edge);
}

class ClaimsView implements Disposable, TreeDataProvider<Node> {
  private readonly changed = new EventEmitter<undefined>();
  private readonly view: TreeView<Node>;
  private readonly subscriptions: Disposable[];
  private readonly parents = new Map<string, Node>();
  private roots: readonly Node[] = [];
  private shown: CheckedArticle | undefined;
  private grouping: Grouping = 'order';
  private openOnly = false;
  private revealTimer: ReturnType<typeof setTimeout> | undefined;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly articles: Articles,
    private readonly focus: Focus,
    edge: Commands,
  ) {
    this.view = window.createTreeView('copydesk.claims', { treeDataProvider: this, showCollapseAll: false });
    const group = (grouping: Grouping) => () => {
      this.grouping = grouping;
      this.refresh();
    };
    const filter = (openOnly: boolean) => () => {
      this.openOnly = openOnly;
      this.refresh();
    };
    this.subscriptions = [
      this.view,
      this.changed,
      articles.onDidReview(({ document }) => {
        if (
          this.shown === undefined ||
          document.uri.toString() === this.shown.document.uri.toString() ||
          document === window.activeTextEditor?.document
        )
          this.refresh();
      }),
      articles.onDidLeave((uri) => {
        if (uri.toString() === this.shown?.document.uri.toString()) this.refresh();
      }),
      window.onDidChangeActiveTextEditor(() => this.refresh()),
      window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0) this.refresh();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.followCursor(textEditor)),
      this.view.onDidChangeVisibility(() => this.followActiveCursor()),
      onDidChangeSetting('suggestClaims', () => this.refresh()),
      this.view.onDidChangeSelection(({ selection }) => {
        const node = selection.at(0);
        // A refresh empties the selection for a moment; what was selected then still is.
        if (node) this.focus.selected = node.kind === 'group' ? undefined : node;
      }),
      ...groupings.map((grouping) =>
        edge.register(`copydesk.groupBy${grouping[0].toUpperCase()}${grouping.slice(1)}`, group(grouping)),
      ),
      edge.register('copydesk.showOpenOnly', filter(true)),
      edge.register('copydesk.showAll', filter(false)),
    ];
    this.refresh();
  }

  dispose(): void {
    clearTimeout(this.revealTimer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  getTreeItem(node: Node): TreeItem {
    return itemOf(node, this.shown);
  }

  getChildren(node?: Node): readonly Node[] & Node[] {
    return [...(node === undefined ? this.roots : node.kind === 'group' ? node.children : [])];
  }

  getParent(node: Node): Node | undefined {
    return this.parents.get(idOf(node));
  }

  private refresh(): void {
    const active = this.articles.active;
    // A sidecar, a search, a terminal in front leaves the claims of an open article standing.
    const last = this.shown?.document.uri;
    const shown = active ?? (last && hasTab(last) ? this.articles.peek(last) : undefined);
    const before = this.shown;
    this.shown = window.activeTextEditor && !active && isOtherText() ? undefined : shown;
    const suggest = setting('suggestClaims', this.shown?.document.uri);
    this.roots = this.shown
      ? nodesOf(this.shown, {
          grouping: this.grouping,
          openOnly: this.openOnly,
          suggest,
          isOpenWork: ({ status }) => isOpenWork(status),
        })
      : [];
    if (this.focus.selected?.article !== this.shown?.document.uri.toString()) this.focus.selected = undefined;
    this.parents.clear();
    for (const node of this.roots)
      if (node.kind === 'group') for (const child of node.children) this.parents.set(idOf(child), node);
    this.describe();
    this.changed.fire(undefined);
    if (before && this.shown && hasMore(before, this.shown)) this.followActiveCursor();
  }

  private describe(): void {
    const openWork = this.shown?.review.openWork ?? 0;
    const name = this.shown?.document.uri.path.split('/').pop();
    this.view.description = name ?? '';
    this.view.badge =
      openWork === 0
        ? undefined
        : {
            value: openWork,
            tooltip: openWork === 1 ? '1 annotation is open' : `${String(openWork)} annotations are open`,
          };
    const isBroken = this.shown?.sidecar.current.parses === false;
    const isBare = this.roots.length > 0 && this.shown?.review.annotations.length === 0;
    this.view.message = isBroken
      ? 'The annotations file has errors. What it said before is shown; nothing is written until they are mended.'
      : isBare
        ? 'Nothing is annotated yet. Select a passage and add it as a claim with the + above.'
        : '';
    setContext('articleActive', this.shown !== undefined);
    setContext('claimsFiltered', this.openOnly);
  }

  private followActiveCursor(): void {
    if (window.activeTextEditor) this.followCursor(window.activeTextEditor);
  }

  private followCursor(editor: TextEditor): void {
    const checked = this.articles.peek(editor.document.uri);
    if (!checked) return;
    const cursor = checked.map.offset(editor.selection.active);
    const innermost = annotationsTouching(checked.review, { start: cursor, end: cursor }).at(0);
    setContext('cursorOnAnnotation', innermost !== undefined);
    clearTimeout(this.revealTimer);
    if (editor.document !== window.activeTextEditor?.document) return;
    this.revealTimer = setTimeout(() => {
      if (!this.view.visible || this.shown?.document.uri.toString() !== editor.document.uri.toString())
        return;
      const suggestion = checked.review.suggestions.find(
        ({ claim }) => claim.start <= cursor && cursor <= claim.end,
      );
      const node = this.find((candidate) =>
        innermost
          ? candidate.kind === 'annotation' && candidate.key === innermost.key
          : candidate.kind === 'suggestion' && candidate.key === suggestion?.key,
      );
      if (node) void this.view.reveal(node, { select: true, focus: false });
    }, follow);
  }

  private find(fits: (node: Node) => boolean): Node | undefined {
    return this.roots.flatMap((node) => (node.kind === 'group' ? node.children : [node])).find(fits);
  }
}

/** Whether somebody has annotated the article further: the new one may be under the cursor. */
const hasMore = (before: CheckedArticle, { document, review }: CheckedArticle): boolean =>
  before.document === document && review.annotations.length > before.review.annotations.length;

/** Whether a file is open in some tab, in front or not. */
const hasTab = (uri: Uri): boolean =>
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );

/** Whether an ordinary text that is no article is in front of the user. */
function isOtherText(): boolean {
  const document = window.activeTextEditor?.document;
  return (
    document !== undefined &&
    ['file', 'vscode-remote', 'untitled'].includes(document.uri.scheme) &&
    !document.uri.path.endsWith('.yaml')
  );
}
