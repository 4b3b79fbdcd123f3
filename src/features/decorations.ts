import {
  DecorationRangeBehavior, OverviewRulerLane, Uri, window, type DecorationOptions, type Disposable,
  type TextEditor, type TextEditorDecorationType,
} from 'vscode'; // prettier-ignore
import { statuses, type Status } from '../core/review/review.ts';
import type { Articles } from '../services/articles.ts';
import type { CheckedArticle } from '../services/articleSession.ts';
import { statusLooks, themeColor } from '../services/presentation.ts';

/** Statuses that stand in the text; lost ones have no place. */
type MarkedStatus = Exclude<Status, 'lost'>;

/** The gutter icon of a status: told apart by shape, not by colour alone. */
const gutterIcons: Readonly<Record<MarkedStatus, string>> = {
  open: 'open',
  'in progress': 'in-progress',
  unresolved: 'unresolved',
  'to fix': 'to-fix',
  fixed: 'fixed',
  checked: 'checked',
  're-check': 're-check',
  cut: 'cut',
};

/** Marks annotated passages in the text, the gutter and the overview ruler, and the words that changed since. */
export function registerDecorations(articles: Articles, extensionUri: Uri): Disposable {
  return new Decorations(articles, extensionUri);
}

class Decorations implements Disposable {
  private readonly types: ReadonlyMap<MarkedStatus, TextEditorDecorationType>;
  private readonly changedWords = window.createTextEditorDecorationType({
    borderWidth: '1px',
    borderStyle: 'solid',
    borderColor: themeColor('attention'),
    borderRadius: '2px',
  });
  private readonly subscriptions: Disposable[];

  constructor(
    private readonly articles: Articles,
    extensionUri: Uri,
  ) {
    this.types = new Map(
      statuses.flatMap((status) =>
        status === 'lost' ? [] : [[status, markOf(status, extensionUri)] as const],
      ),
    );
    this.subscriptions = [
      this.changedWords,
      ...this.types.values(),
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
  }

  private mark(editor: TextEditor, checked: CheckedArticle | undefined): void {
    if (checked && checked.version !== editor.document.version) return;
    const byStatus = new Map<MarkedStatus, DecorationOptions[]>();
    const changed: DecorationOptions[] = [];
    for (const reviewed of checked?.review.annotations ?? []) {
      for (const { status, range, changes } of [reviewed.place, ...reviewed.also]) {
        if (status === 'lost' || !range || !checked) continue;
        const marks = byStatus.get(status) ?? [];
        marks.push({ range: checked.map.editorRange(range) });
        byStatus.set(status, marks);
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
    for (const [status, type] of this.types) editor.setDecorations(type, byStatus.get(status) ?? []);
    editor.setDecorations(this.changedWords, changed);
  }
}

function markOf(status: MarkedStatus, extensionUri: Uri): TextEditorDecorationType {
  const color = themeColor(statusLooks[status].color);
  const icon = (theme: string) =>
    Uri.joinPath(extensionUri, 'media', 'status', `${gutterIcons[status]}-${theme}.svg`);
  const style = status === 'checked' ? 'solid' : status === 'cut' ? 'dotted' : 'dashed';
  return window.createTextEditorDecorationType({
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
    borderColor: color,
    borderStyle: `none none ${style} none`,
    borderWidth: '0 0 1px 0',
    overviewRulerColor: color,
    overviewRulerLane: OverviewRulerLane.Right,
    light: { gutterIconPath: icon('light') },
    dark: { gutterIconPath: icon('dark') },
    gutterIconSize: '75%',
  });
}
