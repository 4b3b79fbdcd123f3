import { workspace, type Disposable, type Memento, type TextDocument, type Uri } from 'vscode';

const stateKey = 'languageChoices';
/** How many files' choices are remembered; the oldest go first. */
const keep = 500;

/**
 * Knows which language the user gave a file by hand. VS Code closes and reopens a document, in one go, when its
 * language changes: a change that we did not announce is the user's choice.
 */
export class LanguageChoices implements Disposable {
  private readonly announced = new Map<string, string>();
  private readonly subscriptions: Disposable[];
  private closing: { readonly document: TextDocument; readonly languageId: string } | undefined;

  constructor(private readonly state: Memento) {
    this.subscriptions = [
      workspace.onDidCloseTextDocument((document) => this.onClose(document)),
      workspace.onDidOpenTextDocument((document) => this.onOpen(document)),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Says that the next change of this file's language is ours. */
  announce(uri: Uri, languageId: string): void {
    this.announced.set(uri.toString(), languageId);
  }

  /** The language the user chose for the file; `undefined` where there was no choice. */
  of(uri: Uri): string | undefined {
    return this.all().find(([key]) => key === uri.toString())?.[1];
  }

  private all(): [string, string][] {
    return this.state.get<[string, string][]>(stateKey, []);
  }

  private onClose(document: TextDocument): void {
    const closing = { document, languageId: document.languageId };
    this.closing = closing;
    queueMicrotask(() => {
      if (this.closing === closing) this.closing = undefined;
    });
  }

  private onOpen(document: TextDocument): void {
    const before = this.closing;
    if (before?.document.uri.toString() !== document.uri.toString()) return;
    this.closing = undefined;
    const key = document.uri.toString();
    const isOurs = this.announced.get(key) === document.languageId;
    this.announced.delete(key);
    if (isOurs || before.languageId === document.languageId) return;
    const others = this.all().filter(([other]) => other !== key);
    void this.state.update(stateKey, [...others, [key, document.languageId]].slice(-keep));
  }
}
