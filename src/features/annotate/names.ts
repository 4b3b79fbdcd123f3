import { window, type Disposable } from 'vscode';
import type { NameSlip } from '../../core/review/names/slip.ts';
import { passageNamed } from '../../core/wording/passages.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import { isRevealTarget } from '../../shared/refs.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import type { Targets } from '../../shared/targets.ts';

/** Says of a name that is printed otherwise than elsewhere that it is to stand: one's own place, or that at the cursor. */
export function registerNames(edge: RowCommands, targets: Targets, desk: Desk): Disposable {
  return edge.register('copydesk.keepName', async (argument) => {
    const checked = await targets.editable(argument);
    const slip = slipMeant(checked, argument);
    if (!slip) throw new UserError('Put the cursor on a name that is underlined as printed in two ways.');
    const isSaved = await desk.decide(checked, 'Keep name', ({ keepName }) => keepName(checked, slip));
    if (isSaved)
      mention(`${passageNamed(checked, slip)} is kept as printed. Copydesk: Undo takes that back.`, 6000);
  });
}

/** The one at the place given, else at the cursor. A place whose text has moved meanwhile is none. */
function slipMeant({ document, map, review }: CheckedDocument, argument: unknown): NameSlip | undefined {
  if (isRevealTarget(argument))
    return review.slips.find(({ start, end }) => start === argument.start && end === argument.end);
  const editor = window.activeTextEditor;
  if (editor?.document.uri.toString() !== document.uri.toString()) return undefined;
  const cursor = map.offset(editor.selection.active);
  return review.slips.find(({ start, end }) => start <= cursor && cursor <= end);
}
