import { workspace, type TreeView } from 'vscode';
import { forWorkbench } from '../../core/shown.ts';
import { counted } from '../../core/wording/counts.ts';
import { inMarks } from '../../core/wording/quotation.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import { setContext } from '../../shared/contextKeys.ts';
import type { Choices } from './choices.ts';
import { messageOf } from './message.ts';
import type { Node } from './nodes.ts';

interface Around {
  readonly hasRows: boolean;
  readonly isReadingFolder: boolean;
  readonly asksGit: boolean;
}

/** Shows what stands around the rows: whose they are, how far the checking is, how much is open. */
export function showHead(
  view: TreeView<Node>,
  shown: CheckedDocument | undefined,
  { filter, scope, openOnly }: Choices,
  { hasRows, isReadingFolder, asksGit }: Around,
): void {
  const openWork = shown?.review.openWork ?? 0;
  const name = scope === 'folder' ? 'workspace' : shown?.document.uri.path.split('/').pop();
  view.description = forWorkbench(
    [name, filter === '' ? undefined : inMarks(filter)].filter((part) => part !== undefined).join(' · '),
  );
  view.badge =
    openWork === 0
      ? undefined
      : {
          value: openWork,
          tooltip: `${counted(openWork, 'annotation is', 'annotations are')} open`,
        };
  // Where git is asked in a trusted workspace: elsewhere trust would change nothing.
  const isLimited = asksGit && !workspace.isTrusted;
  const folder = scope === 'folder' ? { isReading: isReadingFolder } : null;
  view.message = forWorkbench(messageOf(shown, { hasRows, isLimited, filter, folder }));
  setContext('gitIsNotAsked', isLimited);
  setContext('articleActive', shown !== undefined);
  setContext('claimsFiltered', openOnly);
}
