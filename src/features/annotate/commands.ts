import { Disposable } from 'vscode';
import type { Articles } from '../../services/articles.ts';
import type { Desk } from '../../services/desk.ts';
import type { Registries } from '../../services/registries.ts';
import { Drafts } from '../../shared/drafts.ts';
import type { Commands } from '../../shared/edge.ts';
import { registerAdding } from './add.ts';
import { registerAssigning } from './assigning.ts';
import { registerDropped } from './dropped.ts';
import { registerFigures } from './figures.ts';
import { registerFindings } from './findings.ts';
import { registerHistory } from './history.ts';
import { registerNames } from './names.ts';
import { registerMoving } from './moving.ts';
import { registerPeople } from './people.ts';
import { registerPublication } from './publication.ts';
import { registerRechecking } from './recheck.ts';
import { registerRevealing } from './reveal.ts';
import { RowCommands } from '../../shared/rowCommands.ts';
import type { Rows } from '../../shared/rows.ts';
import type { SourceQuestions } from '../../shared/sourceQuestions.ts';
import { Targets } from '../../shared/targets.ts';

/** The commands of the desk, whatever surface sends them. */
export function registerCommands(
  articles: Articles,
  registries: Registries,
  desk: Desk,
  rows: Rows,
  edge: Commands,
  sources: SourceQuestions,
): Disposable {
  const targets = new Targets(articles, rows);
  const drafts = new Drafts();
  const onRows = new RowCommands(edge, rows);
  return Disposable.from(
    registerAdding(onRows, targets, desk, drafts, sources),
    registerFindings(onRows, targets, desk, drafts, sources),
    registerDropped(onRows, targets, desk),
    registerAssigning(onRows, targets, desk, drafts),
    registerRechecking(onRows, targets, desk, drafts),
    registerPeople(onRows, targets, desk),
    registerMoving(onRows, targets, desk, registries, drafts),
    registerFigures(onRows, targets, desk, drafts, sources),
    registerNames(onRows, targets, desk),
    registerPublication(onRows, targets, desk),
    registerHistory(onRows, targets, desk),
    registerRevealing(edge, targets, articles),
  );
}
