import { CodeAction, CodeActionKind, languages, type Diagnostic, type Disposable } from 'vscode';
import { annotationsTouching } from '../core/review/at.ts';
import type { ReviewedAnnotation } from '../core/review/review.ts';
import { articleSelector } from '../services/articleLanguage.ts';
import type { Articles } from '../services/articles.ts';
import { commandId, type CommandName } from '../shared/commands.ts';
import type { AnnotationRef } from '../shared/refs.ts';

/** The light bulb on a passage that reads differently, or as corrected: confirm it, look at it again, move it. */
export function registerQuickFixes(articles: Articles): Disposable {
  return languages.registerCodeActionsProvider(
    articleSelector,
    {
      provideCodeActions(document, range, { diagnostics }) {
        const checked = articles.peek(document.uri);
        if (checked?.version !== document.version) return [];
        const ours = diagnostics.filter(({ source }) => source === 'Copydesk');
        return annotationsTouching(checked.review, checked.map.range(range)).flatMap((reviewed) =>
          fixesFor(document.uri.toString(), reviewed, ours),
        );
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
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
