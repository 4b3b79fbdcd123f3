import {
  DecorationRangeBehavior, window, type DecorationRenderOptions, type Disposable, type TextEditor,
  type TextEditorDecorationType,
} from 'vscode'; // prettier-ignore
import { textPartKinds, textPartsOf, type TextPartKind } from '../core/review/textParts.ts';
import { articleLanguage } from '../services/articleLanguage.ts';
import type { Articles } from '../services/articles.ts';
import type { CheckedDocument } from '../services/articleSession.ts';
import { themeColor } from '../shared/themeColors.ts';

/**
 * In colours of our own: what a theme has for the strings or types of a program, some in red, is not made for half of a
 * text that people read.
 */
const looks: Readonly<Record<TextPartKind, DecorationRenderOptions>> = {
  quotation: { color: themeColor('quotation') },
  byline: { fontStyle: 'italic' },
  figure: { color: themeColor('figure') },
  person: { color: themeColor('person') },
  headline: { color: themeColor('headline'), fontWeight: 'bold' },
  furniture: { color: themeColor('furniture') },
};

/** Colours what the text says: names, figures, quotations, headlines; and dims page furniture. */
export function registerTextLooks(articles: Articles): Disposable {
  return new TextLooks(articles);
}

class TextLooks implements Disposable {
  private readonly types: ReadonlyMap<TextPartKind, TextEditorDecorationType>;
  private readonly subscriptions: Disposable[];

  constructor(private readonly articles: Articles) {
    this.types = new Map(
      textPartKinds.map((kind) => [
        kind,
        window.createTextEditorDecorationType({
          rangeBehavior: DecorationRangeBehavior.ClosedClosed,
          ...looks[kind],
        }),
      ]),
    );
    this.subscriptions = [
      ...this.types.values(),
      articles.onDidReview((checked) => {
        for (const editor of window.visibleTextEditors)
          if (editor.document.uri.toString() === checked.document.uri.toString()) this.draw(editor, checked);
      }),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.draw(editor, this.articles.peek(editor.document.uri));
      }),
      articles.onDidLeave((uri) => {
        for (const editor of window.visibleTextEditors)
          if (editor.document.uri.toString() === uri.toString()) this.draw(editor, undefined);
      }),
    ];
    for (const editor of window.visibleTextEditors) this.draw(editor, articles.peek(editor.document.uri));
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private draw(editor: TextEditor, checked: CheckedDocument | undefined): void {
    if (checked && checked.version !== editor.document.version) return;
    // A Markdown text keeps the looks of its own mode, but for what is no part of it.
    const isOurs = editor.document.languageId === articleLanguage;
    const parts = checked ? textPartsOf(checked.review) : [];
    for (const [kind, type] of this.types)
      editor.setDecorations(
        type,
        parts.flatMap((part) =>
          checked && part.kind === kind && (isOurs || kind === 'furniture')
            ? [checked.map.editorRange(part)]
            : [],
        ),
      );
  }
}
