import { DecorationRangeBehavior, Disposable, window, type TextEditor } from 'vscode';
import { fadedRanges } from '../core/review/checking/faded.ts';
import type { Articles } from '../services/articles.ts';
import { onDidChangeSetting, setting } from '../shared/settings.ts';

/** How much is left of what is checked: it can still be read. */
const faded = '0.55';

/** Lets what is checked fade back, where somebody wants that. */
export function registerFading(articles: Articles): Disposable {
  const look = window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    opacity: faded,
  });
  const draw = (editor: TextEditor): void => {
    const { uri, version } = editor.document;
    const checked = articles.peek(uri);
    if (checked && checked.version !== version) return;
    const ranges = checked && setting('fadeChecked', uri) ? fadedRanges(checked.review) : [];
    editor.setDecorations(
      look,
      ranges.map((range) => checked?.map.editorRange(range)).filter((range) => range !== undefined),
    );
  };
  const drawAll = (): void => {
    for (const editor of window.visibleTextEditors) draw(editor);
  };
  drawAll();
  return Disposable.from(
    look,
    articles.onDidReview(drawAll),
    articles.onDidLeave(drawAll),
    window.onDidChangeVisibleTextEditors(drawAll),
    onDidChangeSetting('fadeChecked', drawAll),
  );
}
