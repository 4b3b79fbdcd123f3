import {
  DecorationRangeBehavior, window, type DecorationRenderOptions, type Disposable, type Range as EditorRange,
  type TextEditor, type TextEditorDecorationType,
} from 'vscode'; // prettier-ignore
import { textPartsOf, type TextPartKind } from '../core/review/textParts.ts';
import { articleLanguage } from '../services/articleLanguage.ts';
import type { Articles } from '../services/articles.ts';
import { AroundScreen, type Drawn } from '../shared/aroundScreen.ts';
import { isHighContrast, themeColor } from '../shared/themeColors.ts';

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

/**
 * High contrast turns the colours of a selection round, which a colour of ours would stand against: there what is read is
 * told by its face and by lines below, other ones than those of the marks.
 */
const looksInHighContrast: typeof looks = {
  quotation: { fontStyle: 'italic' },
  byline: { fontStyle: 'italic' },
  figure: { fontWeight: 'bold' },
  person: { textDecoration: 'underline dotted' },
  headline: { fontWeight: 'bold' },
  furniture: { opacity: '0.75' },
};

/** Colours what the text says: names, figures, quotations, headlines; and dims page furniture. */
export function registerTextLooks(articles: Articles): Disposable {
  return new TextLooks(articles);
}

class TextLooks implements Disposable {
  /** Made when a text first wants them. */
  private readonly types = new Map<TextPartKind, TextEditorDecorationType>();
  private readonly screen: AroundScreen;
  private readonly subscription: Disposable;
  private isHighContrast = isHighContrast();

  constructor(articles: Articles) {
    this.screen = new AroundScreen(articles, (editor, drawn) => this.draw(editor, drawn));
    this.subscription = window.onDidChangeActiveColorTheme(() => this.onTheme());
    this.screen.drawAll();
  }

  dispose(): void {
    for (const part of [this.subscription, this.screen, ...this.types.values()]) part.dispose();
  }

  private onTheme(): void {
    if (this.isHighContrast === isHighContrast()) return;
    this.isHighContrast = !this.isHighContrast;
    for (const type of this.types.values()) type.dispose();
    this.types.clear();
    this.screen.drawAll();
  }

  private draw(editor: TextEditor, drawn: Drawn | undefined): void {
    // A Markdown text keeps the looks of its own mode, but for what is no part of it.
    const isOurs = editor.document.languageId === articleLanguage;
    const ranges = new Map<TextPartKind, EditorRange[]>();
    if (drawn)
      for (const part of textPartsOf(drawn.checked.review, drawn.within)) {
        if (!isOurs && part.kind !== 'furniture') continue;
        const ofKind = ranges.get(part.kind) ?? [];
        ofKind.push(drawn.checked.map.editorRange(part));
        ranges.set(part.kind, ofKind);
      }
    for (const kind of new Set([...this.types.keys(), ...ranges.keys()]))
      editor.setDecorations(this.typeOf(kind), ranges.get(kind) ?? []);
  }

  private typeOf(kind: TextPartKind): TextEditorDecorationType {
    const known = this.types.get(kind);
    if (known) return known;
    const type = window.createTextEditorDecorationType({
      rangeBehavior: DecorationRangeBehavior.ClosedClosed,
      ...(this.isHighContrast ? looksInHighContrast : looks)[kind],
    });
    this.types.set(kind, type);
    return type;
  }
}
