import { CodeAction, CodeActionKind, languages, type Diagnostic, type Disposable } from 'vscode';
import { lineColumnsIn } from '../../core/lineColumn.ts';
import { aboutIssue } from '../../core/review/rules/about.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import { articleUriOf, sidecarGlob } from '../../services/sidecarUri.ts';
import { commandId } from '../../shared/commands.ts';
import type { AnnotationRef, SourceRef } from '../../shared/refs.ts';
import { firstLineOf } from '../../shared/yamlPlaces.ts';
import { fixesOffered, isRuled, type Fix } from './offered.ts';

/** The light bulb in annotations files on what the rules of the folder find there, and on ratings that it does not have. */
export function registerRuleFixes(articles: Articles): Disposable {
  return languages.registerCodeActionsProvider(
    { pattern: sidecarGlob },
    {
      provideCodeActions(document, _, { diagnostics }) {
        const article = articleUriOf(document.uri);
        const checked = article && articles.peek(article);
        if (checked?.sidecar.source.length !== document.getText().length) return [];
        return diagnostics.flatMap((problem) => fixesOf(checked, problem));
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

function fixesOf(checked: CheckedDocument, problem: Diagnostic): CodeAction[] {
  const { code, source } = problem;
  if (source !== 'Copydesk' || !isRuled(code)) return [];
  const placeIn = lineColumnsIn(checked.sidecar.source);
  const issue = checked.review.issues.find(
    (one) =>
      one.code === code && firstLineOf(checked.sidecar.source, placeIn, one.range).isEqual(problem.range),
  );
  if (!issue) return [];
  const about = aboutIssue(checked, issue);
  const article = checked.document.uri.toString();
  const fixes = (offered: readonly Fix[], ref: AnnotationRef | SourceRef): CodeAction[] =>
    offered.map(([title, name]) => {
      const action = new CodeAction(title, CodeActionKind.QuickFix);
      action.command = { title, command: commandId(name), arguments: [ref] };
      action.diagnostics = [problem];
      return action;
    });
  const { annotation, source: entry } = about;
  return [
    ...(annotation
      ? fixes(fixesOffered(code, 'annotation'), { article, kind: 'annotation', key: annotation.key })
      : []),
    ...(entry === null ? [] : fixes(fixesOffered(code, 'source'), { article, kind: 'source', key: entry })),
  ];
}
