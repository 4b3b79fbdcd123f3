// Runs inside the extension host, in place of tests: writes findings, notes and sources to the sidecars of all articles
// in the workspace as fast as the desk takes them, until the process is killed.
import { appendFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { Testing } from '../../src/extension.ts';
import type { CheckedDocument } from '../../src/services/articleSession.ts';
import type { Acknowledged, Started } from './log.ts';
import { logName } from './log.ts';

/** How many edits of one article are under way at a time. */
const writersPerArticle = 2;

export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension<Testing>('copydesk.copydesk');
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!extension || !folder) throw new Error('The soak needs the extension and a workspace folder.');
  const testing = await extension.activate();
  const log = vscode.Uri.joinPath(folder, logName).fsPath;
  const tell = (line: Started | Acknowledged) => appendFileSync(log, `${JSON.stringify(line)}\n`);

  const documents = await Promise.all(
    (await vscode.workspace.findFiles('*.txt')).map((uri) => vscode.workspace.openTextDocument(uri)),
  );
  for (const document of documents) await testing.articles.adopt(document);
  tell({ extensionHost: process.pid });
  await Promise.all(
    documents.flatMap((document) =>
      Array.from({ length: writersPerArticle }, (_, writer) => write(testing, document, `w${writer}`, tell)),
    ),
  );
}

/** Acknowledged is what the desk's promise has answered for, and only then is it told. */
async function write(
  { articles, desk }: Testing,
  document: vscode.TextDocument,
  writer: string,
  tell: (line: Acknowledged) => void,
): Promise<void> {
  const article = document.uri.path.split('/').at(-1) ?? '';
  for (let count = 0; ; count += 1) {
    const checked = articles.peek(document.uri);
    if (!checked) throw new Error(`${article} has no review.`);
    const words = `${writer}-${count}`;
    const existing = checked.review.annotations.at(count % Math.max(1, checked.review.annotations.length));
    if (existing && count % 4 === 2) {
      await desk.addNote(checked, existing, words);
      tell({ article, as: 'note', words });
    } else if (existing && count % 4 === 3) {
      await desk.decide(checked, 'Add source', ({ addSource }) =>
        addSource(checked, existing, { title: words }),
      );
      tell({ article, as: 'source', words });
    } else {
      const passage = passageOf(checked, count);
      await desk.decide(checked, 'Add claim', ({ annotate }) =>
        annotate(checked, passage, { kind: 'claim', verdict: 'confirmed', summary: words }),
      );
      tell({ article, as: 'finding', words });
    }
  }
}

/** One paragraph after the other. */
function passageOf({ map }: CheckedDocument, count: number): { start: number; end: number } {
  const starts = [...map.text.matchAll(/^The council.*?\./gm)];
  const found = starts[count % starts.length];
  return { start: found.index, end: found.index + found[0].length };
}
