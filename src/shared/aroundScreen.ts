import { Disposable, window, workspace, type TextEditor } from 'vscode';
import type { Range } from '../core/model.ts';
import type { Articles } from '../services/articles.ts';
import type { CheckedDocument } from '../services/articleSession.ts';

/** What is drawn into an editor: an article as it was checked, and the part of it that is on screen or near. */
export interface Drawn {
  readonly checked: CheckedDocument;
  /** UTF-16 offsets. */
  readonly within: Range;
}

/** How much is drawn above and below what is on screen, in UTF-16 units: nobody scrolls past it unseen. */
const around = 20_000;

/** Has the articles on screen drawn as they are checked, come into view and are scrolled. */
export class AroundScreen implements Disposable {
  private readonly drawn = new WeakMap<TextEditor, Drawn>();
  private readonly subscriptions: Disposable;

  /** @param draw told `undefined` where there is nothing to draw (any more) */
  constructor(
    private readonly articles: Articles,
    private readonly draw: (editor: TextEditor, drawn: Drawn | undefined) => void,
  ) {
    const again = (of: (editor: TextEditor) => boolean): void => {
      for (const editor of window.visibleTextEditors) if (of(editor)) this.show(editor);
    };
    const shows = (uri: { toString(): string }) => (editor: TextEditor) =>
      editor.document.uri.toString() === uri.toString();
    this.subscriptions = Disposable.from(
      articles.onDidReview(({ document }) => again(shows(document.uri))),
      articles.onDidLeave((uri) => again(shows(uri))),
      window.onDidChangeVisibleTextEditors(() => this.drawAll()),
      // With another language it is opened anew, mostly after its review.
      workspace.onDidOpenTextDocument((document) => again((editor) => editor.document === document)),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.onScroll(textEditor)),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  drawAll(): void {
    for (const editor of window.visibleTextEditors) this.show(editor);
  }

  private onScroll(editor: TextEditor): void {
    const drawn = this.drawn.get(editor);
    if (drawn?.checked.version !== editor.document.version) return;
    const { start, end } = onScreen(editor, drawn.checked.map);
    if (start < drawn.within.start || end > drawn.within.end) this.show(editor);
  }

  private show(editor: TextEditor): void {
    const checked = this.articles.peek(editor.document.uri);
    if (checked && checked.version !== editor.document.version) return;
    if (!checked) {
      this.drawn.delete(editor);
      this.draw(editor, undefined);
      return;
    }
    const { start, end } = onScreen(editor, checked.map);
    const within = { start: Math.max(0, start - around), end: Math.min(checked.text.length, end + around) };
    const drawn = { checked, within };
    this.drawn.set(editor, drawn);
    this.draw(editor, drawn);
  }
}

/** UTF-16 offsets of what the editor shows, with what is folded in between. */
export function onScreen(editor: TextEditor, map: CheckedDocument['map']): Range {
  const first = editor.visibleRanges.at(0);
  const last = editor.visibleRanges.at(-1);
  if (!first || !last) return { start: 0, end: 0 };
  return { start: map.offset(first.start), end: map.offset(last.end) };
}
