import {
  EventEmitter, window, workspace, type Disposable, type Memento, type TextEditor,
  type TreeDataProvider, type TreeItem, type TreeView,
} from 'vscode'; // prettier-ignore
import { localMoment } from '../../core/moment.ts';
import { annotationMeant } from '../../core/review/at.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { FolderWork } from '../../services/folderWork.ts';
import type { Commands } from '../../shared/edge.ts';
import { setContext } from '../../shared/contextKeys.ts';
import type { Ref } from '../../shared/refs.ts';
import type { Rows } from '../../shared/rows.ts';
import { onDidChangeSetting, setting } from '../../shared/settings.ts';
import { focusedRow } from './focusedRow.ts';
import { hasMore, refAt } from './atCursor.ts';
import { Choices } from './choices.ts';
import { dropping } from './dropping.ts';
import { articlesOfFolder } from './folder.ts';
import { showHead } from './head.ts';
import { inFront } from './inFront.ts';
import { itemOf } from './items.ts';
import { differences } from './differences.ts';
import { idOf, isRow, nodesOf, type Node } from './nodes.ts';
import { treeOf, type Tree } from './tree.ts';

const follow = 150;

/** The Claims view: what is annotated, what is suggested, and who is named in the article at hand. */
export function registerClaimsView(
  articles: Articles,
  edge: Commands,
  options: ViewOptions,
): Disposable & Rows {
  return new ClaimsView(articles, edge, options);
}

interface ViewOptions {
  readonly asksGit: boolean;
  /** Of the workspace. */
  readonly memento: Memento;
  readonly folder: FolderWork;
}

/** The row that the last key was pressed on. */
interface Pressed {
  readonly id: string;
  /** With its heading. */
  readonly place: string;
  /** The one that would take its place. */
  readonly next: Ref | undefined;
}

class ClaimsView implements Disposable, TreeDataProvider<Node>, Rows {
  private readonly changed = new EventEmitter<Node[] | undefined>();
  private readonly view: TreeView<Node>;
  private readonly subscriptions: Disposable[];
  private tree: Tree = treeOf([]);
  /** The nodes that VS Code holds, by id: it knows them by identity. */
  private readonly held = new Map<string, Node>();
  private shown: CheckedDocument | undefined;
  private readonly choices: Choices;
  private revealTimer: ReturnType<typeof setTimeout> | undefined;
  /** The focus is being looked for: the selection changes by that, and the tree stays as it is. */
  private isLooking = false;
  private isRefreshDue = false;
  private pressedOn: Pressed | undefined;
  selected: readonly Ref[] = [];

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly articles: Articles,
    edge: Commands,
    private readonly options: ViewOptions,
  ) {
    this.view = window.createTreeView('copydesk.claims', {
      treeDataProvider: this,
      showCollapseAll: false,
      canSelectMany: true,
      dragAndDropController: dropping,
    });
    this.choices = new Choices(edge, options.memento);
    this.subscriptions = [
      this.view,
      this.changed,
      this.choices,
      this.choices.onDidChange(() => this.refresh()),
      options.folder.onDidChange(() => {
        if (this.choices.scope === 'folder') this.refresh();
      }),
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
      workspace.onDidGrantWorkspaceTrust(() => this.refresh()),
      // A deadline may have passed meanwhile.
      window.onDidChangeWindowState(({ focused }) => {
        if (focused) this.refresh();
      }),
      this.view.onDidChangeVisibility(() => this.followActiveCursor()),
      onDidChangeSetting('suggestClaims', () => this.refresh()),
      this.view.onDidChangeSelection(({ selection }) => {
        // A refresh empties the selection for a moment; what was selected then still is.
        if (selection.length > 0 && !this.isLooking) this.selected = selection.filter(isRow);
      }),
    ];
    this.refresh();
  }

  dispose(): void {
    clearTimeout(this.revealTimer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  getTreeItem(node: Node): TreeItem {
    return itemOf(this.tree.find(node) ?? node, this.shown?.review);
  }

  getChildren(node?: Node): readonly Node[] & Node[] {
    const parent = node && (this.tree.find(node) ?? node);
    const children = !parent ? this.tree.roots : parent.kind === 'group' ? parent.children : [];
    for (const child of children) this.held.set(idOf(child), child);
    return [...children];
  }

  getParent(node: Node): Node | undefined {
    return this.tree.parentOf(node);
  }

  async underKey(): Promise<readonly Ref[]> {
    this.isLooking = true;
    try {
      const focused = await focusedRow(this.view);
      this.pressedOn = focused && {
        id: idOf(focused),
        place: this.placeOf(focused),
        next: this.tree.nextTo([focused]),
      };
      if (!focused) return [];
      const { selection } = this.view;
      const isChosen = selection.some((node) => idOf(node) === idOf(focused));
      return (isChosen ? selection : [focused]).filter(isRow);
    } finally {
      this.isLooking = false;
      if (this.isRefreshDue) this.refresh();
    }
  }

  async leave(refs: readonly Ref[]): Promise<void> {
    const next = this.tree.nextTo(refs);
    if (next) await this.view.reveal(next, { select: true, focus: true });
  }

  async show(ref: Ref, isByKey: boolean): Promise<void> {
    clearTimeout(this.revealTimer);
    const found = this.tree.find(ref);
    if (!found || !this.view.visible) return;
    const { id, place, next } = (isByKey ? this.pressedOn : undefined) ?? {};
    // What goes to another heading is done with there: the next of its list is to follow.
    const isGone = id === idOf(found) && place !== this.placeOf(found);
    const node = (isGone && next ? this.tree.find(next) : undefined) ?? found;
    // Where it stood when the key was pressed it keeps the focus by itself, unless somebody has gone on since. The tree
    // is waited for all the same: as soon as it is drawn anew it takes the focus, and would close the next question.
    const stays = place === this.placeOf(node);
    await this.view.reveal(node, { select: !stays, focus: isByKey && !stays });
  }

  private placeOf(node: Node): string {
    return `${idOf(node)} under ${this.tree.parentOf(node)?.name ?? ''}`;
  }

  private refresh(): void {
    this.isRefreshDue = this.isLooking;
    if (this.isRefreshDue) return;
    const before = this.shown;
    this.shown = inFront(this.articles, before);
    const suggest = setting('suggestClaims', this.shown?.document.uri);
    const article = this.shown?.document.uri.toString();
    const { grouping, openOnly, filter, scope } = this.choices;
    const options = { grouping, openOnly, suggest, filter, now: localMoment(new Date()) };
    const roots =
      scope === 'folder'
        ? articlesOfFolder(this.articles, this.options.folder, this.choices)
        : this.shown && article !== undefined
          ? nodesOf(article, this.shown.review, options)
          : [];
    const isHeld = (node: Node): boolean => this.held.has(idOf(node));
    const again =
      scope === 'article' &&
      before &&
      this.shown &&
      differences(this.tree.roots, before.review, roots, this.shown.review, isHeld);
    this.tree = treeOf(roots);
    this.selected = this.selected.filter((ref) => ref.article === article);
    this.describe();
    this.draw(again === false ? undefined : again);
    if (before && this.shown && hasMore(before, this.shown)) this.followActiveCursor();
  }

  /** Draws these nodes again, or all where none are named. */
  private draw(nodes: readonly Node[] | undefined): void {
    if (!nodes) this.held.clear();
    const held = nodes?.flatMap((node) => this.held.get(idOf(node)) ?? []);
    if (held?.length !== 0) this.changed.fire(held);
  }

  private describe(): void {
    const { asksGit, folder } = this.options;
    showHead(this.view, this.shown, this.choices, {
      hasRows: this.tree.roots.length > 0,
      isReadingFolder: folder.isReading,
      asksGit,
    });
  }

  private followActiveCursor(): void {
    if (window.activeTextEditor) this.followCursor(window.activeTextEditor);
  }

  private followCursor(editor: TextEditor): void {
    const checked = this.articles.peek(editor.document.uri);
    if (!checked) return;
    const cursor = checked.map.offset(editor.selection.active);
    const innermost = annotationMeant(checked.review, checked.map.range(editor.selection), cursor);
    setContext('cursorOnAnnotation', innermost !== undefined);
    clearTimeout(this.revealTimer);
    if (editor.document !== window.activeTextEditor?.document) return;
    this.revealTimer = setTimeout(() => {
      if (!this.view.visible || this.shown?.document.uri.toString() !== editor.document.uri.toString())
        return;
      const ref = refAt(checked, cursor, innermost);
      const node = ref && this.tree.find(ref);
      // Among others that somebody selected it stays one of them.
      const isSelected = this.view.selection.some((one) => node && idOf(one) === idOf(node));
      if (!node || isSelected || this.isLooking) return;
      // A tree that is drawn anew meanwhile may not know the row yet: at the next move of the cursor it does.
      void this.view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
    }, follow);
  }
}
