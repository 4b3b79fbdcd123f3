import { CodeAction, CodeActionKind, languages, type Diagnostic, type Disposable } from 'vscode';
import { lineColumnsIn } from '../core/lineColumn.ts';
import { aboutIssue } from '../core/review/rules/about.ts';
import { ruleTable, type RuleName } from '../core/sidecar/rules/levels.ts';
import type { Articles } from '../services/articles.ts';
import type { CheckedDocument } from '../services/articleSession.ts';
import { articleUriOf, sidecarGlob } from '../services/sidecarUri.ts';
import { commandId, type CommandName } from '../shared/commands.ts';
import type { AnnotationRef, SourceRef } from '../shared/refs.ts';
import { firstLineOf } from '../shared/yamlPlaces.ts';

type Fix = readonly [title: string, command: CommandName];

const addSource: readonly Fix[] = [
  ['Add Source', 'addSource'],
  ['Take Source in Hand', 'takeSource'],
];
const goThere: Fix = ['Go to the Passage', 'revealItem'];

/** What the light bulb offers of an annotation. */
const ofAnnotation: Readonly<Partial<Record<RuleName, readonly Fix[]>>> = {
  'no-source': [...addSource, goThere],
  'secondary-only': [...addSource, goThere],
  'two-secondaries': [...addSource, goThere],
  'checker-is-byline': [goThere],
  'high-priority-open': [['Write Finding', 'openFindingForm'], goThere],
  'query-unanswered': [['Go to the Query', 'revealItem']],
};

const ofSource: Readonly<Partial<Record<RuleName, readonly Fix[]>>> = {
  'dead-path': [['Edit Source', 'editSource']],
  'source-without-date': [['Edit Source', 'editSource']],
};

/** The light bulb in annotations files on what the rules of the folder find there. */
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
  if (source !== 'Copydesk' || !isRule(code)) return [];
  const placeIn = lineColumnsIn(checked.sidecar.source);
  const issue = checked.review.issues.find(
    (one) =>
      one.code === code && firstLineOf(checked.sidecar.source, placeIn, one.range).isEqual(problem.range),
  );
  if (!issue) return [];
  const about = aboutIssue(checked, issue);
  const article = checked.document.uri.toString();
  const fixes = (offered: readonly Fix[] | undefined, ref: AnnotationRef | SourceRef): CodeAction[] =>
    (offered ?? []).map(([title, name]) => {
      const action = new CodeAction(title, CodeActionKind.QuickFix);
      action.command = { title, command: commandId(name), arguments: [ref] };
      action.diagnostics = [problem];
      return action;
    });
  return [
    ...(about.annotation
      ? fixes(ofAnnotation[code], { article, kind: 'annotation', key: about.annotation.key })
      : []),
    ...(about.source === null ? [] : fixes(ofSource[code], { article, kind: 'source', key: about.source })),
  ];
}

const isRule = (code: unknown): code is RuleName =>
  typeof code === 'string' && Object.hasOwn(ruleTable, code);
