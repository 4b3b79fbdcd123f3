import {
  CodeAction, CodeActionKind, languages, Range as EditorRange, WorkspaceEdit, type Diagnostic, type Disposable, type DocumentFilter,
  type TextDocument,
} from 'vscode'; // prettier-ignore
import { localDay } from '../core/moment.ts';
import type { PeopleFix } from '../core/review/decide/peopleFixes.ts';
import type { Replacement } from '../core/review/decide/replacement.ts';
import { registryName } from '../core/sidecar/registry/fileName.ts';
import type { Engine } from '../services/engine.ts';
import { sidecarGlob } from '../services/sidecarUri.ts';

const files: readonly DocumentFilter[] = [sidecarGlob, `**/${registryName}`].map((pattern) => ({ pattern }));

const titles: Readonly<Record<PeopleFix, string>> = {
  'swap the dates': 'Swap the Two Dates',
  'take out listed': 'Take Out What Leads to Nobody',
};

/**
 * The light bulb in annotations files and people files: for dates the wrong way round, ids that lead to nobody, and sources
 * without a day.
 */
export function registerYamlFixes(engine: Engine): Disposable {
  return languages.registerCodeActionsProvider(
    files,
    {
      async provideCodeActions(document, _, { diagnostics }) {
        const ours = diagnostics.filter(({ source }) => source === 'Copydesk');
        if (ours.length === 0) return [];
        const tools = await engine.deciding();
        return ours.flatMap((problem) => fixFor(document, problem, tools));
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

type Tools = Pick<Awaited<ReturnType<Engine['deciding']>>, 'fixOf' | 'datedToday'>;

function fixFor(document: TextDocument, problem: Diagnostic, { fixOf, datedToday }: Tools): CodeAction[] {
  const file = document.uri.path.endsWith(`/${registryName}`) ? 'registry' : 'sidecar';
  const { code } = problem;
  if (typeof code !== 'string') return [];
  const issue = { code, range: { start: document.offsetAt(problem.range.start) } };
  const fix = fixOf(document.getText(), file, issue);
  if (fix) return [replacing(document, problem, titles[fix.does], fix.edits)];
  if (file !== 'sidecar') return [];
  const today = localDay(new Date());
  const dated = datedToday(document.getText(), issue, today);
  return dated ? [replacing(document, problem, 'Write Today as Its Day', [dated])] : [];
}

function replacing(
  document: TextDocument,
  problem: Diagnostic,
  title: string,
  edits: readonly Replacement[],
): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  for (const { start, end, text } of edits) {
    const range = new EditorRange(document.positionAt(start), document.positionAt(end));
    action.edit.replace(document.uri, range, text);
  }
  action.diagnostics = [problem];
  return action;
}
