import {
  workspace, type Disposable, type FileWillRenameEvent, type Memento, type TextDocument, type Uri,
} from 'vscode'; // prettier-ignore

const stateKey = 'languageChoices';
/** How many files' choices are remembered; the oldest go first. */
const keep = 500;

/**
 * Knows which language the user gave a file by hand. VS Code closes and reopens a document, the same object in one go,
 * when its language changes: a change that we did not announce is the user's choice. Another object of the same URI is
 * another document: a new one without a file takes the name of one that has just been closed.
 */
export class LanguageChoices implements Disposable {
  private readonly announced = new Map<string, string>();
  /** Of documents that are no files yet: the next one has the same name, and nothing to do with it. */
  private readonly ofUntitled = new Map<string, string>();
  private readonly subscriptions: Disposable[];
  /** By document that closes at this moment, the language it had. Several may close in one go. */
  private readonly closing = new Map<TextDocument, string>();

  constructor(private readonly state: Memento) {
    this.subscriptions = [
      workspace.onDidCloseTextDocument((document) => this.onClose(document)),
      workspace.onDidOpenTextDocument((document) => this.onOpen(document)),
      // Before it: by its new name the document is opened, and judged, as soon as it has it.
      workspace.onWillRenameFiles(({ files }) => this.onRename(files)),
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
    if (uri.scheme === 'untitled') return this.ofUntitled.get(uri.toString());
    return this.all().find(([key]) => key === uri.toString())?.[1];
  }

  private all(): [string, string][] {
    return this.state.get<[string, string][]>(stateKey, []);
  }

  private onClose(document: TextDocument): void {
    this.closing.set(document, document.languageId);
    queueMicrotask(() => {
      if (this.closing.delete(document)) this.ofUntitled.delete(document.uri.toString());
    });
  }

  private onOpen(document: TextDocument): void {
    const before = this.closing.get(document);
    if (before === undefined) return;
    this.closing.delete(document);
    const key = document.uri.toString();
    const isOurs = this.announced.get(key) === document.languageId;
    this.announced.delete(key);
    if (isOurs || before === document.languageId) return;
    if (document.isUntitled) this.ofUntitled.set(key, document.languageId);
    else this.remember([[key, document.languageId]]);
  }

  /** Choices go along with their files, one by one or with their folder. */
  private onRename(files: FileWillRenameEvent['files']): void {
    const moved = files.flatMap(({ oldUri, newUri }) => {
      const [from, to] = [oldUri.toString(), newUri.toString()];
      return this.all().flatMap(([key, languageId]): [string, string][] =>
        key === from || key.startsWith(`${from}/`) ? [[to + key.slice(from.length), languageId]] : [],
      );
    });
    if (moved.length > 0) this.remember(moved);
  }

  private remember(choices: readonly [string, string][]): void {
    const keys = new Set(choices.map(([key]) => key));
    const others = this.all().filter(([key]) => !keys.has(key));
    void this.state.update(stateKey, [...others, ...choices].slice(-keep));
  }
}
