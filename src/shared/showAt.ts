import { Selection, ViewColumn, window, type TextEditor } from 'vscode';
import type { Range } from '../core/model.ts';
import type { CheckedDocument } from '../services/articleSession.ts';

/**
 * Puts the cursor at the beginning of words of an article, in the editor that shows it, and gives it the focus.
 * @param otherwise where it is opened where none does
 */
export function showAt(
  { document, map }: CheckedDocument,
  range: Range,
  otherwise: ViewColumn = ViewColumn.Active,
): Thenable<TextEditor> {
  const place = map.editorRange(range).start;
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  return window.showTextDocument(document, {
    selection: new Selection(place, place),
    preserveFocus: false,
    viewColumn: shown?.viewColumn ?? otherwise,
  });
}
