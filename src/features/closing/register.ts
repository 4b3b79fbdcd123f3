import { Disposable, type Memento } from 'vscode';
import type { Articles } from '../../services/articles.ts';
import type { Desk } from '../../services/desk.ts';
import type { Engine } from '../../services/engine.ts';
import type { GitIgnore } from '../../services/gitIgnore.ts';
import type { OldTexts } from '../../services/oldTexts.ts';
import type { PrivateFiles } from '../../services/privateFiles.ts';
import { Drafts } from '../../shared/drafts.ts';
import type { Commands } from '../../shared/edge.ts';
import { RowCommands } from '../../shared/rowCommands.ts';
import type { Rows } from '../../shared/rows.ts';
import type { Signer } from '../../shared/signer.ts';
import { Targets } from '../../shared/targets.ts';
import { registerCorrections } from './corrections.ts';
import { registerResponses } from './responses.ts';
import { registerSignOff } from './signOff.ts';
import { registerWhatChanged } from './whatChanged.ts';

/** What closing an article needs. */
export interface ClosingNeeds {
  readonly articles: Articles;
  readonly desk: Desk;
  readonly engine: Engine;
  readonly gitIgnore: GitIgnore;
  readonly memento: Memento;
  readonly oldTexts: OldTexts;
  readonly privateFiles: PrivateFiles;
  readonly signer: Signer;
}

/** The end of the checking day: corrections, responses, sign-off, and what changed since. */
export function registerClosing(needs: ClosingNeeds, rows: Rows, edge: Commands): Disposable {
  const { articles, desk, engine, oldTexts, signer } = needs;
  const targets = new Targets(articles, rows);
  const onRows = new RowCommands(edge, rows);
  const drafts = new Drafts();
  return Disposable.from(
    registerCorrections(onRows, targets, desk, engine, drafts),
    registerResponses(onRows, targets, desk, drafts),
    registerSignOff(onRows, targets, needs, drafts),
    registerWhatChanged(onRows, targets, engine, oldTexts, signer),
  );
}
