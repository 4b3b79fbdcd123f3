import { Selection, TextEditorRevealType, window, type TextDocument } from 'vscode';
import { changesToWalk } from '../../core/review/checking/changes.ts';
import { changesCounted } from '../../core/wording/closing.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Engine } from '../../services/engine.ts';
import { warn } from '../../services/messages.ts';
import { fileNameOf } from '../../services/paths.ts';
import { finishInSlices } from '../../services/slices.ts';
import type { Course, Round } from './round.ts';
import type { Untouched } from './untouched.ts';

const goOn = 'Go On';
const check = 'Check What Changed';

interface ChangedTools {
  readonly articles: Articles;
  readonly engine: Engine;
  /** Called as soon as it is said that checking has ended, where an answer is waited for. */
  readonly told: () => void;
  /** Since the change. */
  readonly untouched: Untouched;
}

/** What somebody wants to do after a text was replaced under the round: the course of the next one. */
export type NextCourse = (checked: CheckedDocument) => Promise<Course>;

/**
 * Says of a text that was changed while it was checked what changed in it, and puts the cursor where the round was, unless
 * somebody has it elsewhere by then.
 * @param left where that was, in the text before
 * @returns how to go on, where somebody wants to
 */
export async function tellOfChange(
  document: TextDocument,
  left: Round['place'],
  { articles, engine, told, untouched }: ChangedTools,
): Promise<NextCourse | undefined> {
  const name = fileNameOf(document.uri);
  const [{ keptPlace, whatChanged }, now] = await Promise.all([engine.closing(), articles.current(document)]);
  const over = `${name} was changed, so that it is no longer being checked: keys type again. What was written is kept.`;
  if (!now) {
    void warn(over);
    return undefined;
  }
  const from = await finishInSlices(keptPlace(left.text, left.range, now.text));
  if (untouched.isSo) putCursor(now, from);
  const changesIn = async (checked: CheckedDocument) =>
    changesToWalk(await finishInSlices(whatChanged(left.text, checked))).changes;
  const changes = (await changesIn(now)).filter(({ kind }) => kind !== 're-check');
  const what = changes.length === 0 ? 'No words changed' : `Changed in it: ${changesCounted(changes)}`;
  const answered = warn(
    `${over} ${what}. ${goOn} takes you back to where you were.`,
    ...(changes.length === 0 ? [goOn] : [goOn, check]),
  );
  told();
  const answer = await answered;
  if (answer === check) return async (checked) => ({ from: 0, changes: await changesIn(checked) });
  if (answer === undefined) return undefined;
  return async (checked) => ({
    from: await finishInSlices(keptPlace(left.text, left.range, checked.text)),
  });
}

/** Start Checking goes on from there. */
function putCursor({ document, map }: CheckedDocument, at: number): void {
  const editor = window.visibleTextEditors.find((shown) => shown.document === document);
  if (!editor) return;
  const { start } = map.editorRange({ start: at, end: at });
  editor.selection = new Selection(start, start);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
