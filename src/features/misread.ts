import { commands, type Disposable } from 'vscode';
import type { Articles } from '../services/articles.ts';
import { isMisread, misreadMessage, reopening } from '../services/encoding.ts';
import { warn } from '../services/messages.ts';
import type { Commands } from '../shared/edge.ts';

/** Says it, once a file, where letters of an article were lost because it was read in another encoding than its own. */
export function registerMisread(articles: Articles, edge: Commands): Disposable {
  const told = new Set<string>();
  return articles.onDidRecognise((document) => {
    const key = document.uri.toString();
    const tell = async () => {
      if (told.has(key) || !(await isMisread(document, document.getText()))) return;
      told.add(key);
      if ((await warn(misreadMessage(document.uri), reopening.label)) === reopening.label)
        await commands.executeCommand(reopening.command);
    };
    tell().catch((error: unknown) => edge.report(error));
  });
}
