import { DocumentSymbol, languages, SymbolKind, type Disposable } from 'vscode';
import { sliceOf, type Range } from '../core/model.ts';
import { forWorkbench } from '../core/shown.ts';
import { articleLanguage } from '../services/articleLanguage.ts';
import type { Articles } from '../services/articles.ts';
import type { CheckedDocument } from '../services/articleSession.ts';

/** Outline, breadcrumbs and sticky scroll: the headline and the sections under it. */
export function registerOutline(articles: Articles): Disposable {
  return languages.registerDocumentSymbolProvider(
    { language: articleLanguage },
    {
      async provideDocumentSymbols(document, token) {
        const checked = await articles.current(document);
        return !checked || token.isCancellationRequested ? undefined : symbolsOf(checked);
      },
    },
    { label: 'Copydesk' },
  );
}

function symbolsOf(checked: CheckedDocument): DocumentSymbol[] {
  const { article } = checked.review;
  const end = article.blocks.at(-1)?.end ?? article.text.length;
  const sections = article.blocks.filter(({ kind }) => kind === 'section');
  const parts = sections.map((section, nth) =>
    symbol(
      checked,
      section,
      { start: section.start, end: (sections.at(nth + 1)?.start ?? end + 1) - 1 },
      SymbolKind.Module,
    ),
  );
  if (!article.headline) return parts;
  const headline = symbol(checked, article.headline, { start: article.headline.start, end }, SymbolKind.File);
  headline.children = parts;
  return [headline];
}

function symbol({ map }: CheckedDocument, name: Range, whole: Range, kind: SymbolKind): DocumentSymbol {
  const words = sliceOf(map.text, name)
    .replace(/^#+\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return new DocumentSymbol(
    forWorkbench(words) || 'Untitled',
    '',
    kind,
    map.editorRange(whole),
    map.editorRange(name),
  );
}
