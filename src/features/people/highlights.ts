import { DocumentHighlight, DocumentHighlightKind, languages, type Disposable } from 'vscode';
import { at } from '../../core/review/at.ts';
import { articleSelector } from '../../services/articleLanguage.ts';
import type { Articles } from '../../services/articles.ts';

/** With the cursor on a person, every place that means them: names, descriptions and pronouns. */
export function registerHighlights(articles: Articles): Disposable {
  return languages.registerDocumentHighlightProvider(articleSelector, {
    async provideDocumentHighlights(document, position, token) {
      const checked = await articles.current(document);
      if (!checked || token.isCancellationRequested) return undefined;
      const { map, review } = checked;
      const found = at(review, map.offset(position)).person;
      // Without an answer VS Code would highlight the word at the cursor wherever it stands.
      return (found?.person.mentions ?? []).map(
        (mention) => new DocumentHighlight(map.editorRange(mention), DocumentHighlightKind.Text),
      );
    },
  });
}
