import { CodeAction, CodeActionKind, languages, type Diagnostic, type Disposable } from 'vscode';
import { annotationsTouching } from '../core/review/at.ts';
import type { NameSlip } from '../core/review/names/slip.ts';
import type { ReviewedAnnotation } from '../core/review/review.ts';
import type { ReviewedRelation } from '../core/review/reviewedRelation.ts';
import { keepFigureTitle } from '../core/wording/figureActions.ts';
import { keepInWords } from '../core/wording/names.ts';
import { articleSelector } from '../services/articleLanguage.ts';
import type { Articles } from '../services/articles.ts';
import { commandId, type CommandName } from '../shared/commands.ts';
import type { AnnotationRef, RelationRef, RevealTarget } from '../shared/refs.ts';

/**
 * The light bulb on a passage that reads differently, or as corrected: confirm it, look at it again, move it; and on a
 * name that is printed in two ways, or a figure of which the article states otherwise: keep it.
 */
export function registerQuickFixes(articles: Articles): Disposable {
  return languages.registerCodeActionsProvider(
    articleSelector,
    {
      provideCodeActions(document, range, { diagnostics }) {
        const checked = articles.peek(document.uri);
        if (checked?.version !== document.version) return [];
        const ours = diagnostics.filter(({ source }) => source === 'Copydesk');
        const article = document.uri.toString();
        const meant = checked.map.range(range);
        return [
          ...annotationsTouching(checked.review, meant).flatMap((reviewed) =>
            fixesFor(article, reviewed, ours),
          ),
          ...checked.review.slips
            .filter(({ start, end }) => start <= meant.end && meant.start <= end)
            .map((slip) => keepFix(article, slip, ours)),
          ...checked.review.relations
            .filter(
              ({ severity, places: [first] }) =>
                severity !== null && first.start <= meant.end && meant.start <= first.end,
            )
            .map((relation) => keepFigureFix(article, relation, ours)),
        ];
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

function keepFix(article: string, slip: NameSlip, diagnostics: Diagnostic[]): CodeAction {
  const title = keepInWords(slip);
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  const target: RevealTarget = { article, start: slip.start, end: slip.end };
  action.command = { title, command: commandId('keepName'), arguments: [target] };
  action.diagnostics = diagnostics.filter(({ code }) => code === slip.code);
  return action;
}

function keepFigureFix(article: string, { key }: ReviewedRelation, diagnostics: Diagnostic[]): CodeAction {
  const action = new CodeAction(keepFigureTitle, CodeActionKind.QuickFix);
  const ref: RelationRef = { article, kind: 'relation', key };
  action.command = { title: keepFigureTitle, command: commandId('keepFigure'), arguments: [ref] };
  action.diagnostics = diagnostics.filter(({ code }) => code === 'figures-disagree');
  return action;
}

function fixesFor(
  article: string,
  { key, status }: ReviewedAnnotation,
  diagnostics: Diagnostic[],
): CodeAction[] {
  const ref: AnnotationRef = { article, kind: 'annotation', key };
  const fix = (title: string, name: CommandName): CodeAction => {
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.command = { title, command: commandId(name), arguments: [ref] };
    action.diagnostics = diagnostics;
    return action;
  };
  if (status === 'fixed') return [fix('Confirm the Correction', 'confirmPassage')];
  if (status !== 're-check') return [];
  return [
    fix('Confirm the Passage as It Reads Now', 'confirmPassage'),
    fix('Change the Finding', 'setFinding'),
    fix('Re-attach to Another Passage', 'reattach'),
  ];
}
