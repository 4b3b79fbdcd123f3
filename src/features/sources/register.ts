import { Disposable } from 'vscode';
import type { Articles } from '../../services/articles.ts';
import type { Desk } from '../../services/desk.ts';
import { Drafts } from '../../shared/drafts.ts';
import type { Commands } from '../../shared/edge.ts';
import type { Rows } from '../../shared/rows.ts';
import type { SourceInHand } from '../../shared/sourceInHand.ts';
import type { SourceQuestions } from '../../shared/sourceQuestions.ts';
import { Targets } from '../../shared/targets.ts';
import { registerEditing } from './editing.ts';
import { registerHand } from './hand.ts';
import { registerSourcesView } from './view.ts';

/** The sources of the article: the one in hand, what is said of each, what rests on them. */
export function registerSources(
  articles: Articles,
  desk: Desk,
  rows: Rows,
  inHand: SourceInHand,
  questions: SourceQuestions,
  edge: Commands,
): Disposable {
  const targets = new Targets(articles, rows);
  const drafts = new Drafts();
  return Disposable.from(
    registerHand({ articles, targets, desk, inHand, questions, drafts }, edge),
    registerEditing({ articles, targets, desk, inHand, drafts }, edge),
    registerSourcesView(articles, inHand),
  );
}
