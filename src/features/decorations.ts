import {
  DecorationRangeBehavior, OverviewRulerLane, Range as EditorRange, Uri, window, type DecorationOptions,
  type Disposable, type TextEditor, type TextEditorDecorationType,
} from 'vscode'; // prettier-ignore
import { addTo } from '../core/groups.ts';
import type { Articles } from '../services/articles.ts';
import type { CheckedDocument } from '../services/articleSession.ts';
import type { ChartColor, Color } from '../shared/colors.ts';
import { lookOf, markLooks, markOf, type Mark } from '../shared/presentation.ts';
import { themeColor } from '../shared/themeColors.ts';

/** Statuses that stand in the text; lost ones have no place. */
type TextMark = Exclude<Mark, 'lost'>;

const textMarks: readonly TextMark[] = [
  'open', 'in progress', 'unresolved', 'to fix', 'fixed', 'checked', 'doubtful', 're-check', 'cut',
]; // prettier-ignore

/** The gutter icon of a mark: told apart by shape, not by colour alone. */
const iconFile = (mark: TextMark, theme: 'light' | 'dark'): string =>
  `${mark === 'doubtful' ? 'warning' : mark.replace(' ', '-')}-${theme}.svg`;

/** Marks annotated passages in the text, the gutter and the overview ruler, and the words that changed since. */
export function registerDecorations(articles: Articles, extensionUri: Uri): Disposable {
  return new Decorations(articles, extensionUri);
}

class Decorations implements Disposable {
  /** Made when an article first wants them, all at once: where two meet, the one made later shows. */
  private looks: Looks | undefined;
  private readonly subscriptions: Disposable[];

  constructor(
    private readonly articles: Articles,
    private readonly extensionUri: Uri,
  ) {
    this.subscriptions = [
      articles.onDidReview((checked) => {
        for (const editor of window.visibleTextEditors)
          if (editor.document.uri.toString() === checked.document.uri.toString()) this.mark(editor, checked);
      }),
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.mark(editor, this.articles.peek(editor.document.uri));
      }),
      articles.onDidLeave((uri) => {
        for (const editor of window.visibleTextEditors)
          if (editor.document.uri.toString() === uri.toString()) this.mark(editor, undefined);
      }),
    ];
    for (const editor of window.visibleTextEditors) this.mark(editor, articles.peek(editor.document.uri));
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    if (!this.looks) return;
    const { changedWords, passages, icons } = this.looks;
    for (const type of [changedWords, ...passages.values(), ...icons.values()]) type.dispose();
  }

  private mark(editor: TextEditor, checked: CheckedDocument | undefined): void {
    if (checked && checked.version !== editor.document.version) return;
    const passages = new Map<string, Passages>();
    const icons = new Map<TextMark, EditorRange[]>();
    const changed: DecorationOptions[] = [];
    for (const reviewed of checked?.review.annotations ?? []) {
      for (const { status, range, changes } of [reviewed.place, ...reviewed.also]) {
        if (!range || !checked) continue;
        const { scale } = checked.review;
        const mark = markOf(status, reviewed.annotation, scale);
        if (mark === 'lost') continue;
        const place = checked.map.editorRange(range);
        const { color } = lookOf(status, reviewed.annotation, scale);
        const alike = passages.get(passageKey(mark, color)) ?? { mark, color, ranges: [] };
        alike.ranges.push(place);
        passages.set(passageKey(mark, color), alike);
        addTo(icons, mark, new EditorRange(place.start, place.start));
        if (status !== 're-check') continue;
        for (const { after } of changes)
          changed.push({
            range: checked.map.editorRange({
              start: range.start + after.start,
              end: range.start + after.end,
            }),
          });
      }
    }
    if (icons.size > 0) this.looks ??= looksIn(this.extensionUri);
    if (!this.looks) return;
    for (const [key, { mark, color }] of passages)
      if (!this.looks.passages.has(key)) this.looks.passages.set(key, passageLook(mark, color));
    for (const [key, type] of this.looks.passages)
      editor.setDecorations(type, passages.get(key)?.ranges ?? []);
    for (const [mark, type] of this.looks.icons) editor.setDecorations(type, icons.get(mark) ?? []);
    editor.setDecorations(this.looks.changedWords, changed);
  }
}

/** Passages that look alike: by their mark, and its colour or the one that the folder gives a rating. */
interface Passages {
  readonly mark: TextMark;
  readonly color: Color | ChartColor;
  readonly ranges: EditorRange[];
}

const passageKey = (mark: TextMark, color: Color | ChartColor): string => `${mark} ${color}`;

/** The icon stands apart: on the passage it would be repeated on each of its lines. */
interface Looks {
  /** With those colours of ratings that have been wanted so far. */
  readonly passages: Map<string, TextEditorDecorationType>;
  readonly icons: ReadonlyMap<TextMark, TextEditorDecorationType>;
  readonly changedWords: TextEditorDecorationType;
}

const looksIn = (extensionUri: Uri): Looks => ({
  changedWords: window.createTextEditorDecorationType({
    borderWidth: '1px',
    borderStyle: 'solid',
    borderColor: themeColor('attention'),
    borderRadius: '2px',
  }),
  passages: new Map(
    textMarks.map((mark) => {
      const { color } = markLooks[mark];
      return [passageKey(mark, color), passageLook(mark, color)];
    }),
  ),
  icons: new Map(textMarks.map((mark) => [mark, iconLook(mark, extensionUri)])),
});

function passageLook(mark: TextMark, color: Color | ChartColor): TextEditorDecorationType {
  const style = mark === 'checked' || mark === 'doubtful' ? 'solid' : mark === 'cut' ? 'dotted' : 'dashed';
  return window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    borderColor: themeColor(color),
    borderStyle: `none none ${style} none`,
    borderWidth: '0 0 1px 0',
    overviewRulerColor: themeColor(color),
    overviewRulerLane: OverviewRulerLane.Right,
  });
}

function iconLook(mark: TextMark, extensionUri: Uri): TextEditorDecorationType {
  const image = (theme: 'light' | 'dark') =>
    Uri.joinPath(extensionUri, 'media', 'status', iconFile(mark, theme));
  return window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    light: { gutterIconPath: image('light') },
    dark: { gutterIconPath: image('dark') },
    gutterIconSize: '75%',
  });
}
