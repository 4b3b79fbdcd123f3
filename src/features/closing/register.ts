import { Disposable, type Memento } from 'vscode';
import type { Articles } from '../../services/articles.ts';
import type { Desk } from '../../services/desk.ts';
import type { Engine } from '../../services/engine.ts';
import type { GitIgnore } from '../../services/gitIgnore.ts';
import type { PrivateFiles } from '../../services/privateFiles.ts';
import { Drafts } from '../../shared/drafts.ts';
import type { Commands } from '../../shared/edge.ts';
import { RowCommands } from '../../shared/rowCommands.ts';
import type { Rows } from '../../shared/rows.ts';
import { Targets } from '../../shared/targets.ts';
import { registerCorrections } from './corrections.ts';
import { registerResponses } from './responses.ts';
import { registerSignOff } from './signOff.ts';

/** What closing an article needs. */
export interface ClosingNeeds {
  readonly articles: Articles;
  readonly desk: Desk;
  readonly engine: Engine;
  readonly gitIgnore: GitIgnore;
  readonly memento: Memento;
  readonly privateFiles: PrivateFiles;
}

/** The end of the checking day: corrections, responses and sign-off. */
export function registerClosing(needs: ClosingNeeds, rows: Rows, edge: Commands): Disposable {
  const { articles, desk, engine } = needs;
  const targets = new Targets(articles, rows);
  const onRows = new RowCommands(edge, rows);
  const drafts = new Drafts();
  return Disposable.from(
    registerCorrections(onRows, targets, desk, engine, drafts),
    registerResponses(onRows, targets, desk, drafts),
    registerSignOff(onRows, targets, needs, drafts),
  );
}
