import { commands, TabInputText, Uri, window, type Disposable } from 'vscode';

/**
 * Makes articles read-only for as long as they are checked. VS Code does that for the editor in front and for no other:
 * what cannot be taken back at once is taken back when the article is in front again.
 */
export class ReadOnly implements Disposable {
  private readonly held = new Set<string>();
  private readonly owed = new Set<string>();
  // An editor may be in front before its tab is said to be, or after: whichever is told last, both are so by then.
  private readonly subscriptions = [
    window.onDidChangeActiveTextEditor(() => void this.payBack()),
    window.tabGroups.onDidChangeTabs(() => void this.payBack()),
    window.tabGroups.onDidChangeTabGroups(() => void this.payBack()),
  ];

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    for (const key of this.held) this.owed.add(key);
    // Where the whole window goes, nothing is left to be taken back.
    this.payBack().catch(() => undefined);
  }

  /** The article has to be in front. */
  async hold(uri: Uri): Promise<void> {
    this.owed.delete(uri.toString());
    this.held.add(uri.toString());
    await commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
  }

  async release(uri: Uri): Promise<void> {
    const key = uri.toString();
    this.held.delete(key);
    if (!isInFront(uri)) {
      this.owed.add(key);
      return;
    }
    this.owed.delete(key);
    await this.releaseInFront();
  }

  /** The editor in front, whatever it shows. */
  async releaseInFront(): Promise<void> {
    await commands.executeCommand('workbench.action.files.resetActiveEditorReadonlyInSession');
  }

  private async payBack(): Promise<void> {
    for (const key of this.owed) {
      const uri = Uri.parse(key);
      if (isInFront(uri)) await this.release(uri);
    }
  }
}

/** The text that is in front by itself, and in no comparison or the like. */
export function uriInFront(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText ? input.uri : undefined;
}

export function isInFront(uri: Uri): boolean {
  const front = uriInFront();
  return front !== undefined && sameUri(front, uri);
}

export const sameUri = (one: Uri, other: Uri): boolean => one.toString() === other.toString();
