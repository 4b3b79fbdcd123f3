import { languages, window, workspace, Disposable, type TextDocument } from 'vscode';
import { articleLanguage } from '../services/articleLanguage.ts';
import type { Articles } from '../services/articles.ts';
import type { LanguageChoices } from '../services/languageChoices.ts';

/** Gives plain texts that are articles the language News Article, unless the user chose another. */
export function registerLanguage(articles: Articles, choices: LanguageChoices): Disposable {
  const give = async (document: TextDocument) => {
    if (document.languageId !== 'plaintext' || document.isClosed) return;
    if (!document.isUntitled && workspace.fs.isWritableFileSystem(document.uri.scheme) !== true) return;
    if (!window.visibleTextEditors.some((editor) => editor.document === document)) return;
    if ((choices.of(document.uri) ?? articleLanguage) !== articleLanguage) return;
    choices.announce(document.uri, articleLanguage);
    // A document closed in between needs no language.
    await languages.setTextDocumentLanguage(document, articleLanguage).then(undefined, () => undefined);
  };
  return Disposable.from(
    articles.onDidRecognise((document) => void give(document)),
    window.onDidChangeVisibleTextEditors((editors) => {
      for (const { document } of editors) if (articles.isArticle(document.uri)) void give(document);
    }),
  );
}
