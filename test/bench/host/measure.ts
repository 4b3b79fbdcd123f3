// Runs inside the extension host, in place of tests: measures the extension in a real VS Code. In an empty workspace
// it measures activation, else the review of each article there.
import * as vscode from 'vscode';
import type { Testing } from '../../../src/extension.ts';
import type { CheckedDocument } from '../../../src/services/articleSession.ts';
import type { Measured } from './lines.ts';
import { prefix } from './lines.ts';
import { calm, StallWatch } from './stalls.ts';

const keystrokes = 15;

export async function run(): Promise<void> {
  const articles = await vscode.workspace.findFiles('*.txt');
  const extension = vscode.extensions.getExtension<Testing>('copydesk.copydesk');
  if (!extension) throw new Error('copydesk.copydesk is not among the extensions');

  const testing = await extension.activate();
  if (articles.length === 0) tell({ what: 'activation', activateMs: testing.activatedInMs });
  for (const uri of articles) await measureReview(testing, uri);
}

async function measureReview(testing: Testing, uri: vscode.Uri): Promise<void> {
  await calm();
  const opening = new StallWatch();
  const started = performance.now();
  const first = nextReview(testing, uri);
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  const { version } = await first;
  const firstReviewMs = performance.now() - started;
  await until(testing, uri, version);
  const wholeReviewMs = performance.now() - started;
  const openingStall = opening.end();

  await calm();
  const editing = new StallWatch();
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
  const acceptMs = await accepting(testing, uri);
  tell({
    what: 'review',
    file: uri.path.split('/').at(-1) ?? '',
    length: document.getText().length,
    firstReviewMs,
    wholeReviewMs,
    keystrokeMs,
    acceptMs,
    openingStall,
    editingStall: editing.end(),
  });
}

/** Accepts the first suggestion of an article that has annotations. */
async function accepting(testing: Testing, uri: vscode.Uri): Promise<number | null> {
  const checked = testing.articles.peek(uri);
  const count = checked?.review.annotations.length ?? 0;
  const suggestion = checked?.review.suggestions.at(0);
  if (count === 0 || !suggestion) return null;
  const started = performance.now();
  const ref = { article: uri.toString(), kind: 'suggestion', key: suggestion.key };
  void vscode.commands.executeCommand('copydesk.acceptSuggestion', ref);
  while ((testing.articles.peek(uri)?.review.annotations.length ?? 0) <= count)
    await nextReview(testing, uri);
  return performance.now() - started;
}

function nextReview(testing: Testing, uri: vscode.Uri): Promise<CheckedDocument> {
  return new Promise((resolve) => {
    const listener = testing.articles.onDidReview((checked) => {
      if (checked.document.uri.toString() !== uri.toString()) return;
      listener.dispose();
      resolve(checked);
    });
  });
}

/** Waits for the whole review of this version of the document, or a later one. */
async function until(testing: Testing, uri: vscode.Uri, version: number): Promise<void> {
  for (;;) {
    const checked = testing.articles.peek(uri);
    if (checked && checked.version >= version && !checked.isPartial) return;
    await nextReview(testing, uri);
  }
}

function tell(measured: Measured): void {
  console.log(prefix + JSON.stringify(measured));
}
