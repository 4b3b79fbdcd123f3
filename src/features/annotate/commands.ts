import { Disposable } from 'vscode';
import type { Articles } from '../../services/articles.ts';
import type { Desk } from '../../services/desk.ts';
import { Drafts } from '../../shared/drafts.ts';
import type { Commands } from '../../shared/edge.ts';
import type { Focus } from '../../shared/focus.ts';
import type { Sidecars } from '../../services/sidecars.ts';
import { registerAdding } from './add.ts';
import { registerFindings } from './findings.ts';
import { registerHistory } from './history.ts';
import { registerPeople } from './people.ts';
import { registerRechecking } from './recheck.ts';
import { registerRevealing } from './reveal.ts';
import { Targets } from '../../shared/targets.ts';

/** The commands of the desk, whatever surface sends them. */
export function registerCommands(
  articles: Articles,
  sidecars: Sidecars,
  desk: Desk,
  focus: Focus,
  edge: Commands,
): Disposable {
  const targets = new Targets(articles, focus);
  const drafts = new Drafts();
  return Disposable.from(
    registerAdding(edge, targets, desk, drafts),
    registerFindings(edge, targets, desk, drafts),
    registerRechecking(edge, targets, desk),
    registerPeople(edge, targets, desk, drafts),
    registerHistory(edge, targets, desk, sidecars),
    registerRevealing(edge, targets, articles),
  );
}
