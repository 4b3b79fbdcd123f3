import { commands, TabInputText, window, type Disposable, type Uri } from 'vscode';

/**
 * Makes articles read-only for as long as they are checked. VS Code does that for the editor in front and for no other:
 * what cannot be taken back at once is taken back when the article is in front again.
 */
export class ReadOnly implements Disposable {
  private readonly owed = new Set<string>();
  private readonly subscription = window.onDidChangeActiveTextEditor((editor) => {
    if (editor && this.owed.has(editor.document.uri.toString())) void this.release(editor.document.uri);
  });

  dispose(): void {
    this.subscription.dispose();
  }

  /** The article has to be in front. */
  async hold(uri: Uri): Promise<void> {
    this.owed.delete(uri.toString());
    await commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
  }

  async release(uri: Uri): Promise<void> {
    const key = uri.toString();
    if (!isInFront(uri)) {
      this.owed.add(key);
      return;
    }
    this.owed.delete(key);
    await commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
  }
}

/** Whether the editor in front is one of this text, and no comparison or the like. */
export function isInFront(uri: Uri): boolean {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText && input.uri.toString() === uri.toString();
}
