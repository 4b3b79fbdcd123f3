// Runs inside the extension host, in place of tests: measures the extension in a real VS Code. In an empty workspace
// it measures activation, else the review of each article there.
import * as vscode from 'vscode';
import type { Testing } from '../../../src/extension.ts';
import type { CheckedArticle } from '../../../src/services/articleSession.ts';
import type { Measured } from './lines.ts';
import { prefix } from './lines.ts';

const keystrokes = 15;

export async function run(): Promise<void> {
  const articles = await vscode.workspace.findFiles('*.txt');
  const extension = vscode.extensions.getExtension<Testing>('copydesk.copydesk');
  if (!extension) throw new Error('copydesk.copydesk is not among the extensions');

  const started = performance.now();
  const testing = await extension.activate();
  const withLoadingMs = performance.now() - started;
  if (articles.length === 0) tell({ what: 'activation', activateMs: testing.activatedInMs, withLoadingMs });
  for (const uri of articles) await measureReview(testing, uri);
}

async function measureReview(testing: Testing, uri: vscode.Uri): Promise<void> {
  const stalls = new StallWatch();
  const started = performance.now();
  const first = nextReview(testing, uri);
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  const { version } = await first;
  const firstReviewMs = performance.now() - started;
  await until(testing, uri, version);

  const keystrokeMs: number[] = [];
  const middle = document.positionAt(document.getText().length / 2);
  for (let key = 0; key < keystrokes; key += 1) {
    const edited = new Promise<number>((resolve) => {
      const listener = vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document !== editor.document || event.contentChanges.length === 0) return;
        listener.dispose();
        resolve(performance.now());
      });
    });
    await editor.edit((edit) => edit.insert(middle, 'x'));
    const at = await edited;
    await until(testing, uri, editor.document.version);
    keystrokeMs.push(performance.now() - at);
  }
  const longestStallMs = stalls.end();
  tell({
    what: 'review',
    file: uri.path.split('/').at(-1) ?? '',
    length: document.getText().length,
    firstReviewMs,
    keystrokeMs,
    longestStallMs,
  });
}

function nextReview(testing: Testing, uri: vscode.Uri): Promise<CheckedArticle> {
  return new Promise((resolve) => {
    const listener = testing.articles.onDidReview((checked) => {
      if (checked.document.uri.toString() !== uri.toString()) return;
      listener.dispose();
      resolve(checked);
    });
  });
}

/** Waits for the review of this version of the document, or a later one. */
async function until(testing: Testing, uri: vscode.Uri, version: number): Promise<void> {
  while ((testing.articles.peek(uri)?.version ?? -1) < version) await nextReview(testing, uri);
}

function tell(measured: Measured): void {
  console.log(prefix + JSON.stringify(measured));
}

/** Sees how long the thread is kept from running a timer that is due. */
class StallWatch {
  private longest = 0;
  private last = performance.now();
  private timer = setTimeout(() => this.tick(), 0);

  private tick(): void {
    const now = performance.now();
    this.longest = Math.max(this.longest, now - this.last);
    this.last = now;
    this.timer = setTimeout(() => this.tick(), 0);
  }

  /** In milliseconds. */
  end(): number {
    clearTimeout(this.timer);
    return this.longest;
  }
}
