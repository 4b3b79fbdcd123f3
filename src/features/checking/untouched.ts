import { TextEditorSelectionChangeKind, window, type Disposable, type TextDocument } from 'vscode';

/** Whether nobody has typed into a text, or moved the cursor in it, since this was made. */
export class Untouched implements Disposable {
  private isTouched: boolean;
  private readonly subscription: Disposable;

  constructor(private readonly document: TextDocument) {
    this.isTouched = document.isDirty;
    this.subscription = window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
      // Where the text is replaced, VS Code moves the cursor, and says of it that nobody did.
      const isByHand =
        kind === TextEditorSelectionChangeKind.Keyboard || kind === TextEditorSelectionChangeKind.Mouse;
      if (isByHand && textEditor.document === document) this.isTouched = true;
    });
  }

  dispose(): void {
    this.subscription.dispose();
  }

  get isSo(): boolean {
    return !this.isTouched && !this.document.isDirty;
  }
}
