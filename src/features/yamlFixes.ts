import {
  CodeAction, CodeActionKind, languages, Range as EditorRange, WorkspaceEdit, type Diagnostic, type Disposable, type DocumentFilter,
  type TextDocument,
} from 'vscode'; // prettier-ignore
import type { PeopleFix } from '../core/review/decide/peopleFixes.ts';
import { registryName } from '../core/sidecar/registry/fileName.ts';
import type { Engine } from '../services/engine.ts';
import { sidecarGlob } from '../services/sidecarUri.ts';

const files: readonly DocumentFilter[] = [sidecarGlob, `**/${registryName}`].map((pattern) => ({ pattern }));

const titles: Readonly<Record<PeopleFix, string>> = {
  'swap the dates': 'Swap the Two Dates',
  'take out listed': 'Take Out What Leads to Nobody',
};

/** The light bulb in annotations files and people files: for dates the wrong way round, and ids that lead to nobody. */
export function registerYamlFixes(engine: Engine): Disposable {
  return languages.registerCodeActionsProvider(
    files,
    {
      async provideCodeActions(document, _, { diagnostics }) {
        const ours = diagnostics.filter(({ source }) => source === 'Copydesk');
        if (ours.length === 0) return [];
        const { fixOf } = await engine.deciding();
        return ours.flatMap((problem) => fixFor(document, problem, fixOf));
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

type FixOf = Awaited<ReturnType<Engine['deciding']>>['fixOf'];

function fixFor(document: TextDocument, problem: Diagnostic, fixOf: FixOf): CodeAction[] {
  const file = document.uri.path.endsWith(`/${registryName}`) ? 'registry' : 'sidecar';
  const start = document.offsetAt(problem.range.start);
  const { code } = problem;
  if (typeof code !== 'string') return [];
  const fix = fixOf(document.getText(), file, { code, range: { start } });
  if (!fix) return [];
  const action = new CodeAction(titles[fix.does], CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  for (const edit of fix.edits) {
    const range = new EditorRange(document.positionAt(edit.start), document.positionAt(edit.end));
    action.edit.replace(document.uri, range, edit.text);
  }
  action.diagnostics = [problem];
  return [action];
}
