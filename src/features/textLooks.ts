import {
  ColorThemeKind, DecorationRangeBehavior, window, type DecorationRenderOptions, type Disposable, type Range as EditorRange,
  type TextEditor, type TextEditorDecorationType, workspace,
} from 'vscode'; // prettier-ignore
import type { Range } from '../core/model.ts';
import { textPartsOf, type TextPartKind } from '../core/review/textParts.ts';
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

const isHighContrast = (): boolean =>
  [ColorThemeKind.HighContrast, ColorThemeKind.HighContrastLight].includes(window.activeColorTheme.kind);

/** How much is coloured above and below what is on screen, in UTF-16 units: nobody scrolls past it unseen. */
const around = 20_000;

/** Colours what the text says: names, figures, quotations, headlines; and dims page furniture. */
export function registerTextLooks(articles: Articles): Disposable {
  return new TextLooks(articles);
}

class TextLooks implements Disposable {
  /** Made when a text first wants them. */
  private readonly types = new Map<TextPartKind, TextEditorDecorationType>();
  private readonly drawn = new WeakMap<
    TextEditor,
    { readonly checked: CheckedDocument; readonly within: Range }
  >();
  private readonly subscriptions: Disposable[];
  private isHighContrast = isHighContrast();

  constructor(private readonly articles: Articles) {
    this.subscriptions = [
      window.onDidChangeActiveColorTheme(() => this.onTheme()),
      articles.onDidReview((checked) => {
        for (const editor of window.visibleTextEditors)
          if (editor.document.uri.toString() === checked.document.uri.toString()) this.draw(editor, checked);
      }),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.draw(editor, this.articles.peek(editor.document.uri));
      }),
      // With another language it is opened anew, mostly after its review.
      workspace.onDidOpenTextDocument((document) => {
        for (const editor of window.visibleTextEditors)
          if (editor.document === document) this.draw(editor, this.articles.peek(document.uri));
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.onScroll(textEditor)),
      articles.onDidLeave((uri) => {
        for (const editor of window.visibleTextEditors)
          if (editor.document.uri.toString() === uri.toString()) this.draw(editor, undefined);
      }),
    ];
    this.drawAll();
  }

  dispose(): void {
    for (const subscription of [...this.subscriptions, ...this.types.values()]) subscription.dispose();
  }

  private onTheme(): void {
    if (this.isHighContrast === isHighContrast()) return;
    this.isHighContrast = !this.isHighContrast;
    for (const type of this.types.values()) type.dispose();
    this.types.clear();
    this.drawAll();
  }

  private drawAll(): void {
    for (const editor of window.visibleTextEditors)
      this.draw(editor, this.articles.peek(editor.document.uri));
  }

  private onScroll(editor: TextEditor): void {
    const drawn = this.drawn.get(editor);
    if (drawn?.checked.version !== editor.document.version) return;
    const { start, end } = onScreen(editor, drawn.checked);
    if (start < drawn.within.start || end > drawn.within.end) this.draw(editor, drawn.checked);
  }

  private draw(editor: TextEditor, checked: CheckedDocument | undefined): void {
    if (checked && checked.version !== editor.document.version) return;
    // A Markdown text keeps the looks of its own mode, but for what is no part of it.
    const isOurs = editor.document.languageId === articleLanguage;
    const ranges = new Map<TextPartKind, EditorRange[]>();
    if (checked) {
      const { start, end } = onScreen(editor, checked);
      const within = { start: Math.max(0, start - around), end: Math.min(checked.text.length, end + around) };
      this.drawn.set(editor, { checked, within });
      for (const part of textPartsOf(checked.review, within)) {
        if (!isOurs && part.kind !== 'furniture') continue;
        const ofKind = ranges.get(part.kind) ?? [];
        ofKind.push(checked.map.editorRange(part));
        ranges.set(part.kind, ofKind);
      }
    } else this.drawn.delete(editor);
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

/** UTF-16 offsets of what the editor shows, with what is folded in between. */
function onScreen(editor: TextEditor, { map }: CheckedDocument): Range {
  const first = editor.visibleRanges.at(0);
  const last = editor.visibleRanges.at(-1);
  if (!first || !last) return { start: 0, end: 0 };
  return { start: map.offset(first.start), end: map.offset(last.end) };
}
