import { Disposable, EventEmitter, type Memento } from 'vscode';
import { setContext } from '../../shared/contextKeys.ts';
import type { Commands } from '../../shared/edge.ts';
import { askWords } from '../../shared/asking.ts';
import { groupings, type Grouping } from './grouping.ts';

/** Where it is remembered how rows are grouped, for the workspace. */
const groupingKey = 'copydesk.claims.grouping';

/** The article at hand, or all of the workspace. */
export type Scope = 'article' | 'folder';

/** What the user has chosen to see in the Claims view, and the commands that choose it. */
export class Choices implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly registrations: Disposable;
  grouping: Grouping;
  scope: Scope = 'article';
  openOnly = false;
  /** Words that rows have to hold; empty: all are shown. */
  filter = '';

  readonly onDidChange = this.changed.event;

  constructor(
    edge: Commands,
    private readonly memento: Memento,
  ) {
    this.grouping = groupings.find((one) => one === memento.get(groupingKey)) ?? 'work';
    const group = (grouping: Grouping) => async () => {
      this.grouping = grouping;
      this.changed.fire();
      await this.memento.update(groupingKey, grouping);
    };
    const show = (openOnly: boolean) => () => {
      this.openOnly = openOnly;
      this.changed.fire();
    };
    const look = (scope: Scope) => () => {
      this.scope = scope;
      setContext('claimsOfFolder', scope === 'folder');
      this.changed.fire();
    };
    this.registrations = Disposable.from(
      this.changed,
      edge.register('copydesk.groupByWork', group('work')),
      edge.register('copydesk.groupByOrder', group('order')),
      edge.register('copydesk.groupBySpeaker', group('speaker')),
      edge.register('copydesk.groupByFinding', group('finding')),
      edge.register('copydesk.groupByAssignee', group('assignee')),
      edge.register('copydesk.groupByPriority', group('priority')),
      edge.register('copydesk.showOpenOnly', show(true)),
      edge.register('copydesk.showAll', show(false)),
      edge.register('copydesk.showFolder', look('folder')),
      edge.register('copydesk.showArticle', look('article')),
      edge.register('copydesk.filterClaims', () => this.askFilter()),
      edge.register('copydesk.clearFilter', () => this.narrow('')),
    );
  }

  dispose(): void {
    this.registrations.dispose();
  }

  /** The rows are narrowed while words are typed; Escape brings back what was shown before. */
  private async askFilter(): Promise<void> {
    const before = this.filter;
    const words = await askWords({
      title: 'Filter Claims by Text',
      placeHolder: 'Words of passages, speakers, findings, sources, notes',
      prompt: 'Escape in the view shows all rows again',
      value: before,
      whileTyped: (typed) => this.narrow(typed),
    });
    this.narrow(words ?? before);
  }

  private narrow(filter: string): void {
    if (filter.trim() === this.filter) return;
    this.filter = filter.trim();
    setContext('claimsSearched', this.filter !== '');
    this.changed.fire();
  }
}
