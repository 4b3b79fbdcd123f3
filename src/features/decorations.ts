import {
  DecorationRangeBehavior, OverviewRulerLane, Range as EditorRange, Uri, window, type DecorationOptions,
  type Disposable, type TextEditor, type TextEditorDecorationType,
} from 'vscode'; // prettier-ignore
import type { Articles } from '../services/articles.ts';
import type { CheckedDocument } from '../services/articleSession.ts';
import { markLooks, markOf, type Mark } from '../shared/presentation.ts';
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
    this.looks?.changedWords.dispose();
    for (const { passage, icon } of this.looks?.marks.values() ?? []) {
      passage.dispose();
      icon.dispose();
    }
  }

  private mark(editor: TextEditor, checked: CheckedDocument | undefined): void {
    if (checked && checked.version !== editor.document.version) return;
    const byMark = new Map<TextMark, EditorRange[]>();
    const changed: DecorationOptions[] = [];
    for (const reviewed of checked?.review.annotations ?? []) {
      for (const { status, range, changes } of [reviewed.place, ...reviewed.also]) {
        if (!range || !checked) continue;
        const mark = markOf(status, reviewed.annotation);
        if (mark === 'lost') continue;
        const marks = byMark.get(mark) ?? [];
        marks.push(checked.map.editorRange(range));
        byMark.set(mark, marks);
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
    if (byMark.size > 0) this.looks ??= looksIn(this.extensionUri);
    if (!this.looks) return;
    for (const [mark, { passage, icon }] of this.looks.marks) {
      const ranges = byMark.get(mark) ?? [];
      editor.setDecorations(passage, ranges);
      editor.setDecorations(
        icon,
        ranges.map(({ start }) => new EditorRange(start, start)),
      );
    }
    editor.setDecorations(this.looks.changedWords, changed);
  }
}

interface Looks {
  readonly marks: ReadonlyMap<TextMark, Look>;
  readonly changedWords: TextEditorDecorationType;
}

const looksIn = (extensionUri: Uri): Looks => ({
  changedWords: window.createTextEditorDecorationType({
    borderWidth: '1px',
    borderStyle: 'solid',
    borderColor: themeColor('attention'),
    borderRadius: '2px',
  }),
  marks: new Map(textMarks.map((mark) => [mark, lookOf(mark, extensionUri)])),
});

/** The icon stands apart: on the passage it would be repeated on each of its lines. */
interface Look {
  readonly passage: TextEditorDecorationType;
  readonly icon: TextEditorDecorationType;
}

function lookOf(mark: TextMark, extensionUri: Uri): Look {
  const color = themeColor(markLooks[mark].color);
  const image = (theme: 'light' | 'dark') =>
    Uri.joinPath(extensionUri, 'media', 'status', iconFile(mark, theme));
  const style = mark === 'checked' || mark === 'doubtful' ? 'solid' : mark === 'cut' ? 'dotted' : 'dashed';
  const passage = window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    borderColor: color,
    borderStyle: `none none ${style} none`,
    borderWidth: '0 0 1px 0',
    overviewRulerColor: color,
    overviewRulerLane: OverviewRulerLane.Right,
  });
  const icon = window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    light: { gutterIconPath: image('light') },
    dark: { gutterIconPath: image('dark') },
    gutterIconSize: '75%',
  });
  return { passage, icon };
}
